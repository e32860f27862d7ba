/**
 * Re:amaze: a conversation in the agents' part. Built from public facts, 2026-11, all of them about chats: a mail's messages
 * are read where they are marked the same way. Internal notes are not told from replies. The one address in the customer's
 * profile is proposed.
 *
 * Selectors: three userscripts for a live Re:amaze at greasyfork.org (508832, 527178, 527201; 2025), and for the rich editor
 * the source of TOAST UI Editor 1, found 2026-11.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { withCertainty } from '../certainty.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { onlyAddress } from '../panel-address.ts';
import { makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Message, ticketKey } from '../ticket.ts';
import { withTextIds } from '../virtual-list.ts';
import { who } from '../who.ts';

const PATH = /^\/admin\/(?:conversations|chats)\/([^/]+)\/?$/;
const HEADER = '#conversation-sticky-top';
const HEADING = 'h1, h2, h3, h4';
const MESSAGE = '#messages-list .message';
const STAFF = '.staff';
const BODY = '.message-body';
const SENT_AT = 'time';
/** Older messages are shown on request. */
const OLDER = '#messages-show-prompt';
const PROFILE = '#conversation-right-rail .customer-profile .profile-details';

const PLAIN_EDITOR = 'textarea#message_body';
const RICH_EDITOR = '.te-ww-container .tui-editor-contents[contenteditable="true"]';
/** The first way to write is the public reply; the others are hidden from agents by those scripts. */
const MODES = '#mode-switch > li';
const CHOSEN = '.active';

export const reamazeSite: Site = {
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['.reamaze.com'],
  probe: (_, url) => onHosts(reamazeSite.hosts, url) && /^\/admin(?:\/|$)/.test(url.pathname),
};

export const reamaze: InboxAdapter = { id: reamazeSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const [, slug] = PATH.exec(url.pathname) ?? [];
  const header = shownOf(root, HEADER);
  if (!slug || !header) return { kind: 'none' };
  const messages = readMessages(root);
  if (messages.length === 0) return { kind: 'unreadable', missing: ['messages'] };

  const address = onlyAddress(shownOf(root, PROFILE));
  const people = who({ requester: address ? makePerson(null, address) : null, messages, own: [] });
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('reamaze', url.origin, slug),
      inbox: 'reamaze',
      view: 'read',
      subject: lineOf(header.querySelector(HEADING)),
      ...withCertainty(people, false),
      ...(shownOf(root, OLDER) ? { incomplete: true } : {}),
    }),
  };
}

function readMessages(root: Document): Message[] {
  const messages = [...root.querySelectorAll(MESSAGE)].filter(isShown).map((element) => {
    const body = element.querySelector(BODY);
    return {
      direction: element.matches(STAFF) ? ('agent' as const) : ('customer' as const),
      author: { name: null, address: null },
      sentAt: lineOf(element.querySelector(SENT_AT)) || null,
      text: body ? readText(body) : '',
    };
  });
  return withTextIds(messages.filter(({ text }) => text !== ''));
}

function editor(root: Document): ReplyEditor | null {
  const element = shownOf(root, PLAIN_EDITOR) ?? shownOf(root, RICH_EDITOR);
  if (!element) return null;
  const [reply, ...others] = [...root.querySelectorAll(MODES)].filter(isShown);
  const isOther = !reply?.matches(CHOSEN) && others.some((other) => other.matches(CHOSEN));
  return { element, mode: isOther ? 'note' : 'reply' };
}
