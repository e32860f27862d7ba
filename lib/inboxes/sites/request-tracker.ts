/**
 * Request Tracker (RT): the ticket's page, and the page that answers it, which knows nothing of its messages but has its
 * number. Tried on RT 5.0.3 in Dutch and English, 2026-11.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { frameDocument, isShown, lineOf, shownOf, withAttribute } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, cleanLine } from '../person.ts';
import { type Message, type Person, type Ticket, ticketKey } from '../ticket.ts';
import { answersRequester, newestToAnswer, ticketShown } from '../to-answer.ts';
import { who } from '../who.ts';
import { readMessages } from './request-tracker-messages.ts';
import * as page from './request-tracker-page.ts';
import { agentIds, idOf, personOf } from './request-tracker-people.ts';

export const requestTrackerSite: Site = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  probe: (root) => root.querySelector(page.APP) !== null && root.querySelector(page.HEADING) !== null,
};

export const requestTracker: InboxAdapter = {
  id: requestTrackerSite.id,
  read,
  editor,
  openReply,
  frames: (root) => [frameDocument(root, page.RICH_FRAME)].filter((document) => document !== null),
};

function read(root: Document, url: URL): ReadResult {
  const form = root.querySelector(page.UPDATE_FORM);
  if (form) return readUpdate(root, form, url);
  if (!/\/Ticket\/(?:Display|Update)\.html$/.test(url.pathname)) return { kind: 'none' };
  const heading = page.TICKET_HEADING.exec(lineOf(root.querySelector(page.HEADING)));
  // A ticket that was merged is shown under the address of its old number: then the heading is right.
  return heading ? readTicket(root, url, heading[1] ?? '', heading[2] ?? '') : { kind: 'none' };
}

function readTicket(root: Document, url: URL, id: string, subject: string): ReadResult {
  const requestors = root.querySelector(page.REQUESTORS);
  const history = root.querySelector(page.HISTORY);
  const transactions = [...(history?.querySelectorAll(page.MESSAGE) ?? [])];
  const onDemand = root.querySelector(page.HISTORY_ON_DEMAND) !== null;
  const loading =
    root.querySelector(page.HISTORY_LOADING) !== null || root.querySelector(page.HISTORY_MORE) !== null;
  if (transactions.length === 0 && !onDemand && loading) return { kind: 'none' };
  const missing: TicketPart[] = [];
  if (!requestors) missing.push('customer');
  if (transactions.length === 0 && !onDemand) missing.push('messages');
  if (!requestors || missing.length > 0) return { kind: 'unreadable', missing };

  const agents = agentIds(root);
  const users = [...requestors.querySelectorAll(page.USER)].filter((user) => !agents.has(idOf(user)));
  const { messages, own } = readMessages(transactions, new Set(users.map(idOf)), agents);
  const requester = requesterOf(users, transactions, messages);
  const told = who({ requester, messages, own });
  const more = root.querySelector(page.HISTORY_MORE);
  const ticket: Ticket = {
    key: ticketKey('request-tracker', place(url), id),
    inbox: 'request-tracker',
    view: 'read',
    subject,
    ...told,
    ...(requester === null && { customer: null }),
    ...((onDemand || (more && isShown(more))) && { incomplete: true as const }),
  };
  return { kind: 'ticket', ticket: withinLimits(ticket) };
}

/**
 * RT answers its requestors and nobody else who wrote; of several, the one who wrote last is the customer. Null where RT
 * shows one user with two addresses.
 */
function requesterOf(
  users: readonly Element[],
  transactions: readonly Element[],
  messages: readonly Message[],
): Person | null {
  const authors = new Map(
    transactions.map((each) => [each.getAttribute('data-transaction-id'), each.querySelector(page.AUTHOR)]),
  );
  const newest = messages.findLast(({ direction }) => direction === 'customer');
  const last = idOf(authors.get(newest?.id ?? '') ?? null);
  const user = users.length < 2 ? users[0] : users.find((each) => idOf(each) === last);
  if (!user) return null;
  const person = personOf(user);
  const isOther = (author: Element | null) =>
    author !== null && idOf(author) === idOf(user) && personOf(author).address !== person.address;
  return [...authors.values()].some(isOther) ? null : person;
}

/** A comment form names nobody; a reply names its recipients, our colleagues among them. */
function readUpdate(root: Document, form: Element, url: URL): ReadResult {
  const id = form.querySelector(page.UPDATE_ID)?.getAttribute('value') ?? '';
  if (!/^\d+$/.test(id)) return { kind: 'unreadable', missing: ['messages'] };
  const subject = form.querySelector<HTMLInputElement>(page.UPDATE_SUBJECT)?.value;
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('request-tracker', place(url), id),
      inbox: 'request-tracker',
      view: 'compose',
      subject: subject ?? cleanLine(lineOf(root.querySelector(page.HEADING)).replace(/^.*?\d+\s*:/, '')),
      customer: recipient(root, form),
      messages: [],
      ownAddresses: [],
    }),
  };
}

/**
 * The one recipient who is not known for an agent, if RT shows the address beside the name, as it does for customers only.
 * Null for none and for several.
 */
function recipient(root: Document, form: Element): Person | null {
  const agents = agentIds(root);
  const people = new Map<string, Person>();
  for (const box of form.querySelectorAll(page.RECIPIENT)) {
    const user = box.parentElement?.querySelector(page.USER);
    if (user && agents.has(idOf(user))) continue;
    const address = cleanAddress(box.getAttribute('value'));
    const person = personOf(user ?? null);
    if (address === null || person.address !== address) return null;
    people.set(address, person);
  }
  const [only = null] = people.values();
  return people.size === 1 ? only : null;
}

function editor(root: Document): ReplyEditor | null {
  const form = root.querySelector(page.UPDATE_FORM);
  if (!form) {
    const field = shownOf(root, page.NEW_EDITOR);
    return field ? { element: field, mode: 'new' } : null;
  }
  const element = richEditor(root) ?? plainEditor(form);
  return element ? { element, mode: isReply(form) ? 'reply' : 'note' } : null;
}

/**
 * RT answers its requestors whichever message is quoted, so it must be one of theirs: that of a comment, which no
 * customer may see, has the same link.
 */
function openReply(root: Document): HTMLElement | null {
  const ticket = ticketShown(read, root);
  if (!ticket || !answersRequester(ticket) || editor(root)) return null;
  const menu = safeOf(root, page.REPLY, page.HISTORY);
  if (menu) return menu;
  const id = newestToAnswer(ticket)?.id;
  const message = withAttribute(root, page.MESSAGE, 'data-transaction-id', id);
  return message ? safeOf(message, page.QUOTING_REPLY, page.CONTENT) : null;
}

function richEditor(root: Document): HTMLElement | null {
  const body = frameDocument(root, page.RICH_FRAME)?.body;
  if (body?.getAttribute('contenteditable') === 'true') return body;
  return shownOf(root, page.RICH_EDITOR);
}

function plainEditor(form: Element): HTMLElement | null {
  const field = shownOf<HTMLTextAreaElement>(form, page.PLAIN_EDITOR);
  return field && !field.classList.contains(page.RICH) ? field : null;
}

/** Where the page does not tell, it counts as a note: nothing for the customer belongs there. */
function isReply(form: Element): boolean {
  const type = form.querySelector<HTMLSelectElement>(page.UPDATE_TYPE)?.value;
  if (type !== undefined && type !== '') return type === 'response';
  return form.querySelector(page.UPDATE_BOX)?.classList.contains('action-response') === true;
}

/** RT may lie under a path of its own. */
function place(url: URL): string {
  const at = url.pathname.lastIndexOf('/Ticket/');
  return `${url.origin}${at < 0 ? '' : url.pathname.slice(0, at)}/`;
}
