import { newestFromCustomer, type Ticket } from '../inboxes/ticket.ts';
import { localDay } from '../method/dates.ts';
import { readMessage } from '../reading/read.ts';
import type { Reading } from '../reading/types.ts';

/** The last reading: a ticket is read when it is announced, and again by each sidebar that asks. No truth is kept here. */
let last: { asked: string; reading: Reading } | null = null;

/** Null when no message of the customer is shown. */
export function readTicket(ticket: Ticket): Reading | null {
  const message = newestFromCustomer(ticket);
  if (!message) return null;
  // Also of a person who is only proposed: a greeting shows nothing that the page does not.
  const { name, address } = ticket.customer ?? ticket.proposed?.person ?? { name: null, address: null };
  const sent = message.sentAt === null ? null : new Date(message.sentAt);
  const receivedOn = sent && !Number.isNaN(sent.getTime()) ? localDay(sent) : null;
  const context = { subject: ticket.subject, customerName: name, customerAddress: address, receivedOn };
  const asked = JSON.stringify([message.text, context]);
  if (last?.asked !== asked) last = { asked, reading: readMessage(message.text, context) };
  return last.reading;
}
