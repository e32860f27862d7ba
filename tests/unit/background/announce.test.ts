import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce, leave } from '@/lib/background/announce.ts';
import { getTab } from '@/lib/background/session.ts';
import { getSettings, saveLayout, saveSettings } from '@/lib/background/settings.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { dismissCase, saveCase } from '@/lib/store/cases.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { ticketOn } from './tickets.ts';

withFreshDatabase();
beforeEach(() => {
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => (id === TAB ? { id, url: URL_.href } : undefined),
  });
});

const URL_ = new URL('https://mail.example.com/');
const KEY = (id: string) => ticketKey('demo', URL_.origin, id);
const TAB = 7;
const now = '2026-11-21T10:00:00.000Z';
const ANGRY = 'Beste, de lamp kwam kapot aan en ik ben erg teleurgesteld. Ik wil mijn geld terug. Groet, An';
const CALM = 'Dag, zijn jullie zaterdag open? Groet, An';

const ticket = (text: string, over: Partial<Ticket> = {}) => ticketOn(URL_, '1', text, over);
const say = (what: Ticket) => announce(TAB, URL_, { kind: 'ticket', ticket: what });

async function noteOn(address: string): Promise<void> {
  const customer = await ensureCustomer({ address, name: null }, now);
  await saveNote(
    {
      id: crypto.randomUUID(),
      customerId: customer.id,
      ticketKey: null,
      text: 'x',
      pinned: false,
      baseRevision: null,
    },
    now,
  );
}

describe('what opens by itself', () => {
  it('a complaint, and nothing that is none', async () => {
    expect(await say(ticket(ANGRY))).toMatchObject({ show: 'open' });
    expect(await say(ticket(CALM))).toMatchObject({ show: 'handle' });
    expect(await announce(TAB, URL_, { kind: 'none' })).toMatchObject({ show: 'nothing' });
  });

  it('any mail of a customer with a note, and of nobody else', async () => {
    await noteOn('an@example.be');
    expect(await say(ticket(CALM))).toMatchObject({ show: 'open' });
    const other = { name: 'An Peeters', address: 'an@elders.be' };
    expect(await say(ticket(CALM, { key: KEY('2'), customer: other }))).toMatchObject({ show: 'handle' });
  });

  it('not what was closed before, nor on a site where it was folded away', async () => {
    await dismissCase({ ticketKey: KEY('1'), customerId: null, subject: '' }, now);
    expect(await say(ticket(ANGRY))).toMatchObject({ show: 'handle' });
    expect(await say(ticket(ANGRY, { key: KEY('2') }))).toMatchObject({ show: 'open' });
    await saveLayout(URL_.host, { side: 'left', width: 400, collapsed: true });
    expect(await say(ticket(ANGRY, { key: KEY('2') }))).toMatchObject({
      show: 'handle',
      layout: { side: 'left', width: 400, collapsed: true },
    });
  });

  it('follows the person’s own word on a ticket, and the setting', async () => {
    const identity = { ticketKey: KEY('1'), customerId: null, subject: '' };
    const answers = { ...emptyAnswers(), complaint: false };
    await saveCase(identity, { answers, complaint: false, baseRevision: null }, now);
    expect(await say(ticket(ANGRY))).toMatchObject({ show: 'handle' });
    await saveSettings({ ...(await getSettings()), opening: 'always' });
    expect(await say(ticket(CALM, { key: KEY('2') }))).toMatchObject({ show: 'open' });
    await saveSettings({ ...(await getSettings()), opening: 'never' });
    expect(await say(ticket(ANGRY, { key: KEY('3') }))).toMatchObject({ show: 'handle' });
  });

  it('a page that can’t be read keeps only the handle, and an unknown page nothing', async () => {
    expect(await announce(TAB, URL_, { kind: 'unreadable', missing: ['messages'] })).toMatchObject({
      show: 'handle',
    });
    expect(await announce(TAB, URL_, { kind: 'unreadable', missing: ['app'] })).toMatchObject({
      show: 'nothing',
    });
  });
});

describe('what a tab shows', () => {
  beforeEach(async () => {
    await noteOn('an@example.be');
    await say(ticket(ANGRY));
  });

  it('is all of its customer and none of another', async () => {
    const state = await sidebarState(TAB);
    expect(state.page).toMatchObject({
      kind: 'ticket',
      ticketKey: KEY('1'),
      notes: [{ text: 'x' }],
      storeProblem: null,
    });
    await say(ticket(CALM, { key: KEY('2'), customer: { name: 'Bo', address: 'bo@example.be' } }));
    expect((await sidebarState(TAB)).page).toMatchObject({
      ticketKey: KEY('2'),
      notes: [],
      customerRecord: null,
    });
    expect((await sidebarState(TAB + 1)).page).toEqual({ kind: 'none' });
  });

  it('has a revision that grows with every change and with nothing else', async () => {
    const first = (await sidebarState(TAB)).revision;
    await say(ticket(ANGRY));
    expect((await sidebarState(TAB)).revision).toBe(first);
    await announce(TAB, URL_, { kind: 'none' });
    expect((await sidebarState(TAB)).revision).toBeGreaterThan(first);
  });

  it('goes on with the same ticket on the page that answers it', async () => {
    const compose = ticket('', {
      key: KEY('compose-9'),
      view: 'compose',
      subject: 'Re: Bericht',
      messages: [],
      customer: { name: null, address: 'an@example.be' },
    });
    await say(compose);
    expect((await sidebarState(TAB)).page).toMatchObject({ ticketKey: KEY('1'), view: 'compose' });
    expect((await getTab(TAB))?.pageKey).toBe(KEY('compose-9'));
  });

  it('keeps the ticket when the database refuses, and says so', async () => {
    const { closeDatabase } = await import('@/lib/store/open.ts');
    await closeDatabase();
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('denied', 'UnknownError');
      },
    } as unknown as IDBFactory;
    expect((await sidebarState(TAB)).page).toMatchObject({
      kind: 'ticket',
      customer: { name: 'An Peeters' },
      notes: [],
      storeProblem: 'store-blocked',
    });
    expect(await say(ticket(ANGRY, { key: KEY('5') }))).toMatchObject({ show: 'open' });
  });
});

describe('a page with its mail in a frame', () => {
  const PAGE = new URL('https://desk.example.com/');
  const source = (frameId: number) => ({ frameId, page: PAGE.origin });
  const sayInFrame = (frameId = 5) =>
    announce(TAB, URL_, { kind: 'ticket', ticket: ticket(ANGRY) }, source(frameId));
  const sayPage = () => announce(TAB, PAGE, { kind: 'unreadable', missing: ['customer'] });
  const sent = vi.fn();
  /** Frames of the tab that are there. */
  let there: number[];

  beforeEach(() => {
    there = [0, 5];
    sent.mockReset();
    Object.assign(fakeBrowser.tabs, {
      get: async (id: number) => ({ id, url: PAGE.href }),
      sendMessage: async (_: number, message: { type: string }, { frameId }: { frameId: number }) => {
        if (!there.includes(frameId)) throw new Error('no receiver');
        sent(frameId, message);
        return { ok: true, value: null };
      },
    });
  });

  it('is told what to show, as its site is laid out; the sidebar gets the frame’s ticket', async () => {
    await saveLayout(PAGE.host, { side: 'left', width: 400, collapsed: false });
    const shown = await sayInFrame();
    expect(shown).toMatchObject({ show: 'open', layout: { side: 'left' }, pageKey: KEY('1') });
    expect(sent).toHaveBeenCalledWith(0, expect.objectContaining({ type: 'content/show', payload: shown }));
    expect((await sidebarState(TAB)).page).toMatchObject({ ticketKey: KEY('1') });
  });

  it('hears the same when it announces itself later than its frame', async () => {
    const shown = await sayInFrame();
    expect(await sayPage()).toEqual(shown);
  });

  it('is what counts once the frame does not answer any more', async () => {
    await sayInFrame();
    there = [0];
    expect(await sayPage()).toMatchObject({ show: 'handle', pageKey: null });
    expect((await sidebarState(TAB)).page).toMatchObject({ kind: 'unreadable' });
  });

  it('shows nothing when its frame goes, and goes on as it is when another one goes', async () => {
    await sayInFrame();
    sent.mockReset();
    await leave(TAB, URL_.origin, Date.now() + 5, null, source(6));
    expect(sent).not.toHaveBeenCalled();
    await leave(TAB, URL_.origin, Date.now() + 5, null, source(5));
    expect(sent).toHaveBeenCalledWith(
      0,
      expect.objectContaining({ payload: expect.objectContaining({ show: 'nothing', pageKey: null }) }),
    );
    expect((await sidebarState(TAB)).page).toEqual({ kind: 'none' });
  });

  it('that is left for another one blanks the sidebar, whatever the frame said last', async () => {
    await sayInFrame();
    Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: URL_.href }) });
    expect((await sidebarState(TAB)).page).toEqual({ kind: 'none' });
  });
});
