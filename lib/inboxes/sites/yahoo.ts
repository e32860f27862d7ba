/**
 * Yahoo Mail: a conversation over or beside the list. Selectors: mailvelope `providerSpecific.js` (2026-01), public
 * Selenium page objects for `message-group-subject-text`, `message-view` and `message-to` (2020 to 2026), an extension for
 * the account in the page's own script (2025). Yahoo shows no Reply-To.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { type Mail, sidesOfThread } from '../mail-thread.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, makePerson, parsePeople, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Person, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';

const HOSTS = ['mail.yahoo.com', '.mail.yahoo.com'];

const SUBJECT = '[data-test-id="message-group-subject-text"]';
const MESSAGE = '[data-test-id="message-view"]';
const SENDER = '[data-test-id="message-from"] [data-test-id="email-pill"]';
const RECIPIENTS = '[data-test-id="message-to"]';
const DATE = '[data-test-id="message-date"]';
const BODY = '[data-test-id="message-view-body-content"]';
/** A browser test for Yahoo and two automations that press it, 2024 to 2026. */
const REPLY = '[data-test-id="reply"]';
const SCRIPTS = 'script[nonce]:not([src])';
const ACCOUNT = /"selectedMailbox":\{"id":"[^"]*","email":"([^"]+)"/;

const COMPOSER = '[data-test-id="compose"]';
const RICH_EDITOR = '[data-test-id="rte"]';
const COMPOSER_SUBJECT = '[data-test-id="compose-subject"]';

export const yahooSite: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: HOSTS,
  probe: (_, url) => onHosts(HOSTS, url),
};

export const yahoo: InboxAdapter = { id: yahooSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  const messages = messagesIn(root);
  const subject = shownOf(root, SUBJECT);
  if (messages.length === 0 && !subject) return { kind: 'none' };
  const [, id] = /\/messages\/([^/]+)/.exec(url.pathname) ?? [];
  const mails = messages.map(readMail);
  const read = mails.filter(({ collapsed }) => !collapsed);
  const missing: TicketPart[] = [];
  if (read.some(({ message }) => message.author.address === null)) missing.push('customer');
  if (read.length === 0 || !id) missing.push('messages');
  if (!subject) missing.push('subject');
  if (missing.length > 0 || !id) return { kind: 'unreadable', missing };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('yahoo', url.origin, id),
      inbox: 'yahoo',
      view: 'read',
      subject: lineOf(subject),
      ...sidesOfThread({ mails, isOrderGuessed: true, own: ownAddresses(root) }),
    }),
  };
}

function messagesIn(root: Document): Element[] {
  return [...root.querySelectorAll(MESSAGE)].filter((each) => isShown(each) && !each.closest(BODY));
}

function readMail(message: Element, index: number): Mail {
  const body = [...message.querySelectorAll(BODY)].find(isShown) ?? null;
  const recipients = message.querySelector(RECIPIENTS);
  return {
    message: {
      id: `mail ${index + 1}`,
      direction: 'unknown',
      author: personAt([...message.querySelectorAll(SENDER)].find((each) => !each.closest(BODY))),
      sentAt: lineOf(message.querySelector(DATE)) || null,
      text: body ? readText(body) : '',
    },
    to: parsePeople(recipients?.getAttribute('title') || lineOf(recipients)),
    collapsed: !body,
  };
}

/** "Name <name@example.com>", or the name with the address as its tooltip. */
function personAt(pill: Element | undefined): Person {
  const person = parsePerson(lineOf(pill)) ?? { name: null, address: null };
  if (person.address !== null) return person;
  return makePerson(
    person.name,
    cleanAddress(pill?.getAttribute('title') ?? pill?.querySelector('[title]')?.getAttribute('title')),
  );
}

/** The page's own script names the mailbox that it opened with. */
function ownAddresses(root: Document): string[] {
  for (const script of root.querySelectorAll(SCRIPTS)) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"selectedMailbox":');
    const address = at < 0 ? null : cleanAddress(ACCOUNT.exec(text.slice(at, at + 1_000))?.[1]);
    if (address !== null) return [address];
  }
  return [];
}

function editor(root: Document): ReplyEditor | null {
  const rich = [...root.querySelectorAll<HTMLElement>(RICH_EDITOR)].filter(isShown);
  for (const box of rich) {
    const element = box.isContentEditable || box.getAttribute('contenteditable') === 'true' ? box : null;
    const editable = element ?? box.querySelector<HTMLElement>('[contenteditable="true"]');
    if (!editable) continue;
    // An answer hides its subject, or has it begin with "Re:" in every language.
    const subject = shownOf<HTMLInputElement>(box.closest(COMPOSER) ?? root, COMPOSER_SUBJECT);
    return { element: editable, mode: !subject || /^\s*re:/i.test(subject.value) ? 'reply' : 'new' };
  }
  return null;
}

/** In the mail that is answered; outside of all mails only where there is no other. */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  const newest = ticket && newestToAnswer(ticket);
  if (!newest || editor(root)) return null;
  const messages = messagesIn(root);
  const message = messages[Number(/\d+$/.exec(newest.id)) - 1];
  const within = message && safeOf(message, REPLY, BODY);
  return within ?? (messages.length === 1 ? safeOf(root, REPLY, BODY) : null);
}
