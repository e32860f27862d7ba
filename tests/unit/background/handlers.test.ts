import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm } from '@/lib/background/hourly.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { remember } from '@/lib/background/tabs.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const ORIGIN = 'https://mail.example.com';
const KEY = (id: string) => ticketKey('demo', ORIGIN, id);
const TAB = 7;
const inbox: Caller = { role: 'inbox', tabId: TAB, frameId: 0, url: new URL(ORIGIN), page: new URL(ORIGIN) };
const sidebar: Caller = { role: 'sidebar', tabId: TAB };
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

function ticket(id: string, address: string | null): Ticket {
  return {
    key: KEY(id),
    inbox: 'demo',
    view: 'read',
    subject: `Over ${id}`,
    customer: address === null ? null : { name: `Klant ${id}`, address },
    messages: [],
    ownAddresses: [],
  };
}
const shows = (id: string, address: string | null = `${id}@example.be`) =>
  remember(TAB, ORIGIN, { kind: 'ticket', ticket: ticket(id, address) });
const page = async () => {
  const { page } = await sidebarState(TAB);
  if (page.kind !== 'ticket') throw new Error(page.kind);
  return page;
};
const note = (id: string, text: string, n = 1) =>
  handlers['note/save'](
    { id: uuid(n), ticketKey: KEY(id), text, pinned: false, baseRevision: null },
    sidebar,
  );
const insert = (
  id: string,
  path: 'save-first' | 'part' = 'save-first',
  at: { x: number; y: number } | null = null,
) =>
  handlers['reply/insert'](
    {
      ticketKey: KEY(id),
      insertId: uuid(9),
      text: 'Dag',
      html: '<p>Dag</p>',
      path,
      templateId: null,
      complaint: true,
      at,
    },
    sidebar,
  );

/** The content script's answer to the next request. */
let answer: unknown;
const sent = vi.fn();

beforeEach(async () => {
  answer = { outcome: 'inserted', strategy: 'x' };
  sent.mockReset();
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: `${ORIGIN}/` }),
    sendMessage: async (_tab: number, message: unknown, at: { frameId: number }) => {
      sent(message, at);
      return { ok: true, value: answer };
    },
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  await shows('an');
});

describe('a note', () => {
  it('goes to the customer of the ticket it was begun beside, whatever the tab shows by now', async () => {
    await shows('bo');
    await note('an', 'van An');
    expect((await page()).notes).toEqual([]);
    await shows('an');
    expect((await page()).notes).toMatchObject([{ text: 'van An' }]);
  });

  it('finds its customer also after the browser’s memory was emptied', async () => {
    await handlers['case/save'](
      { ticketKey: KEY('an'), answers: emptyAnswers(), complaint: true, baseRevision: null },
      sidebar,
    );
    await fakeBrowser.storage.session.clear();
    await note('an', 'later');
    await shows('an');
    expect((await page()).notes).toMatchObject([{ text: 'later' }]);
  });

  it('and its case say who wrote, by the name in the settings', async () => {
    await saveSettings({ ...(await getSettings()), agentName: ' Noor ' });
    await handlers['case/save'](
      { ticketKey: KEY('an'), answers: emptyAnswers(), complaint: true, baseRevision: null },
      sidebar,
    );
    await shows('an');
    expect((await page()).case).toMatchObject({ agent: 'Noor' });
  });

  it('keeps what it said also within a sitting, where that is replaced whole', async () => {
    await note('an', 'Belt liever');
    const change = { id: uuid(1), ticketKey: KEY('an'), pinned: false };
    await handlers['note/save']({ ...change, text: 'Belt nooit', baseRevision: 1 }, sidebar);
    const earlier = () => handlers['note/versions']({ ticketKey: KEY('an'), id: uuid(1) }, sidebar);
    expect(await earlier()).toEqual([]);
    const back = { ...change, text: 'Belt liever', baseRevision: 2, keepsVersion: true };
    await handlers['note/save'](back, sidebar);
    expect(await earlier()).toMatchObject([{ text: 'Belt nooit' }]);
  });

  it('is refused beside a ticket that nobody saw, and where there is no address to keep it by', async () => {
    await expect(note('never', 'x')).rejects.toMatchObject({ problem: 'other-ticket' });
    await shows('form', null);
    await expect(note('form', 'x')).rejects.toMatchObject({ problem: 'no-customer' });
  });

  it('is not removed through another customer’s ticket', async () => {
    await note('an', 'van An');
    await note('an', 'van An');
    await shows('bo');
    await note('bo', 'van Bo', 2);
    await handlers['note/remove']({ ticketKey: KEY('bo'), id: uuid(1) }, sidebar);
    await shows('an');
    expect((await page()).notes).toHaveLength(1);
  });
});

describe('inserting', () => {
  it('reaches the page under its own key, and counts as a complaint answered', async () => {
    expect(await insert('an')).toMatchObject({ outcome: 'inserted' });
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({
        type: 'content/insert',
        payload: expect.objectContaining({ pageKey: KEY('an') }),
      }),
      { frameId: 0 },
    );
    expect((await page()).case).toMatchObject({ complaint: true, inserts: [{ path: 'save-first' }] });
  });

  it('does nothing for a ticket that the tab does not show', async () => {
    await shows('bo');
    expect(await insert('an')).toEqual({ outcome: 'other-ticket' });
    expect(sent).not.toHaveBeenCalled();
  });

  it('keeps nothing of a reply that did not get in', async () => {
    answer = { outcome: 'no-editor', canOpen: false };
    expect(await insert('an')).toEqual({ outcome: 'no-editor', canOpen: false });
    expect((await page()).case).toBeNull();
  });

  it('taken back, a parting is no parting', async () => {
    await insert('an', 'part');
    answer = { outcome: 'undone' };
    await handlers['reply/undo']({ ticketKey: KEY('an'), insertId: uuid(9) }, sidebar);
    expect((await page()).case?.inserts).toEqual([]);
  });
});

describe('a reply that waits for an editor', () => {
  const announce = (id: string, caller = inbox) =>
    handlers['inbox/announce'](
      { result: { kind: 'ticket', ticket: ticket(id, `${id}@example.be`) } },
      caller,
    );
  const take = (id: string, caller = inbox) =>
    handlers['inbox/take-armed']({ pageKey: KEY(id), takenBy: crypto.randomUUID() }, caller);
  const putIn = (outcome: 'inserted' | 'no-editor') =>
    handlers['inbox/put-in']({ insertId: uuid(9), outcome }, inbox);
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    answer = { outcome: 'no-editor', canOpen: true };
    await insert('an');
  });
  afterEach(() => vi.useRealTimers());

  it('is told to the page and the sidebar, handed out once, and kept as inserted then', async () => {
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: 'content/armed',
        payload: { pageKey: KEY('an'), armed: true, held: false },
      }),
      { frameId: 0 },
    );
    expect((await announce('an')).armed).toBe(true);
    expect((await page()).waiting).toMatchObject({ insertId: uuid(9), canOpen: true, outcome: 'no-editor' });
    expect(await take('an')).toEqual({ insertId: uuid(9), text: 'Dag', html: '<p>Dag</p>' });
    expect(await take('an')).toBeNull();
    await putIn('inserted');
    const { waiting, case: kept } = await page();
    expect(waiting).toMatchObject({ outcome: 'inserted' });
    expect(kept).toMatchObject({ complaint: true, inserts: [{ id: uuid(9) }] });
  });

  it('survives a page load, and waits on where the editor went away again', async () => {
    await handlers['inbox/leave']({ at: Date.now() + 1, last: null }, inbox);
    await announce('an');
    expect(await take('an')).not.toBeNull();
    await putIn('no-editor');
    expect(await take('an')).not.toBeNull();
  });

  it('is held in the page while somebody types in the sidebar, and only where one waits', async () => {
    const told = () => sent.mock.calls.map(([message]) => message).filter(isArmed);
    const isArmed = ({ type }: { type: string }) => type === 'content/armed';
    for (const held of [true, false]) await handlers['reply/hold']({ ticketKey: KEY('an'), held }, sidebar);
    expect(told().slice(1)).toMatchObject([
      { payload: { pageKey: KEY('an'), armed: true, held: true } },
      { payload: { pageKey: KEY('an'), armed: true, held: false } },
    ]);
    answer = true;
    const hold = (id: string) => handlers['reply/hold']({ ticketKey: KEY(id), held: true }, sidebar);
    expect(await hold('an')).toBe(true);
    expect(await hold('bo')).toBe(false);
    await take('an');
    await putIn('inserted');
    expect(await hold('an')).toBe(false);
    expect(told()).toHaveLength(4);
  });

  it('is dropped with its ticket, and given to no other', async () => {
    expect((await announce('bo')).armed).toBe(false);
    expect(await take('bo')).toBeNull();
    expect((await announce('an')).armed).toBe(false);
    expect(await take('an')).toBeNull();
    expect((await page()).waiting).toBeNull();
  });

  it('is given to no frame but the one that reads', async () => {
    expect(await take('an', { ...inbox, frameId: 4 })).toBeNull();
    expect(await take('an')).not.toBeNull();
  });

  it('waits no longer than a few minutes, and not once the person says so', async () => {
    vi.setSystemTime(Date.now() + 6 * 60_000);
    expect(await take('an')).toBeNull();
    expect((await page()).waiting).toBeNull();
    await insert('an');
    await handlers['reply/disarm']({ ticketKey: KEY('an'), insertId: uuid(9) }, sidebar);
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: 'content/armed',
        payload: { pageKey: KEY('an'), armed: false, held: false },
      }),
      { frameId: 0 },
    );
    expect(await take('an')).toBeNull();
  });

  it.each([
    ['by an alarm', () => onAlarm('hourly')],
    ['when it is asked for', page],
  ])('is not kept once its time is over: %s', async (_, then) => {
    const held = async () => JSON.stringify(await fakeBrowser.storage.session.get(null));
    await onAlarm('any');
    expect(await held()).toContain('<p>Dag</p>');
    vi.setSystemTime(Date.now() + 6 * 60_000);
    await then();
    expect(await held()).not.toContain('<p>Dag</p>');
  });

  it('is told to be in the editor also by a page that took it in the last moment', async () => {
    vi.setSystemTime(Date.now() + 4.9 * 60_000);
    await take('an');
    vi.setSystemTime(Date.now() + 60_000);
    await onAlarm('any');
    await putIn('inserted');
    expect((await page()).case?.inserts).toMatchObject([{ id: uuid(9) }]);
  });

  it('is handed out again to who asks under the same name, as after an answer that was lost', async () => {
    const mine = { pageKey: KEY('an'), takenBy: crypto.randomUUID() };
    expect(await handlers['inbox/take-armed'](mine, inbox)).not.toBeNull();
    expect(await handlers['inbox/take-armed'](mine, inbox)).not.toBeNull();
    expect(await take('an')).toBeNull();
  });

  it('called off while it goes in, is kept as what it became', async () => {
    await take('an');
    await handlers['reply/disarm']({ ticketKey: KEY('an'), insertId: uuid(9) }, sidebar);
    await putIn('inserted');
    const { waiting, case: kept } = await page();
    expect(waiting).toMatchObject({ outcome: 'inserted' });
    expect(kept).toMatchObject({ inserts: [{ id: uuid(9) }] });
  });

  it('is not doubled by another Insert while it goes in', async () => {
    await take('an');
    sent.mockClear();
    answer = { outcome: 'inserted', strategy: 'x' };
    expect(await insert('an')).toEqual({ outcome: 'no-editor', canOpen: false });
    expect(sent).not.toHaveBeenCalled();
  });

  it('has the app’s own Reply pressed once, and for itself alone', async () => {
    answer = { outcome: 'opened' };
    const open = (insertId = uuid(9)) =>
      handlers['reply/open']({ ticketKey: KEY('an'), insertId, at: null }, sidebar);
    expect(await open(uuid(8))).toEqual({ outcome: 'gone' });
    expect(await open()).toEqual({ outcome: 'opened' });
    expect(await open()).toEqual({ outcome: 'gone' });
    expect((await page()).waiting).toMatchObject({ canOpen: false });
  });

  it('gives way to one that goes in at once', async () => {
    answer = { outcome: 'inserted', strategy: 'x' };
    await insert('an');
    expect(await take('an')).toBeNull();
  });
});

describe('a frame that reads', () => {
  const PAGE = new URL('https://desk.example.com/');
  const frame: Caller = { ...inbox, frameId: 5, page: PAGE };
  const asked = () => sent.mock.calls.map(([{ type }, at]) => [type, at.frameId]);

  beforeEach(async () => {
    Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: PAGE.href }) });
    await handlers['inbox/announce'](
      { result: { kind: 'ticket', ticket: ticket('bo', 'bo@example.be') } },
      frame,
    );
    sent.mockReset();
  });

  it('gets what is about the mail; the page around it what is about the sidebar', async () => {
    expect(await insert('bo')).toMatchObject({ outcome: 'inserted' });
    await handlers['sidebar/read-again']({}, sidebar);
    await handlers['sidebar/move']({}, sidebar);
    await handlers['sidebar/in-sight']({ x: 1, y: 1 }, sidebar);
    expect(asked()).toEqual([
      ['content/insert', 5],
      ['content/read-again', 5],
      ['content/move', 0],
      ['content/in-sight', 0],
    ]);
  });

  it('is looked at by the page around it before a press in its sidebar counts', async () => {
    answer = false;
    expect(await insert('bo', 'save-first', { x: 1, y: 2 })).toEqual({ outcome: 'covered' });
    expect(asked()).toEqual([['content/in-sight', 0]]);
  });

  it('gets the focus after the page let go of it', async () => {
    await handlers['sidebar/leave']({ how: 'collapse' }, sidebar);
    expect(sent.mock.calls.map(([{ type, payload }, at]) => [type, payload, at.frameId])).toEqual([
      ['content/leave', { how: 'collapse' }, 0],
      ['content/leave', { how: 'focus' }, 5],
    ]);
  });

  it('mounts no sidebar, lays none out and closes none', async () => {
    const layout = { side: 'right', width: 360, collapsed: true } as const;
    for (const asking of [
      handlers['inbox/expect-frame']({ nonce: uuid(7), kind: 'sidebar' }, frame),
      handlers['inbox/layout'](layout, frame),
      handlers['inbox/dismiss']({ pageKey: KEY('bo') }, frame),
    ]) {
      await expect(asking).rejects.toMatchObject({ problem: 'refused' });
    }
  });
});

describe('closing for a ticket', () => {
  it('is kept for that ticket, and not for another that came in between', async () => {
    await shows('bo');
    await handlers['inbox/dismiss']({ pageKey: KEY('an') }, inbox);
    expect((await page()).case).toBeNull();
    await handlers['inbox/dismiss']({ pageKey: KEY('bo') }, inbox);
    expect((await page()).case).toMatchObject({ dismissed: true });
  });
});

describe('a follow-up', () => {
  it('is listed with the customer’s name until it is done', async () => {
    await handlers['follow-up/save'](
      { id: uuid(3), ticketKey: KEY('an'), dueOn: '2026-11-25', done: false },
      sidebar,
    );
    expect(await handlers['follow-up/list']({}, { role: 'page' })).toMatchObject([
      { customerName: 'Klant an' },
    ]);
    await handlers['follow-up/mark']({ id: uuid(3), done: true }, { role: 'page' });
    expect(await handlers['follow-up/list']({}, { role: 'page' })).toEqual([]);
  });
});
