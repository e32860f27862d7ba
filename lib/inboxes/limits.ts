/** The ticket's size limits, applied in one place. */
import { cutText } from './lines.ts';
import { cleanAddress, cleanLine } from './person.ts';
import { CONVERSATION_LIMIT, type Message, TICKET_LIMIT, type Ticket } from './ticket.ts';

const MOST_OWN_ADDRESSES = 100;

/** The newest messages, none too long, one subject line, and each own address once. */
export function withinLimits(ticket: Ticket): Ticket {
  const own = ticket.ownAddresses.map(cleanAddress).filter((address) => address !== null);
  return {
    ...ticket,
    subject: cleanLine(ticket.subject),
    messages: newest(ticket.messages.slice(-CONVERSATION_LIMIT)),
    ownAddresses: [...new Set(own)].slice(0, MOST_OWN_ADDRESSES),
  };
}

/** As many of the newest messages as fit, oldest first. */
function newest(messages: Message[]): Message[] {
  const kept: Message[] = [];
  let left = TICKET_LIMIT;
  for (const message of messages.toReversed()) {
    const text = cutText(message.text);
    left -= text.length;
    if (left < 0) break;
    kept.unshift({ ...message, text });
  }
  return kept;
}
