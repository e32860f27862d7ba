/**
 * Libredesk. While the next conversation loads, the former one stays in the page, dimmed and `inert`, under the new address.
 * Selectors: Libredesk of 2026-08 as rendered, and the app's own `features/conversation/**` of releases 1.0 to 2.7.
 */

import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf, lineWithout, partsOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, makePerson, parsePeople } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';

/** The app has no mark of its own; its menu and its paths are found together nowhere else. */
const APP =
  '#app [data-sidebar="content"] a[href="/contacts"], #app [data-sidebar="menu-button"][href^="/inboxes"]';
const INBOXES = '#app a[href^="/inboxes/"]';
const PATH = /^(.*?)\/inboxes\/(?:[^/]+\/){1,2}conversation\/([0-9a-f-]{36})\/?$/i;
const ANY_PATH = /\/(?:inboxes|contacts|admin|reports|account)(?:\/|$)/;

const MESSAGE = '[data-message-uuid]';
/** Above the list of messages, in the same box. */
const LOAD_MORE = ':scope > .text-center.mt-3 button';
/** An activity line has no bubble. */
const BUBBLE = '.message-bubble';
const SIDE = '.items-start, .items-end';
const SENDER_CONTACT = 'a[href*="/contacts/"]';
const SENDER = '.mb-1 a, .mb-1 p.font-medium';
/** First child of a bubble where it has one. `From:` and `To:` are not translated. */
const ENVELOPE = '.text-xs.space-y-1';
const ENVELOPE_SUBJECT = ':scope > p.text-foreground';
const ENVELOPE_LABEL = 'span.text-muted-foreground';
const HEADERS = ['From:', 'To:'] as const;
const BODY = '.native-html';
const SENT_AT = 'span.text-muted-foreground.text-xs.mt-1';
/** `BubbleAttachmentItem.vue`: a picture with its name, else a card; only its title has a long name whole. */
const ATTACHMENT = '.h-28 > img[alt], .h-28 p.truncate[title]';

/** The big portrait stands in the contact's block only. */
const PORTRAIT = '.size-20';
const CONTACT = '.space-y-2';
const CONTACT_NAME = '.h-6 a, .h-6 span';
/** The row below the name; a chat's visitor has more such lines further down. */
const CONTACT_ADDRESS = '.h-6 + * span.break-all';
const ACCOUNT = '[data-sidebar="footer"] .truncate';
const LISTED = 'a[aria-current="page"][href*="/conversation/"]';
const LISTED_NAME = 'h3';
const LISTED_SUBJECT = 'p.truncate';
const LOADING = '[inert]';

const EDITOR = '.editor-wrapper .ProseMirror[contenteditable="true"]';
const DIALOG = '[role="dialog"]';
const REPLY_TAB = '[role="tab"][id$="trigger-reply"]';
const NOTE_TAB = '[role="tab"][id$="trigger-private_note"]';

export const libredeskSite: Site = {
  id: 'libredesk',
  name: 'Libredesk',
  hosts: [],
  probe: (root, url) =>
    ANY_PATH.test(url.pathname) && root.querySelector(APP) !== null && root.querySelector(INBOXES) !== null,
};

export const libredesk: InboxAdapter = { id: libredeskSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const [, path = '', id] = PATH.exec(url.pathname) ?? [];
  if (!id) return { kind: 'none' };
  const rows = partsOf(root, MESSAGE, BODY).filter(isShown);
  const portrait = partsOf(root, PORTRAIT, BODY).find(isShown);
  if (rows.length === 0 && !portrait) return { kind: 'none' };
  if (rows.some((row) => row.closest(LOADING)) || portrait?.closest(LOADING)) return { kind: 'none' };

  const contact = portrait ? readContact(portrait) : null;
  const listed = partsOf(root, LISTED, BODY).find(
    (row) => row.getAttribute('href')?.endsWith(id) && row.querySelector(LISTED_NAME),
  );
  const listedName = lineOf(listed?.querySelector(LISTED_NAME));
  // The list knows the new conversation before its parts have come.
  if (contact?.name && listedName !== '' && listedName !== contact.name) return { kind: 'none' };

  const messages = rows.map(readMessage).filter((each) => each !== null);
  const names = messages.flatMap(({ message: { direction, author } }) =>
    direction === 'customer' && author.name !== null ? [author.name] : [],
  );
  // Nor does the contact of the former conversation belong to these messages.
  if (contact?.name && names.length > 0 && !names.includes(contact.name)) return { kind: 'none' };
  const missing: TicketPart[] = [];
  if (portrait && !contact) missing.push('customer');
  if (messages.length === 0) missing.push('messages');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  const account = partsOf(root, ACCOUNT, BODY).map((line) => cleanAddress(line.textContent));
  const own = [...account, ...messages.map(({ to }) => to)].filter((address) => address !== null);
  const subject =
    messages.find((each) => each.subject !== '')?.subject ?? lineOf(listed?.querySelector(LISTED_SUBJECT));
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey(libredeskSite.id, url.origin + path, id),
      inbox: libredeskSite.id,
      view: 'read',
      subject,
      ...(rows[0]?.parentElement?.parentElement?.querySelector(LOAD_MORE)
        ? { incomplete: true as const }
        : {}),
      ...who({ requester: contact, messages: messages.map(({ message }) => message), own }),
    }),
  };
}

function readContact(portrait: Element): Person | null {
  const block = portrait.closest(CONTACT);
  if (!block) return null;
  const address = lineWithout(block.querySelector(CONTACT_ADDRESS), '*');
  const person = makePerson(block.querySelector(CONTACT_NAME)?.textContent, address);
  return person.name === null && person.address === null ? null : person;
}

interface Bubble {
  message: Message;
  subject: string;
  /** The one address that the customer wrote to. */
  to: string | null;
}

function readMessage(row: Element): Bubble | null {
  const id = row.getAttribute('data-message-uuid');
  const bubble = row.querySelector(BUBBLE);
  const body = bubble?.querySelector(BODY);
  if (!id || !bubble || !body) return null;
  const direction = directionOf(bubble);
  const envelope = bubble.querySelector(ENVELOPE);
  const from = direction === 'customer' ? peopleAt(envelope, 'From:') : [];
  const to = direction === 'customer' ? peopleAt(envelope, 'To:') : [];
  return {
    message: {
      id,
      direction,
      author: makePerson(row.querySelector(SENDER)?.textContent, from.length === 1 ? from[0]?.address : null),
      sentAt: lineOf(row.querySelector(SENT_AT)) || null,
      text: readText(body),
      ...attachmentsIn(
        bubble,
        ATTACHMENT,
        BODY,
        (each) => each.getAttribute('alt') ?? each.getAttribute('title'),
      ),
    },
    subject: lineOf(envelope?.querySelector(ENVELOPE_SUBJECT)),
    to: to.length === 1 ? (to[0]?.address ?? null) : null,
  };
}

function directionOf(bubble: Element): Direction {
  if (bubble.classList.contains('bg-private')) return 'note';
  const side = bubble.closest(SIDE);
  if (side?.classList.contains('items-end')) return 'agent';
  return side?.querySelector(SENDER_CONTACT) || side?.classList.contains('items-start')
    ? 'customer'
    : 'unknown';
}

/** Nobody where the lines are not in the app's order. */
function peopleAt(envelope: Element | null, label: (typeof HEADERS)[number]): Person[] {
  const lines = [...(envelope?.querySelectorAll('p') ?? [])];
  const labels = lines.map((line) => lineOf(line.querySelector(ENVELOPE_LABEL)));
  const [from = -1, to = -1] = HEADERS.map((header) => labels.indexOf(header));
  if (from > to && to >= 0) return [];
  return parsePeople(lineWithout(lines[label === 'From:' ? from : to], ENVELOPE_LABEL));
}

/** The tabs switch one editor. Without them, in a dialog, it is that of a new conversation; elsewhere it is not known. */
function editor(root: Document): ReplyEditor | null {
  const shown = [...root.querySelectorAll<HTMLElement>(EDITOR)].filter(
    (each) => isShown(each) && !each.closest(LOADING),
  );
  const inDialog = shown.find((each) => each.closest(DIALOG));
  const element = inDialog ?? shown.find((each) => tabsOf(each) !== null);
  if (!element) return null;
  const tabs = tabsOf(element);
  if (!tabs) return { element, mode: 'new' };
  const isNote = tabs.querySelector(NOTE_TAB)?.getAttribute('aria-selected') === 'true';
  return { element, mode: isNote ? 'note' : 'reply' };
}

function tabsOf(editable: Element): Element | null {
  let box: Element | null = editable.closest('.editor-wrapper');
  for (let level = 0; box && level < 4; level += 1, box = box.parentElement) {
    if (box.querySelector(NOTE_TAB) && box.querySelector(REPLY_TAB)) return box;
  }
  return null;
}
