/**
 * Crisp: a chat or mail in the inbox of one website. Built from public facts, 2026-11. The list of messages is virtual. A
 * row of the list that is marked open must be this conversation's, where that row is drawn. The profile is the customer's
 * where the messages name the same visitor, and is proposed otherwise.
 *
 * Selectors: scripts for app.crisp.chat that say they were read off its live pages (profile, messages, rows; 2026-09 and
 * later), its Tampermonkey helpers (editor and tabs, 2025) and themes (chosen tab, 2025), found 2026-11.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { withCertainty } from '../certainty.ts';
import { isShown, lineOf, lineWithout, partsOf as outsideParts } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { onlyAddress } from '../panel-address.ts';
import { makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { byPosition, withTextIds } from '../virtual-list.ts';
import { who } from '../who.ts';

const OPEN_ROW = '.c-conversation-menu-item-root[data-session-id]:has(a.c-conversation-menu-item--active)';
const MESSAGE = '.c-conversation-box-content-message';
const FROM_VISITOR = '.c-conversation-box-content-message--user';
const FROM_OPERATOR = '.c-conversation-box-content-message--operator';
/** Not seen; named as the app names its variants. */
const IS_NOTE = '[class*="content-message--note"], [class*="message-bubble--note"]';
const TEXT = '.c-conversation-box-content-message-bubble__content';
/** Only at the last message of a run by one person. */
const AUTHOR = '.c-conversation-box-content-message__avatar-tooltip .c-base-tooltip__default';
const TOOLTIP = '[class*="c-base-tooltip"]';
const PROFILE_NAME = '.c-conversation-profile__name, .c-conversation-profile__nickname';
/** Its messages of one day, under that day. */
const DAY = '.c-conversation-box-content__group';
const DATE = '.c-conversation-box-content__date';
const PROFILE_ADDRESS = '.c-conversation-profile__email:not(.c-conversation-profile__email--not-set)';

const EDITOR = '.c-editor-composer__field[contenteditable="true"]';
const NEW_CONVERSATION = '[class^="c-new-conversation"], [class*=" c-new-conversation"]';
const REPLY_TAB = '[name="reply"]';
const TABS = '.c-base-tabs';
const CHOSEN_TAB = '.c-base-tabs__item--active, .c-base-tab--active';

const PATH = /^\/website\/([^/]+)\/inbox\/(session_[^/]+)\/?/;

export const crispSite: Site = {
  id: 'crisp',
  name: 'Crisp',
  hosts: ['app.crisp.chat'],
  probe: (_, url) => onHosts(crispSite.hosts, url) && url.pathname.startsWith('/website/'),
};

export const crisp: InboxAdapter = { id: crispSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const [, website, session] = PATH.exec(url.pathname) ?? [];
  const row = partsOf(root, OPEN_ROW)[0];
  if (!website || !session || (row && row.getAttribute('data-session-id') !== session))
    return { kind: 'none' };

  const elements = byPosition(partsOf(root, MESSAGE).filter(isShown));
  const messages = withTextIds(withAuthors(elements).filter(({ text }) => text !== ''));
  const visitor = messages.findLast(({ direction }) => direction === 'customer')?.author.name ?? null;
  const requester = profileOf(root, visitor);
  if (elements.length === 0 && !requester) return { kind: 'none' };
  if (messages.length === 0) return { kind: 'unreadable', missing: ['messages'] };

  const people = who({ requester, messages, own: [] });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('crisp', `${url.origin}/${website}`, session),
      inbox: 'crisp',
      view: 'read',
      subject: '',
      ...withCertainty(people, visitor !== null && visitor === requester?.name),
      incomplete: true,
    }),
  };
}

/** Of a message's text none: visitors write what they want there. */
function partsOf<E extends Element = Element>(within: ParentNode, selector: string): E[] {
  return outsideParts<E>(within, selector, TEXT);
}

/** A run of messages by one person shows the name at its last. */
function withAuthors(elements: readonly Element[]): Omit<Message, 'id'>[] {
  const messages: Omit<Message, 'id'>[] = [];
  for (const element of elements.toReversed()) {
    const direction = directionOf(element);
    if (!direction) continue;
    const next = messages[0];
    const inherited = next?.direction === direction ? next.author.name : null;
    const content = element.querySelector(TEXT);
    messages.unshift({
      direction,
      author: makePerson(lineOf(partsOf(element, AUTHOR)[0]) || inherited, null),
      sentAt: lineOf(partsOf(element.closest(DAY) ?? element, DATE)[0]) || null,
      text: content ? readText(content) : '',
    });
  }
  return messages;
}

/** Null: what the app itself reports, such as an assignment. */
function directionOf(element: Element): Direction | null {
  if (element.matches(IS_NOTE) || partsOf(element, IS_NOTE).length > 0) return 'note';
  if (element.matches(FROM_VISITOR)) return 'customer';
  return element.matches(FROM_OPERATOR) ? 'agent' : null;
}

/** @param visitor As the messages name them: of several names in the profile, that one. */
function profileOf(root: Document, visitor: string | null): Person | null {
  const names = partsOf(root, PROFILE_NAME)
    .filter(isShown)
    .map((each) => lineWithout(each, TOOLTIP));
  const name = names.find((each) => each === visitor) ?? names[0];
  const address = onlyAddress(partsOf(root, PROFILE_ADDRESS).find(isShown) ?? null, TOOLTIP);
  const person = makePerson(name, address);
  return person.name || person.address ? person : null;
}

function editor(root: Document): ReplyEditor | null {
  const element = partsOf<HTMLElement>(root, EDITOR).find(isShown);
  if (!element) return null;
  if (element.closest(NEW_CONVERSATION)) return { element, mode: 'new' };
  return { element, mode: isNote(root) ? 'note' : 'reply' };
}

/** Another tab than "Reply" is chosen, whatever it is called. */
function isNote(root: Document): boolean {
  const reply = partsOf(root, REPLY_TAB).find(isShown);
  const tabs = reply?.closest(TABS) ?? reply?.parentElement;
  const chosen = tabs?.querySelector(CHOSEN_TAB);
  return !!reply && !!chosen && !reply.contains(chosen);
}
