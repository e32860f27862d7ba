import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callersOf } from '@/lib/background/callers.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { problemOf } from '@/lib/background/problems.ts';
import { listRefusals, noteRefusal } from '@/lib/background/refusals.ts';
import { remember } from '@/lib/background/tabs.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { serve } from '@/lib/messages/server.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const { id } = fakeBrowser.runtime;
const own = fakeBrowser.runtime.getURL('/').slice(0, -1);
const ORIGIN = 'https://mail.example.com';
const SECRET = 'wie geheim is';
const answer = serve(backgroundRequests, handlers, callersOf, problemOf, noteRefusal);
const script = (path = '/inbox/an?q=fatima#x', origin = ORIGIN) => ({
  ...{ id, origin, url: `${origin}${path}`, frameId: 0 },
  tab: { id: 7, url: `${origin}${path}` },
});
const frame = { ...script(), url: `${own}/sidepanel.html?frame=x`, origin: own, frameId: 3 };
const ask = (sender: object, type: string, more: object = {}) =>
  answer({ unwrap: 1, type, payload: { text: SECRET, limit: 3 }, ...more }, sender);

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // Of the test before it.
  await listRefusals();
  await fakeBrowser.storage.session.clear();
});

describe('what may not be asked is refused and told', () => {
  it.each([
    ['a content script that asks for notes', script(), 'record/find', {}, 'inbox', ORIGIN],
    ['a content script as if it were a sidebar', script(), 'sidebar/state', { tabId: 7 }, 'inbox', ORIGIN],
    ['a frame that a page mounted itself', frame, 'sidebar/state', {}, 'stranger', ORIGIN],
    ['a frame with a made-up secret', frame, 'sidebar/state', { token: 'forged' }, 'stranger', ORIGIN],
    ['a page that names our origin', { ...script(), origin: own }, 'settings/get', {}, 'nobody', ORIGIN],
    ['a sidebar that asks for all customers', frame, 'customer/list', {}, 'stranger', ORIGIN],
  ])('%s', async (_, sender, type, more, role, origin) => {
    expect(await ask(sender, type, more)).toMatchObject({ ok: false, problem: 'refused' });
    expect(await listRefusals()).toEqual([{ type, role, origin, count: 1, at: expect.any(String) }]);
    const kept = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(kept).not.toMatch(/geheim|fatima|inbox\/an|forged/);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('mail.example.com');
  });

  it('also where a frame claims a nonce that was never given', async () => {
    const claim = { unwrap: 1, type: 'frame/claim', payload: { nonce: crypto.randomUUID() } };
    expect(await answer(claim, frame)).toMatchObject({ ok: false, problem: 'refused' });
    expect(await listRefusals()).toMatchObject([{ type: 'frame/claim', role: 'stranger' }]);
  });

  it('and nothing is told of what may be asked, or of what is no request of ours', async () => {
    await answer(
      { unwrap: 1, type: 'settings/get', payload: {} },
      { id, url: `${own}/options.html`, origin: own },
    );
    expect(ask(script(), 'made/up')).toBeNull();
    expect(await listRefusals()).toEqual([]);
  });
});

describe('a page that floods', () => {
  it('is counted, writes once a second, and takes nobody else’s place', async () => {
    vi.useFakeTimers();
    try {
      const set = vi.spyOn(fakeBrowser.storage.session, 'set');
      await ask(script('/', 'https://other.example.com'), 'note/save');
      const types = Object.entries(backgroundRequests).filter(
        ([, { from }]) => !from.includes('inbox' as never),
      );
      for (let round = 0; round < 50; round += 1) {
        for (const [type] of types) await ask(script(), type);
        await vi.advanceTimersByTimeAsync(20);
      }
      expect(set.mock.calls.length).toBeLessThanOrEqual(3);
      const all = await listRefusals();
      expect(all.filter(({ origin }) => origin === ORIGIN)).toHaveLength(10);
      expect(all.find(({ origin }) => origin === 'https://other.example.com')?.count).toBe(1);
      expect(all.find(({ type }) => type === types[0]?.[0])?.count).toBe(50);
    } finally {
      vi.useRealTimers();
    }
  });

  it('from many origins leaves the fifty latest', async () => {
    for (let each = 0; each < 60; each += 1) {
      await ask(script('/', `https://s${each}.example.com`), 'note/save');
      await listRefusals();
    }
    const all = await listRefusals();
    expect(all).toHaveLength(50);
    expect(all[0]?.origin).toBe('https://s59.example.com');
  });
});

it('the report tells of them, and names no site', async () => {
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async () => ({ ok: true, value: { report: 'unwrap 1\npage' } }),
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  const ticket = {
    ...{ key: ticketKey('demo', ORIGIN, 'an'), inbox: 'demo', view: 'read' as const, subject: '' },
  };
  const read = { ...ticket, customer: null, messages: [], ownAddresses: [] };
  await remember(7, ORIGIN, { kind: 'ticket', ticket: read });
  const report = async () => (await handlers['sidebar/report']({}, { role: 'sidebar', tabId: 7 })).report;
  expect(await report()).toBe('unwrap 1\npage');
  await ask(script(), 'record/find');
  await ask(script(), 'record/find');
  await ask(script('/', 'https://other.example.com'), 'note/save');
  const told = await report();
  expect(told).toMatch(
    /^unwrap 1\npage\n\nrefused\n1 note\/save as inbox elsewhere \S+\n2 record\/find as inbox here \S+$/,
  );
  expect(told).not.toContain('example.com');
});
