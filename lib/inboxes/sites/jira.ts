/**
 * Jira Service Management (Cloud): a request in its queue, on a page of its own or in a dialog. Built from public facts, 2026-11.
 * Other issues of Jira are no tickets. Jira shows people by name; a customer without one is shown by their
 * address, as is one who calls themselves by another's: they are only proposed.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { withCertainty } from '../certainty.ts';
import { isNoteTabChosen } from '../composer-mode.ts';
import { isShown, lineOf, lineWithout, outside, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { isLinked, personShown } from '../panel-address.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';
import * as page from './jira-page.ts';

const ISSUE_KEY = /^[A-Z][A-Z0-9_]+-\d+$/;

export const jiraSite: Site = {
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['.atlassian.net'],
  // The same host has Confluence (`/wiki`) and the customers' own portal (`/servicedesk`).
  probe: (_, url) =>
    onHosts(jiraSite.hosts, url) && /^\/(?:browse|jira|issues|projects)\//.test(url.pathname),
};

/** Not of what somebody wrote. */
const isPage = outside(page.RENDERED);

export const jira: InboxAdapter = { id: jiraSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const key = keyOf(url);
  const shown = lineOf(fieldOf(root, page.KEY));
  const summary = fieldOf(root, page.SUMMARY);
  // While one issue gives way to another, the address is ahead of the page.
  if (!key || !summary || (shown !== '' && shown !== key)) return { kind: 'none' };
  if (!isRequest(root, url, key)) return { kind: 'none' };

  const profile = profileIn(fieldOf(root, page.REPORTER));
  const reporter = personShown(profile);
  const messages = [...descriptionOf(root, reporter), ...commentsOf(root, reporter)];
  const missing: TicketPart[] = [];
  if (!reporter) missing.push('customer');
  if (messages.length === 0 || shown === '') missing.push('messages');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('jira', url.origin, key),
      inbox: 'jira',
      view: 'read',
      subject: lineOf(summary),
      ...withCertainty(
        who({ requester: reporter, messages, own: [] }),
        isLinked(profile, reporter?.address ?? null),
      ),
      ...(shownOf(root, page.MORE_COMMENTS) ? { incomplete: true } : {}),
    }),
  };
}

function fieldOf(root: Document, selector: string): Element | null {
  return [...root.querySelectorAll(selector)].find((each) => isPage(each) && isShown(each)) ?? null;
}

/** `/browse/<KEY>`, `…/queues/custom/<n>/<KEY>`, `…/issues/<KEY>`, `…?selectedIssue=<KEY>`. */
function keyOf(url: URL): string | null {
  const selected = url.searchParams.get('selectedIssue');
  if (selected && ISSUE_KEY.test(selected)) return selected;
  return url.pathname.split('/').findLast((part) => ISSUE_KEY.test(part)) ?? null;
}

/** An issue of a service project: by the address, a link to that project as one, or the field that only those have. */
function isRequest(root: Document, url: URL, key: string): boolean {
  const project = `/jira/servicedesk/projects/${key.replace(/-\d+$/, '')}`;
  return (
    `${url.pathname}/`.startsWith(`${project}/`) ||
    root.querySelector(`a[href$="${project}"], a[href*="${project}/"]`) !== null ||
    root.querySelector(page.REQUEST_TYPE) !== null
  );
}

/** What the customer wrote when making the request. */
function descriptionOf(root: Document, reporter: Person | null): Message[] {
  const text = readShown(shownOf(root, page.DESCRIPTION));
  if (!text || !reporter) return [];
  return [{ id: 'description', direction: 'customer', author: reporter, sentAt: null, text }];
}

/** Each agent chooses in which order they stand; their numbers tell which came first. */
function commentsOf(root: Document, reporter: Person | null): Message[] {
  const assignee = personIn(fieldOf(root, page.ASSIGNEE));
  return [...root.querySelectorAll(page.COMMENT_HEADER)]
    .filter((header) => isPage(header) && isShown(header))
    .map((header) => readComment(root, header, reporter, assignee))
    .filter((message) => message !== null)
    .sort((one, other) => Number(one.id) - Number(other.id));
}

function readComment(
  root: Document,
  header: Element,
  reporter: Person | null,
  assignee: Person | null,
): Message | null {
  const [, id] = page.COMMENT_ID.exec(header.getAttribute('data-testid') ?? '') ?? [];
  if (!id) return null;
  const body = fieldOf(root, page.commentPart(id, 'body')) ?? fieldOf(root, page.commentPart(id, 'content'));
  const text = readShown(body);
  const author = personIn(header);
  if (!text) return null;
  const restricted = (header.closest(page.COMMENT) ?? header).querySelector(page.RESTRICTED) !== null;
  const isNote = restricted || page.NOTE_LABEL.test(lineWithout(header, page.PROFILE));
  return {
    id,
    direction: isNote ? 'note' : directionOf(author, reporter, assignee),
    author: author ?? { name: null, address: null },
    sentAt: lineOf(header.querySelector(page.COMMENT_TIME)) || null,
    text,
  };
}

/** Others in a request are colleagues or take part for the customer: the page does not say which. */
function directionOf(author: Person | null, reporter: Person | null, assignee: Person | null): Direction {
  if (!author) return 'unknown';
  if (isSame(author, reporter)) return isSame(author, assignee) ? 'unknown' : 'customer';
  return isSame(author, assignee) ? 'agent' : 'unknown';
}

function isSame(one: Person, other: Person | null): boolean {
  return other !== null && one.name === other.name && one.address === other.address;
}

function readShown(holder: Element | null): string {
  const rendered = holder?.querySelector(page.RENDERED) ?? null;
  if (rendered) return readText(rendered);
  return holder && !holder.querySelector('[contenteditable="true"]') ? readText(holder) : '';
}

function personIn(holder: Element | null): Person | null {
  return personShown(profileIn(holder));
}

function profileIn(holder: Element | null): Element | undefined {
  return [...(holder?.querySelectorAll(page.PROFILE) ?? [])].find((each) => lineOf(each) !== '');
}

function editor(root: Document): ReplyEditor | null {
  const composer = shownOf(root, page.COMPOSER);
  const element = composer && shownOf(composer, page.EDITOR);
  if (!element) return null;
  const isNote = shownOf(root, page.NOTE_VISIBILITY) !== null || isNoteTabChosen(element, page.COMMENT);
  return { element, mode: isNote ? 'note' : 'reply' };
}
