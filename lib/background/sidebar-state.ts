/** All that one sidebar shows, gathered in one answer. */
import { likenessOf } from '../customers/likeness.ts';
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import type { CustomerName } from '../messages/customer-requests.ts';
import type { StoreProblem } from '../messages/errors.ts';
import type { SidebarState } from '../messages/protocol.ts';
import { recall } from '../messages/read-ticket.ts';
import { type CustomerRecord, noteOrder } from '../messages/records.ts';
import { shownTicket } from '../messages/shown-ticket.ts';
import { browser } from '../platform/browser.ts';
import { alikeTo } from '../store/alike.ts';
import { findCase, historyOf } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { draftsOf } from '../store/drafts.ts';
import { followUpsOf, pausesOf } from '../store/follow-ups.ts';
import { notesOf } from '../store/notes.ts';
import { oldNotesOf } from '../store/old.ts';
import { waitingOf } from './armed.ts';
import { asJudged, judgement } from './customer.ts';
import { isLocked } from './lock-state.ts';
import { newsState } from './news.ts';
import { storeProblem } from './problems.ts';
import { getTab } from './session.ts';
import { getSettings } from './settings.ts';

type TicketPage = Extract<SidebarState['page'], { kind: 'ticket' }>;
type Records = Pick<
  TicketPage,
  'customerRecord' | 'twin' | 'notes' | 'history' | 'case' | 'followUps' | 'drafts' | 'storeProblem'
>;

const NO_RECORDS: Records = {
  customerRecord: null,
  twin: null,
  notes: [],
  history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
  case: null,
  followUps: [],
  drafts: { note: '', reply: '' },
  storeProblem: null,
};

export async function sidebarState(tabId: number): Promise<SidebarState> {
  const [tab, settings, origin, news] = await Promise.all([
    getTab(tabId),
    getSettings(),
    originOf(tabId),
    newsState(),
  ]);
  const base = { tabId, revision: tab?.revision ?? 0, settings, news: news.since !== null };
  if (!tab || tab.source.page !== origin || tab.result.kind === 'none')
    return { ...base, page: { kind: 'none' } };
  if (tab.result.kind === 'unreadable') {
    const { kind, missing, recipeFailed } = tab.result;
    return { ...base, page: { kind, missing, recipeFailed: recipeFailed !== undefined } };
  }
  recall(tab.reading);
  if (await isLocked()) return { ...base, page: { kind: 'locked' } };
  return { ...base, page: await ticketPage(tabId, tab.result) };
}

/**
 * Null for a page that we have no permission for, the browser's own included: whatever the tab showed before is not there
 * any more. A page that crashed or was replaced may not have said so itself.
 */
async function originOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url;
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

async function ticketPage(
  tabId: number,
  { ticket: read, guide, recipeFailed }: Extract<ReadResult, { kind: 'ticket' }>,
): Promise<TicketPage> {
  // Where it can't be told what the person said, nothing was said: then nobody's records are shown.
  const found = read.proposed ? await findCase(read.key).catch(() => null) : null;
  const ticket = asJudged(read, found);
  // Both on their way at once, and the message read meanwhile: each is a wait for another process.
  const asked = Promise.all([
    waitingOf(tabId, ticket.key),
    records(ticket).catch((error: unknown) => recordsLeft(ticket, storeProblem(error))),
  ]);
  const shown = shownTicket(ticket);
  const [waiting, kept] = await asked;
  return {
    ...shown,
    proposed: read.proposed ? { ...read.proposed, is: judgement(read, found) } : null,
    guide: guide ?? null,
    recipeFailed: recipeFailed !== undefined,
    waiting,
    ...kept,
  };
}

/** Of a database that could not be brought up to date, notes can still be read. */
async function recordsLeft({ customer }: Ticket, storeProblem: StoreProblem): Promise<Records> {
  const none = { ...NO_RECORDS, storeProblem };
  if (storeProblem !== 'store-not-updated' || !customer?.address) return none;
  const found = await oldNotesOf(customer.address).catch(() => null);
  return found ? { ...none, customerRecord: found.customer, notes: found.notes.sort(noteOrder) } : none;
}

async function records(ticket: Ticket): Promise<Records> {
  const address = ticket.customer?.address ?? null;
  const [customerRecord, found, drafts, pauses] = await Promise.all([
    address === null ? null : findCustomer(address),
    findCase(ticket.key),
    draftsOf(ticket.key),
    pausesOf(ticket.key),
  ]);
  const alike = twinOf(ticket, customerRecord);
  if (!customerRecord) {
    return { ...NO_RECORDS, twin: await alike, case: found, drafts, followUps: pauses };
  }
  const [twin, notes, history, theirs] = await Promise.all([
    alike,
    notesOf(customerRecord.id),
    historyOf(customerRecord.id, ticket.key, new Date().toISOString()),
    followUpsOf(customerRecord.id),
  ]);
  const others = theirs.filter(({ id }) => pauses.every((one) => one.id !== id));
  const followUps = [...pauses, ...others];
  return { customerRecord, twin, notes, history, case: found, followUps, drafts, storeProblem: null };
}

/** Also of somebody who writes for the first time: then by what the page shows. */
async function twinOf({ customer }: Ticket, kept: CustomerRecord | null): Promise<CustomerName | null> {
  const address = customer?.address ?? null;
  if (address === null) return null;
  const names = customer?.name == null ? [] : [customer.name];
  const likeness = kept?.likeness ?? likenessOf({ names, addresses: [address] });
  const [first] = await alikeTo({ id: kept?.id ?? null, likeness });
  return first
    ? { id: first.customer.id, names: first.customer.names, addresses: first.customer.addresses }
    : null;
}
