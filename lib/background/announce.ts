/** A tab says what it shows: remembered, told to the sidebars, and answered with what to show beside it. */

import type { ReadResult } from '../inboxes/adapter.ts';
import { continueTicket } from '../inboxes/continue.ts';
import { newestFromCustomer, type Ticket } from '../inboxes/ticket.ts';
import type { Shown } from '../messages/protocol.ts';
import { log } from '../platform/log.ts';
import { readMessage } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import { findCase } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { notesOf } from '../store/notes.ts';
import { notify } from './notices.ts';
import { serial } from './serial.ts';
import { getSession, setSession, type TabState } from './session.ts';
import { getLayout, getSettings } from './settings.ts';

/** Tickets remembered so that a compose page finds the one it answers. */
const RECENT = 12;

export async function announce(tabId: number, url: URL, read: ReadResult): Promise<Shown> {
  const result = await serial(`tab ${tabId}`, () => remember(tabId, url.origin, read));
  const layout = await getLayout(url.host);
  return { show: layout.collapsed && result.kind !== 'none' ? 'handle' : await opening(result), layout };
}

/** `at`: milliseconds since 1970. The next page may have been quicker to announce itself: that stays. */
export async function leave(tabId: number, url: URL, at: number): Promise<void> {
  await serial(`tab ${tabId}`, async () => {
    const now = await getSession(`tab:${tabId}`);
    if (now && now.revision <= at) await remember(tabId, url.origin, { kind: 'none' });
  });
}

async function remember(tabId: number, origin: string, read: ReadResult): Promise<ReadResult> {
  const [before, recent = []] = await Promise.all([getSession(`tab:${tabId}`), getSession('recent')]);
  const result: ReadResult =
    read.kind === 'ticket' ? { kind: 'ticket', ticket: continueTicket(recent, read.ticket) } : read;
  const pageKey = read.kind === 'ticket' ? read.ticket.key : null;
  if (
    before?.origin === origin &&
    before.pageKey === pageKey &&
    JSON.stringify(before.result) === JSON.stringify(result)
  )
    return result;

  if (result.kind === 'ticket') await rememberTicket(result.ticket, recent);
  // By the clock, it goes on growing when the tab was forgotten in between.
  const revision = Math.max((before?.revision ?? 0) + 1, Date.now());
  const state: TabState = { revision, origin, pageKey, result };
  await setSession(`tab:${tabId}`, state);
  const same =
    before && ticketKeyOf(before.result) === ticketKeyOf(result) && before.result.kind === result.kind;
  notify({ tabId, what: same ? 'records' : 'ticket', revision: state.revision });
  return result;
}

async function rememberTicket(ticket: Ticket, recent: Ticket[]): Promise<void> {
  const { customer, subject, key } = ticket;
  await setSession(`who:${key}`, {
    address: customer?.address ?? null,
    name: customer?.name ?? null,
    subject,
  });
  if (ticket.view === 'read') {
    await setSession('recent', [ticket, ...recent.filter((one) => one.key !== key)].slice(0, RECENT));
  }
}

function ticketKeyOf(result: ReadResult): string | null {
  return result.kind === 'ticket' ? result.ticket.key : null;
}

/** Opens by itself only for what reads as a complaint or where the customer has a note, unless set otherwise. */
async function opening(result: ReadResult): Promise<Shown['show']> {
  if (result.kind === 'none') return 'nothing';
  if (result.kind === 'unreadable') return result.missing.includes('app') ? 'nothing' : 'handle';
  const { opening: when } = await getSettings();
  if (when === 'never') return 'handle';
  try {
    const earlier = await findCase(result.ticket.key);
    if (earlier?.dismissed) return 'handle';
    if (when === 'always') return 'open';
    const complaint = earlier?.answers.complaint ?? readTicket(result.ticket)?.complaint.value ?? false;
    return complaint || (await hasNotes(result.ticket)) ? 'open' : 'handle';
  } catch (error) {
    // Without the database a complaint is still a complaint; the sidebar itself says what is wrong with the notes.
    log.error('opening', error);
    return when === 'always' || readTicket(result.ticket)?.complaint.value ? 'open' : 'handle';
  }
}

async function hasNotes(ticket: Ticket): Promise<boolean> {
  const address = ticket.customer?.address;
  const customer = address ? await findCustomer(address) : null;
  return customer !== null && (await notesOf(customer.id)).length > 0;
}

/** Null when no message of the customer is shown. */
export function readTicket(ticket: Ticket): Reading | null {
  const message = newestFromCustomer(ticket);
  if (!message) return null;
  return readMessage(message.text, { subject: ticket.subject, customerName: ticket.customer?.name ?? null });
}
