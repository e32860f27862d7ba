/** What a tab announces is answered with what to show beside it. */
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import type { Shown } from '../messages/protocol.ts';
import { log } from '../platform/log.ts';
import { findCase } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { notesOf } from '../store/notes.ts';
import { asJudged } from './customer.ts';
import { readTicket } from './read-ticket.ts';
import { getLayout, getSettings } from './settings.ts';
import { remember } from './tabs.ts';

export async function announce(tabId: number, url: URL, read: ReadResult): Promise<Shown> {
  const result = await remember(tabId, url.origin, read);
  const layout = await getLayout(url.host);
  return { show: layout.collapsed && result.kind !== 'none' ? 'handle' : await opening(result), layout };
}

/** Opens by itself only for what reads as a complaint or where the customer has a note, unless set otherwise. */
async function opening(result: ReadResult): Promise<Shown['show']> {
  if (result.kind === 'none') return 'nothing';
  // What the person taught and does not work any more is worth a word, on whatever page.
  if (result.kind === 'unreadable')
    return result.missing.includes('app') && !result.recipeFailed ? 'nothing' : 'handle';
  const { opening: when } = await getSettings();
  if (when === 'never') return 'handle';
  try {
    const earlier = await findCase(result.ticket.key);
    const ticket = asJudged(result.ticket, earlier);
    if (earlier?.dismissed) return 'handle';
    if (when === 'always') return 'open';
    const complaint = earlier?.answers.complaint ?? readTicket(ticket)?.complaint.value ?? false;
    return complaint || (await hasNotes(ticket)) ? 'open' : 'handle';
  } catch (error) {
    // Without the database a complaint is still a complaint; the sidebar itself says what is wrong with the notes.
    log.error('opening', error);
    return when === 'always' || readTicket(result.ticket)?.complaint.value ? 'open' : 'handle';
  }
}

/** Of a person who is only proposed that is not told, not even by opening. */
async function hasNotes(ticket: Ticket): Promise<boolean> {
  const address = ticket.customer?.address;
  const customer = address ? await findCustomer(address) : null;
  return customer !== null && (await notesOf(customer.id)).length > 0;
}
