/** Who of the people on a page is the customer: the one whose notes are shown, so rather nobody than a guess. */
import { contactForm } from './contact-form.ts';
import { ownDomain } from './public-mail.ts';
import type { Message, Person, Proposal, Ticket } from './ticket.ts';

export interface PageFacts {
  /** The person that the app itself names as the one to answer (a requester field, a sent mail's recipient); null: none. */
  requester: Person | null;
  /** Oldest first; a direction that the page does not tell is `unknown`. */
  messages: readonly Message[];
  /** Addresses of the agent and the shop, as far as known. */
  own: readonly string[];
}

export type Who = Pick<Ticket, 'customer' | 'proposed' | 'messages' | 'ownAddresses'>;

/** Senders that many people's messages come from. */
const NOBODY =
  /^(?:(?:no|do-?not|geen|ne)-?(?:reply|antwoord|antwort|pas-?repondre)\b.*|wordpress|mailer-daemon|postmaster|bounces?)@/;

/**
 * - A direction that is not told: ours for our addresses, else the customer's; without an address it stays unknown.
 * - The customer is the requester, or else the author of the newest message that came in.
 * - Where that is one of us or an address that nobody reads, or where answers go to somebody else, that somebody is only
 *   proposed: the Reply-To, or who a contact form's text names. Without either there is nobody.
 *
 * "Ours": an own address, or any at the same domain unless that is a public provider's.
 */
export function who({ requester, messages, own }: PageFacts): Who {
  const domains = new Set(own.map(ownDomain).filter((domain) => domain !== null));
  const isOurs = (address: string) => own.includes(address) || domains.has(ownDomain(address) ?? '-');
  const told = messages.map((message) => ({ ...message, direction: direction(message, isOurs) }));
  const people = [requester, ...messages.flatMap(({ author, replyTo }) => [author, replyTo ?? null])];
  const ownAddresses = [
    ...new Set([
      ...own,
      ...people.map((person) => person?.address ?? '').filter((address) => address !== '' && isOurs(address)),
    ]),
  ];

  const newest = told.findLast((message) => message.direction === 'customer') ?? null;
  const candidate = requester ?? newest?.author ?? null;
  const nobody =
    candidate === null ||
    (candidate.address !== null && (isOurs(candidate.address) || NOBODY.test(candidate.address)));
  const because = (person: Person | null | undefined, reason: Proposal['because']): Proposal | null =>
    person?.address && !isOurs(person.address) && person.address !== candidate?.address
      ? { person, because: reason }
      : null;
  const proposed =
    because(newest?.replyTo, 'reply-to') ??
    (nobody && newest ? because(contactForm(newest.text), 'contact-form') : null);
  const result = { messages: told, ownAddresses };
  if (proposed) return { ...result, customer: null, proposed };
  return { ...result, customer: nobody ? null : candidate };
}

function direction({ direction, author }: Message, isOurs: (address: string) => boolean) {
  if (direction !== 'unknown' || author.address === null) return direction;
  return isOurs(author.address) ? 'agent' : 'customer';
}
