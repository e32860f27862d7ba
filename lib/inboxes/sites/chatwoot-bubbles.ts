/** The bubbles of a Chatwoot conversation; sources as in `chatwoot.ts`. */
import { attachmentsIn, unescaped } from '../attachments.ts';
import { lineOf } from '../dom.ts';
import { cleanLine, parsePeople, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import type { Direction, Message, Person } from '../ticket.ts';

const MESSAGE = '.message-bubble-container[data-message-id]';
/** Centred ones without a side are log lines. */
const BUBBLE = '.left-bubble, .right-bubble';
/** Amber alone is also "cannot be shown here"; the lock is a note's, except where the next bubble shows it for both. */
const NOTE = 'bg-n-solid-amber';
/** Its lines, in this order and each only where known: From, To, Cc, Bcc, Subject. Labels are translated. */
const MAIL_HEADER = '[data-bubble-name="email"] > section.break-words';
/** A small copy of the message that is answered may stand above. */
const BODY = '.letter-render, .prose-bubble:not(.line-clamp-2)';
const SENT_AT = 'time';
/** A file's download, or a picture; the app itself takes their names from the end of the address. Portraits are outside. */
const ATTACHMENT =
  ':is(a[rel~="nofollow"][href*="/rails/active_storage/"], img[src*="/rails/active_storage/"])';

export interface Bubbles {
  /** Oldest first, as on the page. */
  messages: Message[];
  /** The first that a mail shows; empty for a chat. */
  subject: string;
  /** Different senders of mails that came in. */
  froms: string[];
  /** Addresses that such mails were sent to, where to one alone. */
  wroteTo: string[];
}

/** @param contact Who is at the other side, for messages that are no mail. */
export function readBubbles(panel: Element, contact: Person): Bubbles {
  const found = [...panel.querySelectorAll(MESSAGE)]
    .map((container) => readMessage(container, contact))
    .filter((each) => each !== null);
  const incoming = found.filter(({ message }) => message.direction === 'customer');
  return {
    messages: found.map(({ message }) => message),
    subject: found.find(({ mail }) => mail?.subject)?.mail?.subject ?? '',
    froms: [
      ...new Set(incoming.map(({ mail }) => mail?.from?.address).filter((each) => typeof each === 'string')),
    ],
    wroteTo: incoming.map(({ mail }) => mail?.to).filter((each) => typeof each === 'string'),
  };
}

function readMessage(container: Element, contact: Person): { message: Message; mail: Mail | null } | null {
  const id = container.getAttribute('data-message-id');
  const bubble = container.querySelector(BUBBLE);
  if (!id || !bubble) return null;
  const direction = directionOf(bubble);
  const mail = direction === 'customer' ? readMail(bubble.parentElement?.querySelector(MAIL_HEADER)) : null;
  const body = bubble.querySelector(BODY);
  const author = direction === 'customer' ? (mail?.from ?? contact) : { name: null, address: null };
  return {
    message: {
      id,
      direction,
      author,
      sentAt: lineOf(bubble.querySelector(SENT_AT)) || null,
      text: body ? readText(body) : '',
      ...attachmentsIn(bubble, ATTACHMENT, BODY, nameOf),
    },
    mail,
  };
}

function nameOf(file: Element): string {
  const address = file.getAttribute('href') ?? file.getAttribute('src') ?? '';
  return unescaped(/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '');
}

function directionOf(bubble: Element): Direction {
  if (bubble.classList.contains('left-bubble')) return 'customer';
  return bubble.classList.contains(NOTE) ? 'note' : 'agent';
}

interface Mail {
  from: Person | null;
  to: string | null;
  subject: string;
}

function readMail(header: Element | null | undefined): Mail | null {
  const lines = [...(header?.children ?? [])].map(lineOf);
  if (lines.length === 0) return null;
  const from = parsePerson(lines[0] ?? '');
  const sender = from?.address ? from : null;
  const rest = (sender ? lines.slice(1) : lines).map((line) => cleanLine(line.slice(line.indexOf(':') + 1)));
  const last = rest.at(-1) ?? '';
  const isSubject = last !== '' && parsePeople(last).some(({ address }) => address === null);
  const recipients = parsePeople(rest.length > (isSubject ? 1 : 0) ? (rest[0] ?? '') : '');
  return {
    from: sender,
    to: recipients.length === 1 ? (recipients[0]?.address ?? null) : null,
    subject: isSubject ? last : '',
  };
}
