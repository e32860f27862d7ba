import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '@/lib/platform/browser.ts';
import { hearBackground, listenForToggle } from '@/lib/practice/listening.ts';

const TAB = 7;
const OURS = 'chrome-extension://unwrap';
const background = { id: 'unwrap', url: `${OURS}/background.js` };
const content = {
  'content/look': vi.fn(async () => null),
  'content/toggle': vi.fn(async () => ({ left: false })),
};
const world = { notify: vi.fn() };
const sent = vi.fn(async (_: unknown) => ({ ok: true, value: null }) as unknown);
const listeners: ((message: unknown, sender: object, respond: (answer: unknown) => void) => unknown)[] = [];
const respond = vi.fn();
const hear = (message: unknown, sender: object = background) =>
  listeners.map((listener) => listener(message, sender, respond));
const notice = (what: string) => hear({ unwrapNotice: 1, tabId: null, what, revision: 0 });
const toggle = { unwrap: 1, type: 'content/toggle', payload: { by: 'key' } };

beforeEach(() => {
  listeners.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `${OURS}${path}` as never);
  Object.assign(browser.runtime, { id: 'unwrap' });
  hearBackground(world, content as never);
  listenForToggle(TAB, content as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

it('has the sidebar ask again, and the page itself look and speak as it is set now', () => {
  notice('settings');
  expect(world.notify).toHaveBeenCalledExactlyOnceWith('settings');
  expect(content['content/look']).toHaveBeenCalledExactlyOnceWith({}, { role: 'background' });
  notice('templates');
  expect(world.notify).toHaveBeenLastCalledWith('templates');
  expect(content['content/look']).toHaveBeenCalledOnce();
});

it('holds an update, which would take what is practised with it', async () => {
  notice('update');
  expect(sent).toHaveBeenCalledExactlyOnceWith({ unwrap: 1, type: 'update/hold', payload: {} });
  sent.mockRejectedValueOnce(new Error('nobody there'));
  notice('update');
  await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
});

it('hears nothing of real tickets', () => {
  for (const what of ['ticket', 'records', 'draft', 'lock']) notice(what);
  expect(world.notify).not.toHaveBeenCalled();
  expect(sent).not.toHaveBeenCalled();
});

it('opens and folds the sidebar when the background asks that of this tab', async () => {
  expect(hear({ ...toggle, tabId: TAB })).toContain(true);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: { left: false } }));
});

it.each([
  ['of another tab', { ...toggle, tabId: 8 }, background],
  ['of no tab', toggle, background],
  ['in another shape', { type: 'content/toggle', tabId: TAB }, background],
  ['that is nothing', null, background],
])('leaves what is asked %s to others', (_, message, sender) => {
  expect(hear(message, sender)).not.toContain(true);
  expect(content['content/toggle']).not.toHaveBeenCalled();
});

it('does nothing for anybody but the background', async () => {
  hear({ ...toggle, tabId: TAB }, { id: 'unwrap', url: `${OURS}/options.html` });
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(expect.objectContaining({ ok: false })));
  expect(content['content/toggle']).not.toHaveBeenCalled();
});
