import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';

const AN = { name: 'An Peeters', address: 'an@example.be' };

/** A ticket with one message of An's, as a page of this address shows it. */
export function ticketOn({ origin }: URL, id: string, text: string, change: Partial<Ticket> = {}): Ticket {
  return {
    key: ticketKey('demo', origin, id),
    inbox: 'demo',
    view: 'read',
    subject: 'Bericht',
    customer: AN,
    messages: [{ id, direction: 'customer', author: AN, sentAt: null, text }],
    ownAddresses: [],
    ...change,
  };
}
