import { newestFromCustomer, type Ticket } from '../inboxes/ticket.ts';
import { localDay } from '../method/dates.ts';
import { readMessage } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';
import { forgetWords } from '../reading/words.ts';

/** A reading, with all that it says something about. */
export interface TicketRead {
  asked: string;
  reading: Reading;
}

/** The last reading: a ticket is read when it is announced, and again by each sidebar that asks. No truth is kept here. */
let last: TicketRead | null = null;

/** One that was kept: the first in a life of the background takes as long as all else until the sidebar is answered. */
export function recall(read: TicketRead | null): void {
  last = read ?? last;
}

/** Nothing of a message stays in memory. */
export function forgetRead(): void {
  last = null;
  forgetWords();
}

/** Null when no message of the customer is shown. */
export function readTicket(ticket: Ticket): Reading | null {
  return readToKeep(ticket)?.reading ?? null;
}

/** The same, to be kept for `recall`. */
export function readToKeep(ticket: Ticket): TicketRead | null {
  const message = newestFromCustomer(ticket);
  if (!message) return null;
  // Also of a person who is only proposed: a greeting shows nothing that the page does not.
  const { name, address } = ticket.customer ?? ticket.proposed?.person ?? { name: null, address: null };
  const sent = message.sentAt === null ? null : new Date(message.sentAt);
  const receivedOn = sent && !Number.isNaN(sent.getTime()) ? localDay(sent) : null;
  const context = { subject: ticket.subject, customerName: name, customerAddress: address, receivedOn };
  const asked = JSON.stringify([message.text, context]);
  if (last?.asked !== asked) last = { asked, reading: readMessage(message.text, context) };
  return last;
}
