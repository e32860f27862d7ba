/**
 * Outlook on the web, for people and for organisations: a conversation or a single mail in the reading pane or in a window
 * of its own. People of one's own organisation are shown by name alone, and a page that only writes shows all people
 * so: it tells nothing of the customer. Built from public sources, see `outlook-page.ts`.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { isShown } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { type Mail, sidesOfThread } from '../mail-thread.ts';
import { isSafeToPress } from '../open-reply.ts';
import { readText } from '../text.ts';
import { type Direction, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';
import { type Account, accountOf, mailboxIn } from './outlook-account.ts';
import { newestFirst } from './outlook-order.ts';
import * as page from './outlook-page.ts';

const PEOPLES_HOST = 'outlook.live.com';
const HOSTS = [PEOPLES_HOST, 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'];
/** Files of Outlook's mail app, in the head of its page on any domain (Briskine `outlook.js`, 2026-08). */
const APP_FILES =
  'head link[href*="/owamail/"], head script[src*="/owamail/"], head meta[content*="owamail"]';

export const outlookSite: Site = {
  id: 'outlook',
  name: 'Outlook on the web',
  hosts: HOSTS,
  // The same hosts and files serve the calendar and the address book.
  probe: (root, url) =>
    /^\/(?:mail|owa)(?:\/|$)/.test(url.pathname) &&
    !/^\/owa\/(?:calendar|people)/.test(url.pathname) &&
    (onHosts(HOSTS, url) || root.querySelector(APP_FILES) !== null),
};

export const outlook: InboxAdapter = { id: outlookSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  const pane = page.paneOf(root);
  if (!pane) return { kind: 'none' };
  const heading = page.headingOf(pane);
  const account = accountOf(root, url);
  const found = mailsIn(pane, account, url);
  // On a cold load the heading comes before the messages.
  if (found.length === 0 && heading && !pane.querySelector('[role="document"]')) return { kind: 'none' };

  const id = ticketId(root, url, pane, heading);
  const isReversed = newestFirst(found.map(({ message }) => message.sentAt));
  // Outlook comes with the newest first.
  const mails = inOrder(found, isReversed ?? true);
  const missing: TicketPart[] = [];
  if (mails.some(({ message: { author } }) => author.address === null && author.name === null))
    missing.push('customer');
  if (!id || mails.every(({ collapsed }) => collapsed)) missing.push('messages');
  if (!heading) missing.push('subject');
  if (!id || !heading || missing.length > 0) return { kind: 'unreadable', missing };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('outlook', place(url), id),
      inbox: 'outlook',
      view: 'read',
      subject: heading.getAttribute('title') || readText(heading),
      ...sidesOfThread({
        mails,
        isOrderGuessed: isReversed === null,
        own: account.addresses,
        ownNames: account.names,
        inSentFolder: /\/sentitems(?:\/|$)/.test(url.pathname),
      }),
    }),
  };
}

/** What the pane itself says, else the address of the page, else the one row that is selected. */
function ticketId(root: Document, url: URL, pane: Element, heading: Element | null): string | null {
  const told = page.SUBJECT_ID.exec(heading?.id ?? '')?.[1] ?? pane.getAttribute(page.CONVERSATION_ID);
  if (told) return told;
  const [, inPath] = /\/(?:id|rp|read)\/([^/]+)/.exec(url.pathname) ?? [];
  if (inPath) return decode(inPath);
  const rows = [...root.querySelectorAll(page.SELECTED_ROW)].map((row) =>
    row.getAttribute(page.CONVERSATION_ID),
  );
  return new Set(rows).size === 1 ? (rows[0] ?? null) : null;
}

/** As the page has them: one for each body, and one for each head without a body. */
function mailsIn(pane: Element, account: Account, url: URL): Mail[] {
  const open = page.bodiesIn(pane).map((body) => ({ body, card: cardOf(body, pane) }));
  const heads = page.sendersIn(pane);
  const inCards = new Set(open.flatMap(({ card }) => (card ? page.sendersIn(card) : [])));
  const parts = [
    ...open.map(({ body, card }) => ({ at: body, body, card })),
    ...heads
      .filter((head) => !inCards.has(head))
      .map((head) => ({ at: head, body: null, card: headOf(head, heads, pane) })),
  ];
  parts.sort((one, other) => (one.at.compareDocumentPosition(other.at) & 2 ? 1 : -1));
  return parts
    .filter(({ body, card }) => !(body && card && page.isDraft(card, body)))
    .map(({ body, card }) => mailOf(card, body, account, url))
    .filter(
      ({ collapsed, message: { author } }) => !collapsed || author.address !== null || author.name !== null,
    );
}

function mailOf(card: Element | null, body: Element | null, account: Account, url: URL): Mail {
  const senders = card ? page.sendersIn(card) : [];
  const [sender] = senders;
  const author = sender && senders.length === 1 ? page.personOf(sender) : { name: null, address: null };
  const byName = (): Direction => {
    if (author.address !== null || author.name === null || account.names.length === 0) return 'unknown';
    if (account.names.includes(author.name)) return 'agent';
    // There is no organisation: somebody in the address book.
    return url.hostname === PEOPLES_HOST ? 'customer' : 'unknown';
  };
  return {
    message: {
      id: page.FROM_ID.exec(sender?.id ?? '')?.[1] ?? '',
      direction: byName(),
      author,
      sentAt: card ? page.sentAtIn(card) : null,
      text: body ? readText(body) : '',
    },
    to: card ? page.recipientsIn(card) : [],
    doubtful: page.doubtfulIn(senders, card),
    collapsed: !body,
  };
}

/** The least box around the body that says who wrote it, and holds no other body. */
function cardOf(body: Element, pane: Element): Element | null {
  for (let each = body.parentElement; each && pane.contains(each); each = each.parentElement) {
    if (page.sendersIn(each).length > 0) return page.bodiesIn(each).length === 1 ? each : null;
  }
  return null;
}

/** The largest box around a head that holds no other and no body. */
function headOf(head: Element, heads: Element[], pane: Element): Element {
  let card = head;
  for (let each = head.parentElement; each && each !== pane; each = each.parentElement) {
    const alone = !heads.some((other) => other !== head && each.contains(other));
    if (!alone || page.bodiesIn(each).length > 0) break;
    card = each;
  }
  return card;
}

/** @param isReversed Whether the newest comes first. */
function inOrder(mails: Mail[], isReversed: boolean): Mail[] {
  const ordered = isReversed ? mails.toReversed() : mails;
  return ordered.map((mail, index) => ({
    ...mail,
    message: { ...mail.message, id: mail.message.id || `mail ${index + 1}` },
  }));
}

/** The one with the caret, else the reply in the conversation, else what is written elsewhere. */
function editor(root: Document): ReplyEditor | null {
  const editors = [...root.querySelectorAll<HTMLElement>(page.EDITOR)]
    .filter(isShown)
    .map((element): ReplyEditor => ({ element, mode: isReply(element) ? 'reply' : 'new' }));
  return (
    editors.find(({ element }) => element.contains(root.activeElement)) ??
    editors.find(({ mode }) => mode === 'reply') ??
    editors[0] ??
    null
  );
}

/** In the mail that is answered; outside of all mails, as below a conversation, only where no other is open. */
function openReply(root: Document): HTMLElement | null {
  const pane = page.paneOf(root);
  const ticket = ticketShown(read, root);
  const newest = ticket && newestToAnswer(ticket);
  if (!pane || !newest || editor(root)) return null;
  const cards = page.bodiesIn(pane).map((body) => cardOf(body, pane));
  const [card, ...others] = cards.filter((each) => each && headIdOf(each) === newest.id);
  if (!card || others.length > 0) return null;
  const found = page.repliesIn(pane).filter(isSafeToPress);
  const within = found.find((each) => card.contains(each));
  return within ?? (cards.length === 1 ? (found[0] ?? null) : null);
}

function headIdOf(card: Element): string {
  return page.FROM_ID.exec(page.sendersIn(card)[0]?.id ?? '')?.[1] ?? '';
}

function isReply(element: Element): boolean {
  return element.closest(page.READING) !== null || element.querySelector(page.ANSWERED) !== null;
}

/** Accounts of one browser differ by path, `/mail/1/…`, as do shared mailboxes; the first goes without its number, too. */
function place(url: URL): string {
  const path = /^\/(?:mail|owa)(?:\/\d+)?(?=\/|$)/.exec(url.pathname)?.[0] ?? '';
  const mailbox = mailboxIn(url);
  return url.origin + path.replace(/\/0$/, '') + (mailbox ? `/${mailbox}` : '');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
