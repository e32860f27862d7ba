/**
 * Gmail: a conversation, in the page, beside the list or in a window of its own, and the window that only writes.
 * The page shows no Reply-To: whom the open reply is addressed to stands in for it where the author is nobody's address.
 * Built from public sources, see `gmail-page.ts`.
 */

import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { type Mail, sidesOfThread } from '../mail-thread.ts';
import { safeOf } from '../open-reply.ts';
import { cleanLine } from '../person.ts';
import { readText } from '../text.ts';
import { type Ticket, ticketKey } from '../ticket.ts';
import { isSame, personOf, ticketShown } from '../to-answer.ts';
import * as page from './gmail-page.ts';

const HOSTS = ['mail.google.com'];

export const gmailSite: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: HOSTS,
  // `/mail/mu/…` is the app for phones: another page altogether.
  probe: (_, url) => onHosts(HOSTS, url) && /^\/mail\/(?!mu\/)/.test(url.pathname),
};

export const gmail: InboxAdapter = { id: gmailSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  if (root.querySelector(page.COMPOSE_WINDOW)) return readCompose(root, url);
  const view = openView(root);
  if (!view) return { kind: 'none' };
  const items = itemsOf(view);
  const heading = [...view.querySelectorAll(page.SUBJECT)].find(isShown) ?? null;
  const threadId = threadIdOf(heading);
  if (threadId !== null && !agrees(url, [threadId, ...items.flatMap(idsOf)])) return { kind: 'none' };

  const mails = items.map(readMail).filter((mail) => mail !== null);
  const read = mails.filter(({ collapsed }) => !collapsed);
  const missing: TicketPart[] = [];
  if (read.some(({ message: { author } }) => author.address === null)) missing.push('customer');
  if (read.length === 0 || !isWhole(view, items)) missing.push('messages');
  if (!heading || threadId === null) missing.push('subject');
  if (missing.length > 0 || !heading || threadId === null) return { kind: 'unreadable', missing };

  const inline = [...view.querySelectorAll(page.EDITOR)].find(isShown);
  const [answering, ...others] = inline ? page.addressees(page.boxOf(inline)) : [];
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('gmail', place(url), threadId),
      inbox: 'gmail',
      view: 'read',
      subject: page.subjectOf(heading),
      ...sidesOfThread({
        mails,
        own: page.ownAddresses(root),
        inSentFolder: url.hash.startsWith('#sent'),
        answering: others.length === 0 ? (answering ?? null) : null,
      }),
      ...(view.querySelector(page.CLIPPED) ? { incomplete: true as const } : {}),
    }),
  };
}

/** The one view that is shown and holds a conversation; null where there is none, or more than one. */
function openView(root: Document): Element | null {
  const views = [...root.querySelectorAll(page.VIEW)].filter(
    (view) => isShown(view) && view.querySelector(`${page.SUBJECT}, ${page.MESSAGE_ID}`) !== null,
  );
  const innermost = views.filter((view) => !views.some((other) => other !== view && view.contains(other)));
  return innermost.length === 1 ? (innermost[0] ?? null) : null;
}

function threadIdOf(heading: Element | null): string | null {
  return (
    page.bareId(heading?.getAttribute('data-legacy-thread-id')) ||
    page.bareId(heading?.getAttribute('data-thread-perm-id')) ||
    null
  );
}

/** Newer accounts have a token of its own in the address, which says nothing; a hexadecimal one is a thread or message. */
function agrees(url: URL, ids: string[]): boolean {
  const token = url.hash.replace(/\?.*$/, '').split('/').at(-1) ?? '';
  return !/^[0-9a-f]{16}$/.test(token) || ids.includes(token);
}

function itemsOf(view: Element): Element[] {
  const listed = [...view.querySelectorAll(page.ITEM)].filter(
    (item) =>
      item.closest(page.BODY) === null &&
      item.parentElement?.closest(page.ITEM) === null &&
      (item.matches(page.MESSAGE) ||
        page.senderOf(item) !== null ||
        item.querySelector(page.MESSAGE_ID) !== null),
  );
  return listed.length > 0
    ? listed
    : [...view.querySelectorAll(page.MESSAGE)].filter((each) => !each.closest(page.BODY));
}

/** Every message has an item of its own: with one outside, or two in one, the page is not what it was. */
function isWhole(view: Element, items: Element[]): boolean {
  const messages = [...view.querySelectorAll(page.MESSAGE)].filter((each) => !each.closest(page.BODY));
  return (
    messages.every((each) => items.some((item) => item.contains(each))) &&
    items.every((item) => messages.filter((each) => item.contains(each)).length <= 1)
  );
}

/** Its ids, the lasting one first: the other is missing until a mail just sent is known to the server. */
function idsOf(item: Element): string[] {
  const holder = item.matches(page.MESSAGE_ID) ? item : item.querySelector(page.MESSAGE_ID);
  return ['data-message-id', 'data-legacy-message-id']
    .map((name) => page.bareId(holder?.getAttribute(name)))
    .filter((id) => id !== '');
}

/** Null for a draft: it has no body to read, only an editor. */
function readMail(item: Element, index: number): Mail | null {
  const body = page.bodyOf(item);
  const sender = page.senderOf(item);
  if (!body && item.querySelector(page.EDITOR)) return null;
  const id = idsOf(item)[0] ?? `mail ${index + 1}`;
  const author = sender ? page.personOf(sender) : { name: null, address: null };
  return {
    message: {
      id,
      direction: /^msg-a:r-?\d/.test(id) ? 'agent' : 'unknown',
      author,
      sentAt: page.sentAt(item),
      text: body ? textOf(body) : '',
      ...attachmentsIn(item, page.ATTACHMENT, page.BODY, page.attachmentName),
    },
    to: page.recipientsOf(item),
    collapsed: !body,
  };
}

function textOf(body: Element): string {
  const text = readText(body);
  const notice = lineOf(body.querySelector(page.CLIPPED));
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  return notice !== '' && cleanLine(lastLine) === notice ? text.slice(0, -lastLine.length).trimEnd() : text;
}

/** Knows whom it is addressed to, and nothing of the mail it answers. With nobody, or several: none. */
function readCompose(root: Document, url: URL): ReadResult {
  const id = root.querySelector<HTMLInputElement>(page.COMPOSE_ID)?.value;
  if (!id) return { kind: 'none' };
  const ownAddresses = page.ownAddresses(root);
  const [customer, ...others] = page
    .addressees(root)
    .filter(({ address }) => address !== null && !ownAddresses.includes(address));
  if (!customer || others.length > 0) return { kind: 'none' };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('gmail', place(url), `compose/${id}`),
      inbox: 'gmail',
      view: 'compose',
      subject: root.querySelector<HTMLInputElement>(page.COMPOSE_SUBJECT)?.value ?? '',
      customer,
      messages: [],
      ownAddresses,
    }),
  };
}

/** Where several are open: the one with the caret, else the reply in the conversation, else one in a window. */
function editor(root: Document): ReplyEditor | null {
  const view = openView(root);
  const editors = [...root.querySelectorAll<HTMLElement>(page.EDITOR)]
    .filter(isShown)
    .map((element): ReplyEditor => ({ element, mode: isReply(element, view) ? 'reply' : 'new' }));
  return (
    editors.find(({ element }) => element.contains(root.activeElement)) ??
    editors.find(({ element }) => view?.contains(element)) ??
    editors.find(({ mode }) => mode === 'reply') ??
    editors[0] ??
    null
  );
}

/** The button below the conversation answers its last mail; where that is ours, whom it went to. */
function openReply(root: Document): HTMLElement | null {
  const view = openView(root);
  const ticket = ticketShown(read, root);
  const last = view && itemsOf(view).at(-1);
  if (!last || !ticket || editor(root) || !isToCustomer(last, ticket)) return null;
  return safeOf(last, page.REPLY, page.BODY) ?? safeOf(view, `${page.REPLY}:not(${page.ITEM} *)`, page.BODY);
}

function isToCustomer(item: Element, ticket: Ticket): boolean {
  const message = ticket.messages.at(-1);
  if (!message || message.id !== idsOf(item)[0]) return false;
  if (message.direction === 'customer') return isSame(message.replyTo ?? message.author, personOf(ticket));
  const others = page
    .recipientsOf(item)
    .filter(({ address }) => !ticket.ownAddresses.includes(address ?? ''));
  const addresses = new Set(others.map(({ address }) => address));
  return (
    message.direction === 'agent' && addresses.size === 1 && addresses.has(personOf(ticket)?.address ?? '')
  );
}

/** A window that answers another conversation than the one that is shown is no reply to it. */
function isReply(element: Element, view: Element | null): boolean {
  if (view?.contains(element)) return true;
  const box = element.closest(page.COMPOSE_WINDOW) ?? page.boxOf(element);
  const answered = page.answeredId(box);
  if (answered === null) return false;
  return !view || answered === '' || itemsOf(view).flatMap(idsOf).includes(answered);
}

/** Accounts of one browser, and mailboxes that were delegated to it, differ by path: `/mail/u/1`, `/mail/b/…/u/0`. */
function place(url: URL): string {
  return url.origin + (/^\/mail(?:\/b\/[^/]+)?\/u\/\d+/.exec(url.pathname)?.[0] ?? '/mail');
}
