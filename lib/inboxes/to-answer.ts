/** Whom an app's own reply would reach: a control that opens one counts only where that is the ticket's customer. */
import type { InboxAdapter } from './adapter.ts';
import type { Message, Person, Ticket } from './ticket.ts';

/** The ticket that is shown, where its messages are. */
export function ticketShown(read: InboxAdapter['read'], root: Document): Ticket | null {
  if (!URL.canParse(root.URL)) return null;
  const result = read(root, new URL(root.URL));
  return result.kind === 'ticket' && result.ticket.view === 'read' ? result.ticket : null;
}

/**
 * For apps that answer the person they name themselves: whether that is who we take for the customer. A form's text and a
 * Reply-To that the app knows nothing of name somebody else.
 */
export function answersRequester({ customer, proposed }: Ticket): boolean {
  return customer !== null || proposed?.because === 'unsure';
}

/** For apps that answer a message: the newest of those whose answer goes to the customer. */
export function newestToAnswer(ticket: Ticket): Message | null {
  const person = personOf(ticket);
  return (
    ticket.messages.findLast(
      ({ direction, author, replyTo }) => direction === 'customer' && isSame(replyTo ?? author, person),
    ) ?? null
  );
}

export function personOf({ customer, proposed }: Ticket): Person | null {
  return customer ?? proposed?.person ?? null;
}

/** By address; by name only where the message has no address. */
export function isSame(one: Person, other: Person | null): boolean {
  if (other === null) return false;
  return one.address === null ? one.name !== null && one.name === other.name : one.address === other.address;
}
