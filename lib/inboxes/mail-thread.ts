/** Webmail that shows a conversation and tells no directions: who wrote, who was written to and which addresses are ours decide. */
import { nameVia } from './nobody.ts';
import type { Message, Person, Ticket } from './ticket.ts';
import { oursBy, type Who, who } from './who.ts';

export interface Mail {
  /** `agent` where the page tells that it was written here; else mostly `unknown`. */
  message: Message;
  /** Everybody it was sent to, as far as shown. */
  to: readonly Person[];
  /** Addresses of these that may be no more than what somebody is called: good for a proposal only. */
  doubtful?: readonly string[];
  /** Only its header is in the page. */
  collapsed: boolean;
}

export interface MailThread {
  /** Oldest first. One whose author is not to be found has neither name nor address. */
  mails: readonly Mail[];
  /** The page does not tell which end is the oldest. */
  isOrderGuessed?: boolean;
  /** Addresses of the account, in lower case. */
  own: readonly string[];
  /** The account's name, for apps that leave out the addresses of people they know. */
  ownNames?: readonly string[];
  inSentFolder?: boolean;
  /** The app marks what was written here: then an author of anything else is not us. */
  isSentMarked?: boolean;
  /** Whom the open reply is addressed to, where that is one person. */
  answering?: Person | null;
}

/**
 * As `who`, and besides:
 * - "Anna Bakker via Shop" came in, even from our own address: that of the shop's mailing list (Google Groups).
 * - Mail of ours alone: the customer is its only recipient.
 * - Nobody to be found among the authors: the one whom the open reply is addressed to is proposed.
 * - The author is only proposed where they could be us under an address that the page does not tell: no own address is
 *   known, or it is sent mail, or several people write to each other and none of them is known to be us. Likewise where
 *   somebody else may have written last: what came after was written by nobody knows whom, or by us to others, or of
 *   several authors it is not sure who was last.
 */
export function sidesOfThread(thread: MailThread): Who & Pick<Ticket, 'incomplete'> {
  const messages = thread.mails.map(
    ({ message }): Message =>
      message.direction === 'unknown' && nameVia(message.author.name) !== null
        ? { ...message, direction: 'customer' }
        : message,
  );
  const written = messages
    .filter(({ direction }) => direction === 'agent')
    .map(({ author }) => author.address);
  const own = [...new Set([...thread.own, ...written.filter((address) => address !== null)])];
  const isOurAddress = oursBy(own);
  const isOurs = ({ name, address }: Person) =>
    address === null ? name !== null && (thread.ownNames ?? []).includes(name) : isOurAddress(address);

  const sides = decide();
  const collapsed = thread.mails.some((mail) => mail.collapsed);
  return {
    ...sides,
    messages: sides.messages.filter((_, index) => thread.mails[index]?.collapsed === false),
    ...(collapsed ? { incomplete: true as const } : {}),
  };

  function decide(): Who {
    const first = who({ requester: null, messages, own });
    const cameIn = first.messages.filter(({ direction }) => direction === 'customer');
    const ours = first.messages.some(({ direction }) => direction === 'agent');
    if (cameIn.length === 0) {
      const requester = ours ? onlyRecipient() : null;
      if (!requester) return first;
      const told = who({ requester, messages, own });
      return isDoubtful(thread.mails.at(-1), told.customer) ? unsure(told) : told;
    }
    if (!first.customer?.address) return first.proposed ? first : answered(first);
    const authors = new Set(cameIn.map(({ author }) => author.address));
    const couldBeUs =
      own.length === 0 ||
      (thread.inSentFolder === true && !ours) ||
      (authors.size > 1 && !ours && !thread.mails.some(({ to }) => to.some(isOurs)));
    const isUnsure =
      (couldBeUs && thread.isSentMarked !== true) ||
      (authors.size > 1 && thread.isOrderGuessed === true) ||
      isContradicted(first, first.customer) ||
      isDoubtful(thread.mails[newestIn(first)], first.customer);
    return isUnsure ? unsure(first) : first;
  }

  function newestIn({ messages: told }: Who): number {
    return told.findLastIndex(({ direction }) => direction === 'customer');
  }

  /** By what came after: from an unknown author, or from us and not to this person. */
  function isContradicted({ messages: told }: Who, { address }: Person): boolean {
    const newest = told.findLastIndex(({ direction }) => direction === 'customer');
    return thread.mails.slice(newest + 1).some(({ message: { author }, to }) => {
      if (author.address === null && author.name === null) return true;
      const others = to.filter((person) => person.address !== null && !isOurs(person));
      return others.length > 0 && !others.some((person) => person.address === address);
    });
  }

  function onlyRecipient(): Person | null {
    const people = new Map<string, Person>();
    for (const person of thread.mails.at(-1)?.to ?? []) {
      if (person.address !== null && !isOurs(person)) people.set(person.address, person);
    }
    const [only] = people.values();
    return people.size === 1 && only ? only : null;
  }

  function answered(first: Who): Who {
    const newest = newestIn(first);
    const { answering } = thread;
    if (!answering?.address || newest < 0) return first;
    return who({
      requester: null,
      messages: messages.map((message, index) =>
        index === newest ? { ...message, replyTo: answering } : message,
      ),
      own,
    });
  }
}

function isDoubtful(mail: Mail | undefined, customer: Person | null): boolean {
  return customer?.address != null && mail?.doubtful?.includes(customer.address) === true;
}

function unsure(told: Who): Who {
  return told.customer === null
    ? told
    : { ...told, customer: null, proposed: { person: told.customer, because: 'unsure' } };
}
