/** The ticket's size limits, applied in one place. */
import { hashOf } from './hash.ts';
import { cutText } from './lines.ts';
import { cleanAddress, cleanLine } from './person.ts';
import { CONVERSATION_LIMIT, KEY_LIMIT, type Message, TICKET_LIMIT, type Ticket } from './ticket.ts';

const MOST_OWN_ADDRESSES = 100;

/** The newest messages, none too long, one subject line, and each own address once. */
export function withinLimits(ticket: Ticket): Ticket {
  const own = ticket.ownAddresses.map(cleanAddress).filter((address) => address !== null);
  return {
    ...ticket,
    key: shortKey(ticket.key),
    subject: cleanLine(ticket.subject),
    messages: newest(ticket.messages.slice(-CONVERSATION_LIMIT)),
    ownAddresses: [...new Set(own)].slice(0, MOST_OWN_ADDRESSES),
  };
}

/** The end of an over-long key (a subject in another script takes nine characters a letter) becomes its hash. */
function shortKey(key: string): string {
  return key.length <= KEY_LIMIT ? key : `${key.slice(0, KEY_LIMIT - 20)}~${hashOf(key)}`;
}

/** As many of the newest messages as fit, oldest first. */
function newest(messages: Message[]): Message[] {
  const kept: Message[] = [];
  let left = TICKET_LIMIT;
  for (const message of messages.toReversed()) {
    const text = cutText(message.text);
    left -= text.length;
    if (left < 0) break;
    const sentAt = message.sentAt === null ? null : cleanLine(message.sentAt) || null;
    kept.unshift({ ...message, id: cleanLine(message.id), sentAt, text });
  }
  return kept;
}
