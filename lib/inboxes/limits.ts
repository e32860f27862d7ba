/** The ticket's size limits, applied in one place. */
import { cutText } from './lines.ts';
import { cleanAddress, cleanLine } from './person.ts';
import { CONVERSATION_LIMIT, type Ticket } from './ticket.ts';

const MOST_OWN_ADDRESSES = 100;

/** The newest messages, none too long, one subject line, and each own address once. */
export function withinLimits(ticket: Ticket): Ticket {
  const own = ticket.ownAddresses.map(cleanAddress).filter((address) => address !== null);
  return {
    ...ticket,
    subject: cleanLine(ticket.subject),
    messages: ticket.messages
      .slice(-CONVERSATION_LIMIT)
      .map((message) => ({ ...message, text: cutText(message.text) })),
    ownAddresses: [...new Set(own)].slice(0, MOST_OWN_ADDRESSES),
  };
}
