/**
 * osTicket, the agents' side (`/scp/`). Tried on captured pages of osTicket 1.18, 2026-11.
 *
 * The page keeps a form for the reply and one for an internal note, one of them hidden. Between list and ticket it does not
 * load anew.
 */

import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, makePerson, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';

// All selectors: github.com/osTicket/osTicket, include/staff/header.inc.php, ticket-view.inc.php and
// templates/thread-entry.tmpl.php, 2023-10; seen in osTicket 1.18, 2026-11.
const APP = '#pjax-container > ul#nav';
const VERSION = 'meta[http-equiv="x-pjax-version"]';
const THREAD = '#ticket_thread #thread-items';
const SUBJECT = '.tixTitle h3';
/** The same form elements and names are on the pages of users and tasks: only a ticket's own table counts. */
const USER_NAME = '.ticket_info [id^="user-"][id$="-name"]';
const USER_ADDRESS = '.ticket_info [id^="user-"][id$="-email"]';
const ENTRY = '.thread-entry';
const ENTRY_HOLDER = '[id^="thread-entry-"]';
const AUTHOR = '.header > b';
const DATE = '.header time';
const BODY = '.thread-body > div:first-child';
/** Pictures in the text are left out. */
const ATTACHMENT = '.thread-body > .attachments a.filename';
const REPLY_FORM = 'form#reply';
const NOTE_FORM = 'form#note';
const HEADING_LINK = '.sticky.bar h2 a[href*="id="]';
const TICKET_ID = 'input[name="id"]';
const FROM_OPTION = 'select#from_email_id option';
/** Redactor; its text area stays, hidden. Without rich text there is only that. */
const RICH_EDITOR = '.redactor-in[contenteditable="true"]';
const PLAIN_EDITOR = 'textarea#response, textarea#internal_note';

/** The classes of an entry, the first that it has. */
const DIRECTIONS: readonly [string, Direction][] = [
  ['system', 'system'],
  ['note', 'note'],
  ['response', 'agent'],
  ['message', 'customer'],
];

export const osticketSite: Site = {
  id: 'osticket',
  name: 'osTicket',
  hosts: [],
  probe: (root) => root.querySelector(APP) !== null && root.querySelector(VERSION) !== null,
};

export const osticket: InboxAdapter = { id: osticketSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const thread = root.querySelector(THREAD);
  if (!thread) return { kind: 'none' };
  const id = ticketId(root, url);
  if (id === null) return { kind: 'none' };

  const requester = user(root);
  const subject = root.querySelector(SUBJECT);
  const messages = [...thread.querySelectorAll(ENTRY)]
    .map(readEntry)
    .filter((message) => message !== null)
    .sort((one, other) => Number(one.id) - Number(other.id));
  const missing: TicketPart[] = [];
  if (!requester) missing.push('customer');
  if (messages.length === 0) missing.push('messages');
  if (!subject) missing.push('subject');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  const own = [...root.querySelectorAll(FROM_OPTION)]
    .map((option) => parsePerson(lineOf(option))?.address ?? null)
    .filter((address) => address !== null);
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('osticket', place(url), id),
      inbox: 'osticket',
      view: 'read',
      subject: lineOf(subject),
      ...who({ requester, messages, own }),
    }),
  };
}

/** The app's own number, not the one that people see. Null where the page has none, and where its parts disagree. */
function ticketId(root: Document, url: URL): string | null {
  const link = root.querySelector(HEADING_LINK)?.getAttribute('href') ?? '';
  const ids = [
    /[?&]id=(\d+)/.exec(link)?.[1],
    ...[REPLY_FORM, NOTE_FORM].map((form) =>
      root.querySelector(`${form} ${TICKET_ID}`)?.getAttribute('value'),
    ),
  ].filter((id) => id != null);
  // While it goes from one ticket to another, the address is the first to change.
  const [id = null] = ids;
  return [...ids, url.searchParams.get('id') ?? id].every((each) => each === id) ? id : null;
}

/** The ticket's owner; null unless name and address are of one record. */
function user(root: Document): Person | null {
  const name = root.querySelector(USER_NAME);
  const address = root.querySelector(USER_ADDRESS);
  const ofOne = !name || name.id.replace(/-name$/, '') === address?.id.replace(/-email$/, '');
  const person = makePerson(plain(name), cleanAddress(plain(address)));
  return ofOne && person.address !== null ? person : null;
}

/** Of an element that holds nothing but text. */
function plain(element: Element | null): string {
  return element?.childElementCount === 0 ? lineOf(element) : '';
}

/** Entries name their author without an address. */
function readEntry(entry: Element): Message | null {
  const id = /(\d+)$/.exec(entry.closest(ENTRY_HOLDER)?.id ?? '')?.[1];
  const body = entry.querySelector(BODY);
  if (!id || !body) return null;
  return {
    id,
    direction: DIRECTIONS.find(([name]) => entry.classList.contains(name))?.[1] ?? 'unknown',
    author: makePerson(lineOf(entry.querySelector(AUTHOR)), null),
    sentAt: lineOf(entry.querySelector(DATE)) || null,
    text: readText(body),
    ...attachmentsIn(entry, ATTACHMENT, BODY),
  };
}

function editor(root: Document): ReplyEditor | null {
  return editorOf(root, REPLY_FORM, 'reply') ?? editorOf(root, NOTE_FORM, 'note');
}

function editorOf(root: Document, selector: string, mode: ReplyEditor['mode']): ReplyEditor | null {
  const form = root.querySelector(selector);
  if (!form || !isShown(form)) return null;
  const element = shownOf(form, form.querySelector(RICH_EDITOR) ? RICH_EDITOR : PLAIN_EDITOR);
  return element ? { element, mode } : null;
}

/** It may lie under a path of its own. */
function place(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/scp\/.*$/, '')}/`;
}
