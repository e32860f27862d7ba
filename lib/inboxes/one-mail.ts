/** A webmail that shows one mail at a time: its header alone tells who wrote, who is answered, and which addresses are ours. */
import { cleanAddress } from './person.ts';
import type { Direction, Person } from './ticket.ts';
import { oursBy } from './who.ts';

export interface MailHeader {
  from: Person;
  replyTo: readonly Person[];
  to: readonly Person[];
  /** The account's address, or on some servers and pages a login name without a domain; empty where it is not told. */
  account: string;
  inSentFolder: boolean;
}

export interface MailSides {
  direction: Direction;
  /** Only for our own mail: its first recipient that is not one of us. */
  requester: Person | null;
  /** Where answers go, if that is somebody else than the author. */
  replyTo: Person | null;
  /** Lower case; not yet those at the same domain. */
  own: string[];
  /** With the login alone, "info@…" can be either side: then nobody is the customer for sure. */
  unsure: boolean;
}

/**
 * In the folder of sent mail, and from us to somebody else: ours. Anything else came in: shops send their contact form
 * from their own address, to themselves, with the customer in Reply-To.
 *
 * "Ours": the account's address, and any at the same domain unless that is a public provider's.
 */
export function sidesOf({ from, replyTo, to, account, inSentFolder }: MailHeader): MailSides {
  const own = ownAddresses({ from, to, account, inSentFolder });
  const ours = oursBy(own);
  const isOurs = ({ address }: Person) => address !== null && ours(address);

  const recipient = to.find((person) => person.address !== null && !isOurs(person)) ?? null;
  const answerTo =
    replyTo.find((person) => person.address !== null && person.address !== from.address && !isOurs(person)) ??
    null;
  const isForm = answerTo !== null && to.some(isOurs);
  const isSent = inSentFolder || (isOurs(from) && recipient !== null && !isForm);
  return {
    direction: isSent ? 'agent' : 'customer',
    requester: isSent ? recipient : null,
    replyTo: isSent ? null : answerTo,
    own,
    unsure: !isSent && cleanAddress(account) === null && isLogin(from, account),
  };
}

function ownAddresses({ from, to, account, inSentFolder }: Omit<MailHeader, 'replyTo'>): string[] {
  const known: (string | null)[] = [cleanAddress(account)];
  if (inSentFolder) known.push(from.address);
  else if (known[0] === null && !isLogin(from, account)) {
    known.push(...to.filter((person) => isLogin(person, account)).map((person) => person.address));
  }
  return [...new Set(known.filter((address) => address !== null))];
}

function isLogin(person: Person, login: string): boolean {
  return login !== '' && (person.address ?? '').split('@')[0] === login.toLowerCase();
}
