/**
 * FreeScout: a conversation is a page of its own, newest message first. One editor serves reply, forward and note.
 * Selectors: FreeScout 1.8.145 as rendered, 2026-11, and the app's own `resources/views/{layouts/app,conversations/view,
 * conversations/partials/thread,customers/profile_snippet}.blade.php` and `public/js/main.js`, 2026-08.
 */

import type { EditorMode, InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { lineOf, shownOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { answersRequester, ticketShown } from '../to-answer.ts';
import { who } from '../who.ts';

/** On every page for agents; a customer's portal and the login have no such attribute. */
const APP = 'body[data-auth_user_id][class*="locale-"]';
const CONVERSATION = 'body[data-conversation_id]';
/** The editor of the subject lies in the same block. */
const SUBJECT = '.conv-subjtext > span';
const SUBJECT_EDITOR = '#conv-subj-value';
const CUSTOMER = '#conv-layout-customer .customer-snippet';
const CUSTOMER_NAME = '.customer-name';
/** Several for a customer with several addresses; the one of this conversation comes first. */
const CUSTOMER_ADDRESS = '.customer-email .contact-main';
const THREAD = '#conv-layout-main .thread[data-thread_id]';
const AUTHOR = '.thread-person strong';
const AUTHOR_LINK = '.thread-person strong a';
const SENT_AT = '.thread-date';
const BODY = '.thread-body .thread-content';
/** Pictures in the text are left out. */
const ATTACHMENT = '.thread-attachments a.attachment-link';
const MAILBOX_ADDRESS = '.sidebar-title-email';
const REPLY_BLOCK = '.conv-reply-block:not(.hidden)';
const NEW_FORM = 'form#form-create';
/** In the toolbar, a `span` with a script's handler; missing where one may not answer. */
const REPLY = '#conv-toolbar .conv-actions .conv-reply';
const EDITOR = '.note-editable[contenteditable="true"]';

/** `lineitem` (a log line) and `draft` are no messages. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  customer: 'customer',
  message: 'agent',
  note: 'note',
  chat: 'unknown',
};

export const freescoutSite: Site = {
  id: 'freescout',
  name: 'FreeScout',
  hosts: [],
  probe: (root) => root.querySelector(APP) !== null,
};

export const freescout: InboxAdapter = { id: freescoutSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  const id = root.querySelector(CONVERSATION)?.getAttribute('data-conversation_id');
  const [, path = '', urlId] = /^(.*)\/conversation\/(\d+)/.exec(url.pathname) ?? [];
  if (!id || urlId !== id) return { kind: 'none' };

  const mailbox = cleanAddress(root.querySelector(MAILBOX_ADDRESS)?.textContent);
  const customer = readCustomer(root);
  const subject = root.querySelector(SUBJECT) ?? root.querySelector(SUBJECT_EDITOR);
  const messages = [...root.querySelectorAll(THREAD)]
    .map((thread) => readThread(thread, customer))
    .filter((message) => message !== null);
  const missing: TicketPart[] = [];
  // Who writes from the mailbox itself is a form, and then the mailbox is the customer, or else the page contradicts itself.
  const contradicts = messages.some(
    ({ direction, author }) =>
      direction === 'customer' &&
      author.address !== null &&
      author.address === mailbox &&
      customer?.person.address !== mailbox,
  );
  if (!customer || contradicts) missing.push('customer');
  if (messages.length === 0) missing.push('messages');
  if (!subject) missing.push('subject');
  if (!customer || missing.length > 0) return { kind: 'unreadable', missing };

  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey(freescoutSite.id, url.origin + path, id),
      inbox: freescoutSite.id,
      view: 'read',
      subject: lineOf(subject) || (subject?.getAttribute('value') ?? ''),
      ...who({ requester: customer.person, messages: oldestFirst(messages), own: mailbox ? [mailbox] : [] }),
    }),
  };
}

interface Customer {
  person: Person;
  link: string | null;
  /** More than one of theirs is listed: which one a message came from is not told. */
  several: boolean;
}

function readCustomer(root: Document): Customer | null {
  const snippet = root.querySelector(CUSTOMER);
  if (!snippet) return null;
  const name = snippet.querySelector(CUSTOMER_NAME);
  const addresses = [...snippet.querySelectorAll(CUSTOMER_ADDRESS)].map((each) =>
    cleanAddress(each.textContent),
  );
  const address = addresses[0] ?? null;
  const displayed = lineOf(name);
  // A customer without a name is shown by the part of the address before the @.
  const person = makePerson(displayed === address?.split('@')[0] ? null : displayed, address);
  if (person.name === null && person.address === null) return null;
  return { person, link: name?.getAttribute('href') ?? null, several: addresses.length > 1 };
}

function readThread(thread: Element, customer: Customer | null): Message | null {
  const id = thread.getAttribute('data-thread_id');
  const type = /(?:^|\s)thread-type-(\w+)/.exec(thread.className)?.[1] ?? '';
  const direction = DIRECTIONS[type];
  const body = thread.querySelector(BODY);
  if (!id || !direction || !body) return null;
  const shown = lineOf(thread.querySelector(AUTHOR));
  const link = thread.querySelector(AUTHOR_LINK)?.getAttribute('href') ?? null;
  const isTheirs = direction === 'customer' && link !== null && link === customer?.link && !customer.several;
  return {
    id,
    direction,
    author: makePerson(shown, cleanAddress(shown) ?? (isTheirs ? customer.person.address : null)),
    sentAt: lineOf(thread.querySelector(SENT_AT)) || null,
    text: readText(body),
    ...attachmentsIn(thread, ATTACHMENT, BODY),
  };
}

/** Newest first is the app's order, but not every module's: numbers grow with time. */
function oldestFirst(messages: Message[]): Message[] {
  const [first, last] = [messages[0], messages.at(-1)];
  return first && last && Number(first.id) > Number(last.id) ? messages.toReversed() : messages;
}

function editor(root: Document): ReplyEditor | null {
  const block = shownOf(root, REPLY_BLOCK);
  const form = block ? null : shownOf(root, NEW_FORM);
  const element = shownOf(block ?? form ?? root.createElement('div'), EDITOR);
  return element ? { element, mode: block ? modeOf(block) : 'new' } : null;
}

/** A forwarded conversation goes to somebody else than the customer. */
function modeOf(block: Element): EditorMode {
  if (block.classList.contains('conv-forward-block')) return 'new';
  const isNote = block.querySelector<HTMLInputElement>('input[name="is_note"]')?.value === '1';
  return isNote || block.classList.contains('conv-note-block') ? 'note' : 'reply';
}

/** It answers the conversation's customer. While a reply or note is open it does nothing. */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  const isOpen = shownOf(root, REPLY_BLOCK) !== null;
  return ticket && answersRequester(ticket) && !isOpen ? safeOf(root, REPLY, BODY) : null;
}
