/** Who of the people on a page is the customer: the one whose notes are shown, so rather nobody than a guess. */
import { certainForm, contactForm } from './contact-form.ts';
import { isBulk, isNoPerson, nameVia } from './nobody.ts';
import { ownDomain } from './public-mail.ts';
import { isMarketplace, relayOf } from './relay.ts';
import type { Message, Person, Proposal, Ticket } from './ticket.ts';

export interface PageFacts {
  /** The person that the app itself names as the one to answer (a requester field, a sent mail's recipient); null: none. */
  requester: Person | null;
  /** Oldest first; a direction that the page does not tell is `unknown`. */
  messages: readonly Message[];
  /** Addresses of the agent and the shop, as far as known. */
  own: readonly string[];
  /** Addresses that are not ours, whatever domain they are at: the person said so. */
  notOwn?: readonly string[];
}

export type Who = Pick<Ticket, 'customer' | 'proposed' | 'messages' | 'ownAddresses'>;

type IsOurs = (address: string) => boolean;

/**
 * - A direction that is not told: ours for our addresses, else the customer's; without an address it stays unknown. What a
 *   form sent from our own address came in, too.
 * - The customer is the requester, or else the author of the newest message that came in: others in the thread are not.
 * - Where that is one of us, an address that nobody reads or that speaks for many (no-reply, "… via …", a newsletter, a
 *   marketplace's own), or where answers go to somebody else, that somebody is only proposed: the Reply-To, or who a contact
 *   form's text names. Without either there is nobody.
 * - A marketplace's relay address is a person like any other, by that very address.
 */
export function who({ requester, messages, own, notOwn = [] }: PageFacts): Who {
  const isOurs = oursBy(own, notOwn);
  const told = messages.map((message) => ({ ...message, direction: directionOf(message, isOurs) }));
  const ownAddresses = ownAmong(requester, messages, own, isOurs);
  const result = { messages: told, ownAddresses };

  const newest = told.findLast((message) => message.direction === 'customer') ?? null;
  const candidate = candidateOf(requester, newest);
  const bulk =
    newest !== null &&
    candidate?.address === newest.author.address &&
    !told.some(({ direction }) => direction === 'agent') &&
    isBulk(newest);
  const nobody = candidate === null || bulk || !canBeCustomer(candidate, isOurs);
  // A newsletter's footer names addresses, too.
  const proposed = newest && !bulk && proposal(newest, candidate, nobody, isOurs);
  if (proposed) return { ...result, customer: null, proposed };
  return { ...result, customer: nobody ? null : candidate };
}

/** "Ours": an own address, or any at the same domain unless that is a public provider's or a marketplace's. */
export function oursBy(own: readonly string[], notOwn: readonly string[] = []): IsOurs {
  const addresses = new Set(own.filter((address) => !notOwn.includes(address)));
  const domains = new Set([...addresses].filter((address) => relayOf(address) === null).map(ownDomain));
  domains.delete(null);
  return (address) =>
    addresses.has(address) || (!notOwn.includes(address) && domains.has(ownDomain(address)));
}

/** Neither one of us, nor an address that is nobody's. */
export function canBeCustomer(person: Person, isOurs: IsOurs): boolean {
  if (person.address === null) return true;
  if (isOurs(person.address)) return false;
  return relayOf(person.address) !== null || (!isNoPerson(person) && !isMarketplace(person.address));
}

function candidateOf(requester: Person | null, newest: Message | null): Person | null {
  const author = newest?.author ?? null;
  if (!requester || requester.address !== null || !author?.address) return requester ?? author;
  // The app shows the name alone, and the message that very name with an address.
  const sameName = requester.name !== null && fold(requester.name) === fold(author.name ?? '');
  return sameName ? author : requester;
}

function proposal(
  newest: Message,
  candidate: Person | null,
  nobody: boolean,
  isOurs: IsOurs,
): Proposal | null {
  const { author, replyTo, text } = newest;
  // Of somebody else in the thread of a person that the app names, neither tells who that person is.
  const isTheirs = nobody || author.address === null || author.address === candidate?.address;
  if (!isTheirs) return null;
  const because = (person: Person | null | undefined, reason: Proposal['because']): Proposal | null =>
    person?.address && person.address !== candidate?.address && canBeCustomer(person, isOurs)
      ? { person, because: reason }
      : null;
  const answered = replyTo && { ...replyTo, name: replyTo.name ?? nameOf(author, isOurs) };
  const relayed = candidate?.address != null && relayOf(candidate.address) !== null;
  const form = nobody ? contactForm(text) : relayed ? null : certainForm(text);
  return because(answered, 'reply-to') ?? because(form, 'contact-form');
}

/** A sender's name is that of the person who answers go to, unless it is ours or nobody's. */
function nameOf(author: Person, isOurs: IsOurs): string | null {
  return nameVia(author.name) ?? (canBeCustomer(author, isOurs) ? author.name : null);
}

function directionOf(message: Message, isOurs: IsOurs): Message['direction'] {
  const { direction, author } = message;
  if (direction !== 'unknown' || author.address === null) return direction;
  return isOurs(author.address) && !cameIn(message, isOurs) ? 'agent' : 'customer';
}

/** Sent from our own address by a form: answers go to a stranger, or the text can only be a form's. */
export function cameIn({ replyTo, text }: Message, isOurs: IsOurs): boolean {
  const stranger = (person: Person | null | undefined) => person?.address != null && !isOurs(person.address);
  return stranger(replyTo) || stranger(certainForm(text));
}

function ownAmong(
  requester: Person | null,
  messages: readonly Message[],
  own: readonly string[],
  isOurs: IsOurs,
): string[] {
  const people = [requester, ...messages.flatMap(({ author, replyTo }) => [author, replyTo])];
  const addresses = [...own, ...people.map((person) => person?.address ?? '')];
  return [...new Set(addresses.filter((address) => address !== '' && isOurs(address)))];
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
