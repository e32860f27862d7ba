/**
 * Proton Mail: a conversation or a single mail beside or over the list; mails and the rich editor are in frames of the same
 * origin. Selectors: Proton's own WebClients `MessageView.tsx`, `HeaderExpanded.tsx`, `RecipientItemLayout.tsx` (public up
 * to 2026-05), `recipients:sender` with its label and address as quoted from there by two extensions (2026-08).
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { documentIn, isShown, lineOf, shownOf, withAttribute } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { type Mail, sidesOfThread } from '../mail-thread.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, makePerson, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Person, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';

const HOSTS = ['mail.proton.me', 'mail.protonmail.com'];

const SUBJECT = '[data-testid="conversation-header:subject"]';
/** Never on rows of the list: those are `item-container`. */
const MESSAGE = 'article[data-shortcut-target="message-container"][data-message-id]';
const EXPANDED = '.message-header-expanded';
/** On the header of what was sent from this account. */
const SENT = '.message-header.is-outbound';
const SENDER = '[data-testid="recipients:sender"]';
/** `recipients:item-<address>`. */
const RECIPIENT = '[data-testid^="recipients:item-"]';
const NAME = '[data-testid="recipient-label"], .message-recipient-item-label';
const ADDRESS = '[data-testid="recipient-address"], .message-recipient-item-address';
const TIME = 'time[datetime]';
const BODY_FRAME = 'iframe[data-testid="content-iframe"], [data-testid="message-content:body"] iframe';
const BODY = '[data-testid="message-content:body"]';
/** Disabled until the mail is there; `HeaderExpanded.tsx`, and an extension that presses it (2026). */
const REPLY = '[data-testid="message-view:reply"]';
const ACCOUNT = '[data-testid="userdropdown:label:email"], [data-testid="heading:userdropdown"]';

const COMPOSER = 'section.composer:not(.composer--is-minimized):not(.composer--is-blur)';
const COMPOSER_SUBJECT = 'input[data-testid="composer:subject"]';
const RICH_FRAME = 'iframe[data-testid="rooster-iframe"]';
const RICH_EDITOR = '#rooster-editor';
const PLAIN_EDITOR = 'textarea[data-testid="editor-textarea"]';

export const protonSite: Site = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: HOSTS,
  probe: (_, url) => onHosts(HOSTS, url),
};

export const proton: InboxAdapter = {
  id: protonSite.id,
  read,
  editor,
  openReply,
  frames: (root) =>
    [...root.querySelectorAll<HTMLIFrameElement>(`${BODY_FRAME}, ${RICH_FRAME}`)]
      .map(documentIn)
      .filter((document) => document !== null),
};

function read(root: Document, url: URL): ReadResult {
  const messages = [...root.querySelectorAll(MESSAGE)].filter(isShown);
  const [first] = messages;
  if (!first) return { kind: 'none' };
  const open = messages.filter((message) => message.querySelector(EXPANDED));
  const frames = open.map((message) => message.querySelector<HTMLIFrameElement>(BODY_FRAME));
  // An opened mail's frame is filled some time after it is there.
  if (open.length > 0 && frames.every((frame) => frame === null || isLoading(frame))) return { kind: 'none' };

  const subject = shownOf(root, SUBJECT);
  const mails = messages.map(readMail).filter((mail) => mail !== null);
  const read = mails.filter(({ collapsed }) => !collapsed);
  const missing: TicketPart[] = [];
  if (read.some(({ message }) => message.author.address === null)) missing.push('customer');
  if (read.length === 0) missing.push('messages');
  if (!subject) missing.push('subject');
  if (frames.some((frame) => frame && !documentIn(frame))) missing.push('frame');
  if (missing.length > 0) return { kind: 'unreadable', missing };
  const sides = sidesOfThread({
    // A collapsed head tells no address, and can be a draft.
    mails: read,
    own: ownAddresses(root),
    isSentMarked: true,
  });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      // The address changes before the conversation does: only what is shown says which one it is.
      key: ticketKey('proton', place(url), first.getAttribute('data-message-id') ?? ''),
      inbox: 'proton',
      view: 'read',
      subject: lineOf(subject),
      ...sides,
      ...(read.length < messages.length ? { incomplete: true as const } : {}),
    }),
  };
}

function readMail(message: Element): Mail {
  const frame = message.querySelector(EXPANDED) ? message.querySelector<HTMLIFrameElement>(BODY_FRAME) : null;
  const body = frame && !isLoading(frame) ? documentIn(frame)?.body : null;
  return {
    message: {
      id: message.getAttribute('data-message-id') ?? '',
      direction: message.querySelector(SENT) ? 'agent' : 'unknown',
      author: personAt(message.querySelector(SENDER)),
      sentAt: lineOf(message.querySelector(TIME)) || null,
      text: body ? readText(body) : '',
    },
    to: [...message.querySelectorAll(RECIPIENT)].map(personAt),
    collapsed: !body,
  };
}

function personAt(element: Element | null): Person {
  const title = parsePerson(element?.getAttribute('title') ?? '');
  const named = /^recipients:item-(.+)$/.exec(element?.getAttribute('data-testid') ?? '')?.[1];
  const address =
    cleanAddress(lineOf(element?.querySelector(ADDRESS))) ?? title?.address ?? cleanAddress(named);
  return makePerson(lineOf(element?.querySelector(NAME)) || title?.name, address);
}

function isLoading(frame: HTMLIFrameElement): boolean {
  const document = documentIn(frame);
  return document !== null && (document.body?.childElementCount ?? 0) === 0;
}

function editor(root: Document): ReplyEditor | null {
  for (const composer of [...root.querySelectorAll(COMPOSER)].filter(isShown)) {
    const frame = shownOf<HTMLIFrameElement>(composer, RICH_FRAME);
    const element =
      (frame && documentIn(frame)?.querySelector<HTMLElement>(RICH_EDITOR)) ??
      shownOf(composer, PLAIN_EDITOR);
    // Proton writes "Re:" in every language.
    const subject = composer.querySelector<HTMLInputElement>(COMPOSER_SUBJECT)?.value ?? '';
    if (element) return { element, mode: /^\s*re:/i.test(subject) ? 'reply' : 'new' };
  }
  return null;
}

/** That of the mail, not the one for all its recipients. */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  const id = ticket && newestToAnswer(ticket)?.id;
  if (!id || editor(root)) return null;
  const message = withAttribute(root, MESSAGE, 'data-message-id', id);
  return message ? safeOf(message, REPLY, BODY) : null;
}

/** The account's button holds its name, its address and its initials, each in an element of its own. */
function ownAddresses(root: Document): string[] {
  return [...root.querySelectorAll(ACCOUNT)]
    .flatMap((account) => [account, ...account.querySelectorAll('*')])
    .filter((each) => each.childElementCount === 0)
    .map((each) => cleanAddress(lineOf(each)))
    .filter((address) => address !== null);
}

/** Accounts of one browser differ by path: `/u/0/…`. */
function place(url: URL): string {
  return url.origin + (/^\/u\/\d+/.exec(url.pathname)?.[0] ?? '');
}
