import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announce } from '@/lib/background/announce.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { sidebarState } from '@/lib/background/sidebar-state.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { saveNote } from '@/lib/store/notes.ts';
import { closeDatabase } from '@/lib/store/open.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const URL_ = new URL('https://mail.example.com/');
const KEY = (id: string) => ticketKey('demo', URL_.origin, id);
const TAB = 7;
const sidebar: Caller = { role: 'sidebar', tabId: TAB };
const now = '2026-11-21T10:00:00.000Z';
const lotte = { name: 'Lotte Claes', address: 'lotte@example.org' };
const shop = { name: 'Website', address: 'website@winkel.example' };
const CALM = 'Dag, zijn jullie zaterdag open?';

function ticket(id: string, over: Partial<Ticket> = {}): Ticket {
  return {
    key: KEY(id),
    inbox: 'demo',
    view: 'read',
    subject: 'Formulier',
    customer: null,
    proposed: { person: lotte, because: 'reply-to' },
    messages: [{ id: '1', direction: 'customer', author: shop, sentAt: null, text: CALM }],
    ownAddresses: [],
    ...over,
  };
}
const show = (what: Ticket) => announce(TAB, URL_, { kind: 'ticket', ticket: what });
const page = async () => {
  const { page } = await sidebarState(TAB);
  if (page.kind !== 'ticket') throw new Error(page.kind);
  return page;
};
const judge = (is: boolean | null, address = lotte.address, id = 'form') =>
  handlers['customer/confirm']({ ticketKey: KEY(id), address, is }, sidebar);
const uuid = '00000000-0000-4000-8000-000000000001';
const addNote = (id = 'form') =>
  handlers['note/save'](
    { id: uuid, ticketKey: KEY(id), text: 'Nieuw', pinned: false, baseRevision: null },
    sidebar,
  );

beforeEach(async () => {
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: URL_.href }) });
  const { id: customerId } = await ensureCustomer(lotte, now);
  await saveNote(
    {
      id: crypto.randomUUID(),
      customerId,
      ticketKey: null,
      text: 'Belt liever',
      pinned: false,
      baseRevision: null,
    },
    now,
  );
});

describe('a proposed customer', () => {
  beforeEach(() => show(ticket('form')));

  it('has nothing shown or written for them, though their name greets', async () => {
    expect(await page()).toMatchObject({
      customer: { name: null, address: null },
      proposed: { person: lotte, because: 'reply-to', is: null },
      customerRecord: null,
      notes: [],
      followUps: [],
      reading: { firstName: { value: 'Lotte' } },
    });
    await expect(addNote()).rejects.toMatchObject({ problem: 'no-customer' });
    await expect(
      handlers['follow-up/save'](
        { id: uuid, ticketKey: KEY('form'), dueOn: '2026-12-01', done: false },
        sidebar,
      ),
    ).rejects.toMatchObject({ problem: 'no-customer' });
  });

  it('does not open the sidebar by the notes that they have', async () => {
    expect(await show(ticket('other'))).toMatchObject({ show: 'handle' });
    const certain = ticket('certain', { customer: lotte });
    delete certain.proposed;
    expect(await show(certain)).toMatchObject({ show: 'open' });
  });

  it('keeps what is typed with the ticket, and then has it', async () => {
    await handlers['draft/save']({ ticketKey: KEY('form'), kind: 'note', text: 'half' }, sidebar);
    expect((await page()).drafts.note).toBe('half');
    await judge(true);
    expect((await page()).drafts.note).toBe('half');
  });

  it('confirmed is the customer, over a reload and a restart of the browser', async () => {
    await judge(true);
    const confirmed = { customer: lotte, proposed: { is: true }, notes: [{ text: 'Belt liever' }] };
    expect(await page()).toMatchObject(confirmed);
    await addNote();
    expect((await page()).notes).toHaveLength(2);
    await fakeBrowser.storage.session.clear();
    await closeDatabase();
    expect(await show(ticket('form'))).toMatchObject({ show: 'open' });
    expect(await page()).toMatchObject({ ...confirmed, notes: [{ text: 'Nieuw' }, { text: 'Belt liever' }] });
  });

  it('confirmed is the customer on the page that answers, too; and not confirmed is not', async () => {
    const answer = ticket('compose/1', {
      view: 'compose',
      subject: 'Re: Formulier',
      messages: [],
      customer: lotte,
    });
    delete answer.proposed;
    await show(answer);
    expect(await page()).toMatchObject({ ticketKey: KEY('form'), customer: { address: null }, notes: [] });
    await judge(true);
    expect(await page()).toMatchObject({ customer: lotte, notes: [{ text: 'Belt liever' }] });
  });

  it('confirmed is found for what is still to be saved when no tab knows the ticket any more', async () => {
    await judge(true);
    await fakeBrowser.storage.session.clear();
    await addNote();
    await show(ticket('form'));
    expect((await page()).notes).toHaveLength(2);
  });

  it('takes what was ticked before along, and leaves it when that is taken back', async () => {
    const save = (keep: boolean, baseRevision: number | null) =>
      handlers['case/save'](
        { ticketKey: KEY('form'), answers: { ...emptyAnswers(), keep }, complaint: true, baseRevision },
        sidebar,
      );
    await save(true, null);
    expect((await page()).case?.customerId).toBeNull();
    await judge(true);
    const { id } = await ensureCustomer(lotte, now);
    expect((await page()).case).toMatchObject({ customerId: id, answers: { keep: true } });
    await judge(null);
    expect((await page()).case).toMatchObject({ customerId: null, confirmed: null, answers: { keep: true } });
    expect(await page()).toMatchObject({ proposed: { is: null }, notes: [] });
    await save(false, 1);
    expect((await page()).case?.customerId).toBeNull();
  });

  it('turned down is nobody, until that is taken back', async () => {
    await judge(false);
    expect(await page()).toMatchObject({ customer: { address: null }, proposed: { is: false }, notes: [] });
    await expect(addNote()).rejects.toMatchObject({ problem: 'no-customer' });
    await show(ticket('form', { messages: [] }));
    expect(await page()).toMatchObject({ proposed: { is: false } });
    await judge(null);
    expect(await page()).toMatchObject({ proposed: { is: null } });
  });

  it('is another one when the page proposes another: a yes was to one person', async () => {
    await judge(true);
    const other = { name: 'Bo', address: 'bo@example.org' };
    await show(ticket('form', { proposed: { person: other, because: 'reply-to' } }));
    expect(await page()).toMatchObject({
      customer: { address: null },
      proposed: { person: other, is: null },
      notes: [],
    });
  });
});

describe('a confirmation', () => {
  it.each([
    ['of an address that is not proposed', 'form', 'bo@example.org'],
    ['of a ticket that the tab does not show', 'other', lotte.address],
  ])('%s is refused', async (_, id, address) => {
    await show(ticket('form'));
    await expect(judge(true, address, id)).rejects.toMatchObject({ problem: 'other-ticket' });
    expect((await page()).case).toBeNull();
  });

  it('is refused where the page itself is sure', async () => {
    const certain = ticket('form', { customer: lotte });
    delete certain.proposed;
    await show(certain);
    await expect(judge(false)).rejects.toMatchObject({ problem: 'other-ticket' });
  });

  it('makes no customer of somebody new before there is anything to keep', async () => {
    const bo = { name: 'Bo', address: 'bo@example.org' };
    await show(ticket('form', { proposed: { person: bo, because: 'contact-form' } }));
    await judge(true, bo.address);
    expect(await page()).toMatchObject({ customer: bo, customerRecord: null });
    await addNote();
    expect(await page()).toMatchObject({
      customerRecord: { addresses: ['bo@example.org'] },
      notes: [{ text: 'Nieuw' }],
    });
  });
});

it('the report of a page is cut to what a report can hold, whatever a page’s side answers', async () => {
  const answers: unknown[] = [`<p>é\u202e${'x'.repeat(30_000)}`, { toString: () => 'y' }, ''];
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [] });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async () => ({ ok: true, value: { report: answers.shift() } }),
  });
  const { report } = await handlers['sidebar/report']({}, sidebar);
  expect(report).toMatch(/^<p>x{19997}$/);
  expect((await handlers['sidebar/report']({}, sidebar)).report).toBe('y');
  await expect(handlers['sidebar/report']({}, sidebar)).rejects.toMatchObject({ problem: 'failed' });
});
