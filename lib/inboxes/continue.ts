/** Writing pages of some webmails know nothing of the mail they answer: this finds it among what was read before. */
import type { Ticket } from './ticket.ts';

// "Re:" and "Fwd:" as mail programs write them in Dutch, English, German and French; also "Re[2]:" and "RE : ".
const PREFIX = /^\s*(?:re|antw|betr|aw|wg|sv|vs|tr|rép|réf|fwd?|doorst)(?:\s*[[(]\d+[\])])?\s*[:：]\s*/iu;

/**
 * A `compose` ticket that answers one of `recent` becomes that ticket: its key and messages, with what the writing
 * page itself shows (recipient, subject) kept. Same inbox, same place, same customer's address and same subject
 * without its "Re:"; where several match, the one viewed last. Anything else stays itself.
 *
 * @param recent Tickets shown before in any tab, the one viewed last first.
 */
export function continueTicket(recent: readonly Ticket[], now: Ticket): Ticket {
  const address = now.customer?.address;
  if (now.view !== 'compose' || !address) return now;
  const answered = recent.find(
    (ticket) =>
      ticket.view === 'read' &&
      ticket.customer?.address === address &&
      placeOf(ticket.key) === placeOf(now.key) &&
      bareSubject(ticket.subject) === bareSubject(now.subject),
  );
  if (!answered) return now;
  return {
    ...now,
    key: answered.key,
    customer: { name: answered.customer?.name ?? now.customer?.name ?? null, address },
    messages: answered.messages,
    ownAddresses: [...new Set([...now.ownAddresses, ...answered.ownAddresses])],
  };
}

/** The subject without any "Re:" before it, in lower case and with single spaces. */
export function bareSubject(subject: string): string {
  let bare = subject.normalize('NFC');
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, '');
  return bare.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Inbox and place: all of a key but the id at its end. */
function placeOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}
