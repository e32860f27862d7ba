/** Writing pages of some webmails know nothing of the mail they answer: this finds it among what was read before. */
import type { Person, Ticket } from './ticket.ts';

// "Re:" and "Fwd:" as mail programs write them in Dutch, English, German and French; also "Re[2]:" and "RE : ".
const PREFIX = /^\s*(?:re|antw|betr|aw|wg|sv|vs|tr|rép|réf|fwd?|doorst)(?:\s*[[(]\d+[\])])?\s*[:：]\s*/iu;

/** A page that does not know which ticket it answers has a key of its own, with an id that starts with "compose". */
const NAMES_ITSELF = /\|compose[^|]*$/;

/**
 * A `compose` ticket that answers one of `recent` becomes that ticket: its key and messages, with what the writing
 * page itself shows (recipient, subject) kept. Same inbox, same place, same customer's address (proposed or not) and same
 * subject without its "Re:"; where several match, the one viewed last. Anything else stays itself.
 *
 * A page that writes and has its ticket's own key goes on with that one and no other.
 *
 * Whoever is only proposed beside the mail is only proposed beside its answer: that an app puts them in "To" is no more
 * than the Reply-To said.
 *
 * @param recent Tickets shown before in any tab, the one viewed last first.
 */
export function continueTicket(recent: readonly Ticket[], now: Ticket): Ticket {
  if (now.view !== 'compose') return now;
  const shown = personOf(now);
  const answered = recent.find((ticket) =>
    NAMES_ITSELF.test(now.key) ? isAnswered(ticket, now) : ticket.key === now.key,
  );
  if (!answered) return now;
  const known = personOf(answered) ?? shown;
  // Rather nobody than one of two.
  if (known && shown && known.address !== shown.address) return { ...now, customer: null };
  const { proposed: _, ...rest } = now;
  const person = known && { name: known.name ?? shown?.name ?? null, address: known.address };
  const proposed = answered.proposed ?? (answered.customer ? undefined : now.proposed);
  return {
    ...rest,
    key: answered.key,
    customer: proposed ? null : person,
    ...(proposed && person && { proposed: { ...proposed, person } }),
    messages: answered.messages,
    ownAddresses: [...new Set([...now.ownAddresses, ...answered.ownAddresses])],
  };
}

function isAnswered(ticket: Ticket, now: Ticket): boolean {
  const address = personOf(now)?.address;
  return (
    !!address &&
    ticket.view === 'read' &&
    personOf(ticket)?.address === address &&
    placeOf(ticket.key) === placeOf(now.key) &&
    bareSubject(ticket.subject) === bareSubject(now.subject)
  );
}

function personOf({ customer, proposed }: Ticket): Person | null {
  return customer ?? proposed?.person ?? null;
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
