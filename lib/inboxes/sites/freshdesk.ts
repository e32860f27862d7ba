/** Freshdesk's agent pages. Built from public facts, 2026-11; see `freshdesk-page.ts`. */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { isShown, lineOf, lineWithout, partsOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { safeOf } from '../open-reply.ts';
import { onlyAddress } from '../panel-address.ts';
import { cleanLine, makePerson } from '../person.ts';
import { whoAsks } from '../requester.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { answersRequester, ticketShown } from '../to-answer.ts';
import * as page from './freshdesk-page.ts';

const HOSTS = ['.freshdesk.com'];
/** The customers' portal on the same hosts has other paths. */
const AGENT_PATH = /^\/a(?:\/|$)/;
/** Shops can have it under their own domain; then it shows on an open ticket. */
const OPEN_TICKET = '.ticket-subject-heading, [data-test-id="ticket-description"]';

export const freshdeskSite: Site = {
  id: 'freshdesk',
  name: 'Freshdesk',
  hosts: HOSTS,
  probe: (root, url) =>
    AGENT_PATH.test(url.pathname) &&
    (onHosts(HOSTS, url) || (ticketId(url.pathname) !== null && root.querySelector(OPEN_TICKET) !== null)),
};

export const freshdesk: InboxAdapter = {
  id: freshdeskSite.id,
  read,
  editor,
  openReply,
  shadows: (root) =>
    [...root.querySelectorAll(page.CONTACT_APP)].flatMap(({ shadowRoot }) => shadowRoot ?? []),
};

/** What holds the text of a message. */
const WRITTEN = page.BODIES.join();

function read(root: Document, url: URL): ReadResult {
  const id = ticketId(url.pathname);
  const drawn = numbersDrawn(root);
  const items = partsOf(root, page.MESSAGE, WRITTEN).filter(isShown);
  // The address is ahead of the page: what is drawn is still the ticket before.
  if (id === null || drawn.some((number) => number !== id)) return { kind: 'none' };
  const heading = partsOf(root, page.SUBJECT, WRITTEN).find(isShown) ?? null;
  if (items.length === 0 && (!heading || shownOf(root, page.LOADING))) return { kind: 'none' };

  const requester = requesterOf(root);
  const messages = items
    .map((item, index) => readMessage(item, index, requester))
    .filter((message) => message !== null);
  const missing: TicketPart[] = [];
  if (!heading || drawn.length === 0) missing.push('subject');
  if (messages.length === 0) missing.push('messages');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('freshdesk', url.origin, id),
      inbox: 'freshdesk',
      view: 'read',
      subject: subjectOf(heading),
      ...whoAsks(requester, messages),
      ...(shownOf(root, page.LOAD_MORE) ? { incomplete: true as const } : {}),
    }),
  };
}

function ticketId(path: string): string | null {
  return /^\/a\/tickets\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** Which ticket the page itself says that it shows. */
function numbersDrawn(root: Document): string[] {
  const crumb = /^#?(\d+)$/.exec(lineOf(shownOf(root, page.NUMBER)))?.[1];
  const title = /\[#(\d+)\]/.exec(root.title)?.[1];
  return [crumb, title].filter((number) => number !== undefined);
}

/** The heading's own text; what the app and others put in it are elements. */
function subjectOf(heading: Element | null): string {
  const own = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  return cleanLine(own.map((node) => node.nodeValue).join(' ')) || lineWithout(heading, 'button');
}

function readMessage(item: Element, index: number, requester: Person | null): Message | null {
  const body = page.BODIES.map((selector) => item.querySelector(selector)).find((each) => each !== null);
  if (!body || item.querySelector(page.EDITOR)) return null;
  const link = item.querySelector(page.AUTHOR);
  const author = makePerson(lineOf(link?.querySelector('b') ?? link), null);
  const noteId = item.querySelector(page.NOTE_ID)?.getAttribute('data-note-id');
  return {
    id: cleanLine(noteId ?? '') || (isDescription(item) ? 'description' : `n${index}`),
    direction: directionOf(item, author.name, requester),
    author,
    sentAt: timeOf(item),
    text: readText(body),
  };
}

function directionOf(item: Element, author: string | null, requester: Person | null): Direction {
  const isPrivate = item.classList.contains(page.PRIVATE);
  if (item.classList.contains(page.NOT_AGENT)) return isPrivate ? 'unknown' : 'customer';
  if (isPrivate) return 'note';
  if (!isDescription(item)) return 'agent';
  const isTheirs = item.closest(page.ORIGINAL) ?? item.querySelector(page.ORIGINAL);
  return isTheirs || (author !== null && author === requester?.name) ? 'customer' : 'agent';
}

function isDescription(item: Element): boolean {
  return item.closest(page.DESCRIPTION) !== null || item.querySelector(page.DESCRIPTION) !== null;
}

function timeOf(item: Element): string | null {
  const label = cleanLine(item.querySelector(page.TIME)?.getAttribute('aria-label') ?? '');
  return label || lineOf(item.querySelector(page.TIME_UNITS)).replace(/^\((.*)\)$/, '$1') || null;
}

/** The roots of the contact's panels that are shown. */
function contactPanels(root: Document): ParentNode[] {
  const apps = partsOf(root, page.CONTACT_APP, WRITTEN).filter(isShown);
  return apps.map((app) => app.shadowRoot ?? app);
}

/** Where the panel shows several addresses (a second one, a field of the shop's own) none is taken. */
function requesterOf(root: Document): Person | null {
  const within = (selector: string) =>
    contactPanels(root).flatMap((panel) => [...panel.querySelectorAll(selector)]);
  const inPage = (selector: string) => partsOf(root, selector, WRITTEN).filter(isShown);
  const names = [...within(page.CONTACT_NAME), ...inPage(page.OLD_CONTACT_NAME)].map(lineOf);
  const fields = [...within(page.CONTACT_ADDRESS), ...inPage(page.OLD_CONTACT_ADDRESS)];
  const [address, ...others] = new Set(
    fields.map((field) => onlyAddress(field)).filter((each) => each !== null),
  );
  const requester = makePerson(names.find(Boolean), others.length === 0 ? address : null);
  return requester.name === null && requester.address === null ? null : requester;
}

function editor(root: Document): ReplyEditor | null {
  const element = partsOf<HTMLElement>(root, page.EDITOR, WRITTEN).find(
    // An older note that is being changed is edited in its place.
    (each) => isShown(each) && !each.closest(page.MESSAGE)?.querySelector(page.NOTE_ID),
  );
  if (!element) return null;
  if (shownOf(root, page.NOTIFY)) return { element, mode: 'note' };
  const path = URL.canParse(root.URL) ? new URL(root.URL).pathname : '';
  return { element, mode: ticketId(path) === null ? 'new' : 'reply' };
}

/** It answers the requester. */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  const isOpen = shownOf(root, page.EDITOR) !== null;
  return ticket && answersRequester(ticket) && !isOpen ? safeOf(root, page.REPLY, WRITTEN) : null;
}
