/** Who the customer is, once more, with what is known of our own addresses beyond the page itself. */
import type { Message, Ticket } from './ticket.ts';
import { cameIn, canBeCustomer, oursBy, who } from './who.ts';

export interface OwnAddresses {
  /** Ours, in lower case: what this inbox showed before, and what the person added. */
  own: readonly string[];
  /** Not ours, whatever the page says. */
  notOwn: readonly string[];
}

/**
 * The ticket as it is with these. It only ever takes away: a customer who turns out to be one of us, or nobody, is none any
 * more. Nobody becomes the customer by it; whom the page took for one of us, and the person does not, is proposed.
 */
export function settle(ticket: Ticket, { own, notOwn }: OwnAddresses): Ticket {
  const all = [...new Set([...ticket.ownAddresses, ...own])];
  const isOurs = oursBy(all, notOwn);
  const certain = new Set(own);
  const messages = ticket.messages.map((message) => anew(message, certain, notOwn, isOurs));
  const found = who({ requester: ticket.customer, messages, own: all, notOwn });
  const kept = {
    ...ticket,
    messages: found.messages,
    // Only those that this ticket itself shows: what is known beside it is kept elsewhere.
    ownAddresses: found.ownAddresses.filter((address) => shown(ticket, address)),
  };
  delete kept.proposed;
  if (ticket.customer) {
    return { ...kept, customer: found.customer, ...(found.proposed && { proposed: found.proposed }) };
  }
  const { proposed } = ticket;
  if (proposed && canBeCustomer(proposed.person, isOurs)) return { ...kept, customer: null, proposed };
  // Somebody of whom the page thought that they are ours.
  const newest = found.messages.findLast(({ direction }) => direction === 'customer');
  const person = newest?.author;
  if (person?.address && notOwn.includes(person.address) && canBeCustomer(person, isOurs))
    return { ...kept, customer: null, proposed: { person, because: 'unsure' } };
  return { ...kept, customer: null };
}

/** A side that the page took by an address alone is looked at again; one that only the domain speaks for is not. */
function anew(
  message: Message,
  own: ReadonlySet<string>,
  notOwn: readonly string[],
  isOurs: (address: string) => boolean,
): Message {
  const address = message.author.address ?? '';
  const theirs = message.direction === 'agent' && notOwn.includes(address);
  const ours =
    message.direction === 'customer' &&
    own.has(address) &&
    !notOwn.includes(address) &&
    !cameIn(message, isOurs);
  return theirs || ours ? { ...message, direction: theirs ? 'customer' : 'agent' } : message;
}

function shown({ ownAddresses, customer, messages }: Ticket, address: string): boolean {
  return (
    ownAddresses.includes(address) ||
    customer?.address === address ||
    messages.some(({ author, replyTo }) => author.address === address || replyTo?.address === address)
  );
}
