/**
 * The ticket model: what an adapter reads from an inbox page, before anything is concluded from it.
 * Everything here comes from a page that is not trusted; it is text, never markup.
 */

/** Longest text kept of one message, in UTF-16 units. A longer message is cut; reading needs no more. */
export const MESSAGE_LIMIT = 100_000;
/** All texts of one conversation together: the newest messages that fit are kept. */
export const TICKET_LIMIT = 300_000;
/** Newest messages kept of one conversation. */
export const CONVERSATION_LIMIT = 30;

/** Longest key of a ticket, in UTF-16 units. */
export const KEY_LIMIT = 4_000;

/** Who wrote: the customer, one of us, one of us for colleagues only, the app itself, or the page does not tell. */
export const DIRECTIONS = ['customer', 'agent', 'note', 'system', 'unknown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Person {
  /** As displayed; null when the page shows none. */
  name: string | null;
  /** E-mail address in lower case; null when the page shows none. */
  address: string | null;
}

/** A file that came with a message; nothing is known of it but its name. */
export interface Attachment {
  name: string;
}

export interface Message {
  /** Unique within the ticket and the same at every read. */
  id: string;
  direction: Direction;
  author: Person;
  /** Where answers to this message go, if the page shows that and it is not the author. */
  replyTo?: Person;
  /** As the page shows it, in the page's own language; null when absent. */
  sentAt: string | null;
  /** Plain text. Lines of quoted history start with "> ", as `readText` writes them. */
  text: string;
  /** In the page's order, each name once; pictures that stand in the text or the signature are none. Absent: none are shown. */
  attachments?: Attachment[];
}

/** Why somebody is only proposed: answers go there, a form's text names them, or the page was read without a guide. */
export const PROPOSED_BECAUSE = ['reply-to', 'contact-form', 'unsure'] as const;

/** Who the customer probably is. Nobody's notes are shown or written for a proposal until the person confirms it. */
export interface Proposal {
  person: Person;
  because: (typeof PROPOSED_BECAUSE)[number];
}

export interface Ticket {
  /** Names this ticket among all tickets of all inboxes; the same at every read. Made by `ticketKey`. */
  key: string;
  /** The adapter's id. */
  inbox: string;
  /** `read`: messages are shown. `compose`: a page that only answers one, and may know nothing of it. */
  view: 'read' | 'compose';
  subject: string;
  /** The person to be answered; null when the page does not tell for sure. Never one of `ownAddresses`. */
  customer: Person | null;
  /** Only without a customer. Never one of `ownAddresses`. */
  proposed?: Proposal;
  /** Oldest first. Empty on most `compose` pages. */
  messages: Message[];
  /** The conversation has more messages than the page shows: collapsed, or not loaded. */
  incomplete?: true;
  /** Addresses of the agent and the shop that the page shows, in lower case. */
  ownAddresses: string[];
}

/** `place` separates two installs of one app (origin and path); `id` is the app's own. */
export function ticketKey(inbox: string, place: string, id: string): string {
  return [inbox, place, id].map(encodeURIComponent).join('|');
}

/** The origin of a key's place; null for a key that `ticketKey` did not make. */
export function originOf(key: string): string | null {
  try {
    return new URL(decodeURIComponent(key.split('|')[1] ?? '')).origin;
  } catch {
    return null;
  }
}

/** Host of a key's place, with its port; empty for a key that `ticketKey` did not make. */
export function hostOf(key: string): string {
  const origin = originOf(key);
  return origin === null ? '' : new URL(origin).host;
}

/** The message that the reply answers: the customer's newest, if any is shown. */
export function newestFromCustomer(ticket: Ticket): Message | null {
  return ticket.messages.findLast((message) => message.direction === 'customer') ?? null;
}
