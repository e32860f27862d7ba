/**
 * Fastmail: a conversation beside or over the list. Selectors: public extensions for its page, 2022-07 (toggl), 2026-06
 * (`v-MessageCard`, in a release for the redesigned page), 2026 (title of the sender, its collapsed and draft cards). Its
 * page tells neither our own addresses nor a Reply-To: the customer is proposed until our addresses are known.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { type Mail, sidesOfThread } from '../mail-thread.ts';
import { cleanAddress, makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { ticketKey } from '../ticket.ts';

const HOSTS = ['app.fastmail.com', 'betaapp.fastmail.com', 'www.fastmail.com'];

const THREAD = '.v-Thread';
const SUBJECT = '.v-Thread-title h1';
const CARD = '.v-MessageCard';
const DRAFT = '.v-MessageCard--draft';
const COLLAPSED = '.is-collapsed';
/** Its tooltip is the address. */
const SENDER = '.v-MessageCard-from';
/** The address itself, of somebody who is not in the address book. */
const SENDER_ADDRESS = '.v-MessageCard-unknownSender';
const RECIPIENT = '.v-Message-toName';
const TIME = '.v-MessageCard-time';
const MESSAGE = '.v-Message';
const BODY = '.v-Message-body';
/** Its link names the account: `?u=1a2b3c4d`. */
const NEW_MESSAGE = 'a.s-new-message[href]';

const COMPOSER = '.v-Compose';
const RICH_EDITOR = '[contenteditable="true"]';
const PLAIN_EDITOR = 'textarea:not([id$="-input"])';
const COMPOSER_SUBJECT = 'input[id$="subject-input"]';

export const fastmailSite: Site = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: HOSTS,
  // The same hosts serve the calendar, contacts and files.
  probe: (_, url) => onHosts(HOSTS, url) && /^\/(?:beta\/)?mail(?:\/|$)/.test(url.pathname),
};

export const fastmail: InboxAdapter = { id: fastmailSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const threads = [...root.querySelectorAll(THREAD)].filter(
    (each) => isShown(each) && each.querySelector(CARD),
  );
  const [thread] = threads;
  if (!thread || threads.length > 1) return { kind: 'none' };
  const cards = [...thread.querySelectorAll(CARD)].filter(
    (card) => !card.matches(DRAFT) && !card.closest(BODY),
  );
  const subject = thread.querySelector(SUBJECT);
  const mails = cards.map(readMail);
  const read = mails.filter(({ collapsed }) => !collapsed);
  const id = threadId(url) ?? (cards[0] ? messageId(cards[0]) : null);
  const missing: TicketPart[] = [];
  if (mails.some(({ message }) => message.author.address === null)) missing.push('customer');
  if (read.length === 0 || id === null) missing.push('messages');
  if (!subject) missing.push('subject');
  if (missing.length > 0 || id === null) return { kind: 'unreadable', missing };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('fastmail', place(root, url), id),
      inbox: 'fastmail',
      view: 'read',
      subject: lineOf(subject),
      ...sidesOfThread({ mails, own: [] }),
    }),
  };
}

function readMail(card: Element, index: number): Mail {
  const holder = messageOf(card);
  const sender = card.querySelector(SENDER);
  const address =
    cleanAddress(sender?.getAttribute('title')) ?? cleanAddress(lineOf(card.querySelector(SENDER_ADDRESS)));
  const body = card.matches(COLLAPSED) ? null : (holder?.querySelector(BODY) ?? null);
  const time = card.querySelector(TIME);
  return {
    message: {
      id: messageId(card) ?? `mail ${index + 1}`,
      direction: 'unknown',
      author: makePerson(lineOf(sender), address),
      sentAt: time?.getAttribute('title') || lineOf(time) || null,
      text: body ? readText(body) : '',
    },
    to: [...(holder ?? card).querySelectorAll(RECIPIENT)].map((each) =>
      makePerson(lineOf(each), cleanAddress(each.getAttribute('title'))),
    ),
    collapsed: !body,
  };
}

/** Inside its card, or in older pages between it and the next. */
function messageOf(card: Element): Element | null {
  const inside = card.querySelector(MESSAGE);
  if (inside) return inside;
  for (let next = card.nextElementSibling; next && !next.matches(CARD); next = next.nextElementSibling) {
    if (next.matches(MESSAGE)) return next;
  }
  return null;
}

function messageId(card: Element): string | null {
  return card.getAttribute('data-message-id') ?? messageOf(card)?.getAttribute('data-message-id') ?? null;
}

/** `/mail/Inbox/T1a2b.M3c4d`: of the conversation, whichever of its mails was pressed; newer pages may leave it out. */
function threadId(url: URL): string | null {
  return /^\/(?:beta\/)?mail\/[^/]+\/(T[\w-]+)/.exec(url.pathname)?.[1] ?? null;
}

function place(root: Document, url: URL): string {
  const account =
    url.searchParams.get('u') ??
    /[?&]u=(\w+)/.exec(root.querySelector(NEW_MESSAGE)?.getAttribute('href') ?? '')?.[1];
  return account ? `${url.origin}#${account}` : url.origin;
}

function editor(root: Document): ReplyEditor | null {
  for (const composer of [...root.querySelectorAll(COMPOSER)].filter(isShown)) {
    const element = shownOf(composer, RICH_EDITOR) ?? shownOf(composer, PLAIN_EDITOR);
    // Fastmail writes "Re:" in every language.
    const subject = composer.querySelector<HTMLInputElement>(COMPOSER_SUBJECT)?.value ?? '';
    if (element) return { element, mode: /^\s*re:/i.test(subject) ? 'reply' : 'new' };
  }
  return null;
}
