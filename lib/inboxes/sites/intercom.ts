/**
 * Intercom: a conversation in the inbox. Built from public facts, 2026-11. What the details beside it show is arranged by each
 * team and nothing ties it to the conversation: the one address there is proposed, never taken.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { withCertainty } from '../certainty.ts';
import { isNoteTabChosen } from '../composer-mode.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { onlyAddress } from '../panel-address.ts';
import { makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, ticketKey } from '../ticket.ts';
import { withTextIds } from '../virtual-list.ts';
import { who } from '../who.ts';
import * as page from './intercom-page.ts';

/** `/a/inbox/<app>/inbox/…/conversation/<id>`. */
const PATH = /^\/a\/inbox\/([^/]+)\/(?:.*\/)?conversations?\/(\d+)(?:\/|$)/;
/** What `data-part-group-category` says; missing since 2026-04 in some workspaces. 5 is a bot, 20 the app itself. */
const CATEGORIES: Record<string, Direction> = {
  '1': 'customer',
  '3': 'agent',
  '5': 'system',
  '20': 'system',
};

export const intercomSite: Site = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  probe: (_, url) => onHosts(intercomSite.hosts, url) && url.pathname.startsWith('/a/'),
};

export const intercom: InboxAdapter = { id: intercomSite.id, read, editor, shadows: page.shadows };

function read(root: Document, url: URL): ReadResult {
  const [, app, id] = PATH.exec(url.pathname) ?? [];
  if (!app || !id) return { kind: 'none' };
  const find = page.finder(root);
  const stream = find(page.STREAM);
  if (!stream) return { kind: 'none' };
  const messages = readMessages(stream);
  if (messages.length === 0) return { kind: 'unreadable', missing: ['messages'] };

  const requester = makePerson(null, onlyAddress(find(page.DETAILS)));
  const people = who({ requester: requester.address ? requester : null, messages, own: [] });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('intercom', `${url.origin}/${app}`, id),
      inbox: 'intercom',
      view: 'read',
      subject: lineOf(find(page.TITLE)),
      ...withCertainty(people, false),
    }),
  };
}

function readMessages(stream: Element): Message[] {
  const kind = page.PARTS.find((selector) => stream.querySelector(selector));
  const parts = kind ? [...stream.querySelectorAll(kind)].filter(isShown) : [];
  const middle = middleOf(stream);
  const read = parts
    .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
    .map((part) => ({ id: idOf(part), ...readPart(part, middle) }))
    .filter(({ text }) => text !== '');
  const ids = new Set(read.map(({ id }) => id));
  const named = ids.size === read.length && !ids.has(null);
  const unnamed = withTextIds(read.map(({ id: _, ...message }) => message));
  return named ? read.map(({ id, ...message }) => ({ id: id ?? '', ...message })) : unnamed;
}

function idOf(part: Element): string | null {
  return (
    part.getAttribute('data-part-group-id') ??
    part.getAttribute('data-part-id') ??
    part.closest(page.PART_ID_HOLDER)?.getAttribute('data-part-entity-id') ??
    null
  );
}

function readPart(part: Element, middle: number | null): Omit<Message, 'id'> {
  const bodies = [...part.querySelectorAll(page.BODY)].filter(
    (body) => !body.parentElement?.closest(page.BODY),
  );
  return {
    direction: directionOf(part, bodies[0], middle),
    author: { name: null, address: null },
    sentAt: lineOf(part.querySelector('time')) || null,
    text: bodies.map(readText).filter(Boolean).join('\n\n'),
  };
}

function directionOf(part: Element, body: Element | undefined, middle: number | null): Direction {
  const is = (selector: string) => part.matches(selector) || part.querySelector(selector) !== null;
  if (is(page.IS_NOTE)) return 'note';
  const told = CATEGORIES[part.getAttribute('data-part-group-category') ?? ''];
  if (told) return told;
  if (is(page.FROM_CUSTOMER)) return 'customer';
  if (is(page.FROM_TEAMMATE)) return 'agent';
  const side = body ? middleOf(body) : null;
  // The customer's bubbles are on the left; one as wide as the stream is on neither side.
  if (side === null || middle === null || Math.abs(side - middle) < 8) return 'unknown';
  return side < middle ? 'customer' : 'agent';
}

/** From the left of the window, in CSS pixels; null where there is no layout. */
function middleOf(element: Element): number | null {
  const { left, width } = element.getBoundingClientRect();
  return width > 0 ? left + width / 2 : null;
}

function editor(root: Document): ReplyEditor | null {
  const composer = page.finder(root)(page.COMPOSER);
  const element = composer && shownOf(composer, page.EDITOR);
  if (!element) return null;
  const isNote = element.closest(page.NOTE_COMPOSER) !== null || isNoteTabChosen(element, page.STREAM);
  return { element, mode: isNote ? 'note' : 'reply' };
}
