/** Who of the people in a mail's header is the customer: the one whose notes are shown, so rather nobody than a guess. */
import { cleanAddress } from '../person.ts';
import { ownDomain } from '../public-mail.ts';
import type { Direction, Person } from '../ticket.ts';

export interface Header {
  from: Person;
  replyTo: Person[];
  to: Person[];
  /** The account's address, or on some servers and pages a login name without a domain. */
  account: string;
  inSentFolder: boolean;
}

export interface Roles {
  direction: Direction;
  customer: Person | null;
  /** Lower case. */
  ownAddresses: string[];
}

/** Senders that many people's messages come from; without a Reply-To nobody can be told from them. */
const NOBODY = /^(?:(?:no|do-?not|geen)-?(?:reply|antwoord)\b.*|wordpress|mailer-daemon|postmaster)@/;

/**
 * - In the folder of sent mail, and from us to somebody else: ours, the customer is the first recipient not of us.
 * - Anything else came in: the customer is in Reply-To, or else in From. Shops send their contact form from their own
 *   address, with the customer in Reply-To; without one, nobody is the customer.
 *
 * "Of us": the account's address, and any at the same domain unless that is a public provider's.
 */
export function roles({ from, replyTo, to, account, inSentFolder }: Header): Roles {
  const known = knownAddresses({ from, to, account, inSentFolder });
  const domains = new Set(known.map(ownDomain));
  const isOurs = ({ address }: Person) =>
    address !== null && (known.includes(address) || domains.has(ownDomain(address) ?? '-'));
  const ownAddresses = [from, ...replyTo, ...to].filter(isOurs).map((person) => person.address ?? '');
  const own = [...new Set([...known, ...ownAddresses])];

  const recipient = to.find((person) => !isOurs(person)) ?? null;
  const answerTo = replyTo.find((person) => !isOurs(person)) ?? null;
  const isForm = answerTo !== null && to.some(isOurs);
  if (inSentFolder || (isOurs(from) && recipient && !isForm))
    return { direction: 'agent', customer: recipient, ownAddresses: own };

  const nobody =
    isOurs(from) ||
    NOBODY.test(from.address ?? '') ||
    // With the login alone, "info@…" can be either side.
    (cleanAddress(account) === null && isLogin(from, account));
  const customer = answerTo
    ? { ...answerTo, name: answerTo.name ?? (from.address === answerTo.address ? from.name : null) }
    : nobody
      ? null
      : from;
  return { direction: 'customer', customer, ownAddresses: own };
}

function knownAddresses({ from, to, account, inSentFolder }: Omit<Header, 'replyTo'>): string[] {
  const known: (string | null)[] = [cleanAddress(account)];
  if (inSentFolder) known.push(from.address);
  else if (known[0] === null && !isLogin(from, account)) {
    known.push(...to.filter((person) => isLogin(person, account)).map((person) => person.address));
  }
  return known.filter((address) => address !== null);
}

function isLogin(person: Person, login: string): boolean {
  return login !== '' && (person.address ?? '').split('@')[0] === login.toLowerCase();
}
