/**
 * Zendesk Agent Workspace. The pages of all open tickets stay in the document, so everything is looked for in the one
 * that is visible and has the number in the address. Built from public facts, 2026-11; see `zendesk-page.ts`.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { isShown, lineOf, partsOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { onlyAddress } from '../panel-address.ts';
import { cleanLine, makePerson } from '../person.ts';
import { whoAsks } from '../requester.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import * as page from './zendesk-page.ts';

const HOSTS = ['.zendesk.com'];

export const zendeskSite: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: HOSTS,
  probe: (_root, url) => onHosts(HOSTS, url) && /^\/agent(?:\/|$)/.test(url.pathname),
};

export const zendesk: InboxAdapter = { id: zendeskSite.id, read, editor };

const NONE: ReadResult = { kind: 'none' };
const NO_MESSAGES: ReadResult = { kind: 'unreadable', missing: ['messages'] };

function read(root: Document, url: URL): ReadResult {
  const id = ticketId(url.pathname);
  if (id === null) return NONE;
  const conversation = conversationOf(root, id);
  const log = conversation?.querySelector(page.LOG);
  if (!conversation || !log) return looksChanged(root, conversation) ? NO_MESSAGES : NONE;

  const messages = readMessages(log);
  if (messages.length === 0) return log.querySelector('article') ? NO_MESSAGES : NONE;
  const pane = conversation.closest(page.PANE);
  const [subject] = partsOf<HTMLInputElement>(pane ?? conversation, page.SUBJECT, page.LOG);
  if (!subject) return { kind: 'unreadable', missing: ['subject'] };

  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('zendesk', url.origin, id),
      inbox: 'zendesk',
      view: 'read',
      subject: subject.value ?? lineOf(subject),
      ...whoAsks(pane ? requesterOf(pane) : null, messages),
      ...(shownOf(conversation, page.SHOW_MORE) ? { incomplete: true as const } : {}),
    }),
  };
}

function ticketId(path: string): string | null {
  return /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? null;
}

function conversationOf(root: Document, id: string): Element | null {
  const shown = [...root.querySelectorAll(page.conversation(id))].filter(isShown);
  return shown.find((each) => each.querySelector(page.LOG)) ?? shown[0] ?? null;
}

/** Whether messages are shown where this adapter does not find them; while the app only loads or switches, they are not. */
function looksChanged(root: Document, conversation: Element | null): boolean {
  if (conversation) return conversation.querySelector(page.CLASSIC_BODY) !== null;
  const log = shownOf(root, page.LOG);
  return log !== null && log.closest(page.ANY_CONVERSATION) === null;
}

function readMessages(log: Element): Message[] {
  const messages: Message[] = [];
  const times = new Map<string, number>();
  for (const [index, article] of partsOf(log, page.MESSAGE, page.BUBBLE).entries()) {
    const bubble = article.querySelector(page.BUBBLE);
    if (!bubble || bubble.getAttribute('aria-hidden') === 'true') continue;
    const direction = directionOf(article, bubble);
    const [time] = partsOf(article, 'time', page.BODIES.join());
    const moment = time?.getAttribute('datetime') ?? `n${index}`;
    const nth = (times.get(moment) ?? 0) + 1;
    times.set(moment, nth);
    messages.push({
      id: cleanLine(article.getAttribute('data-comment-id') ?? (nth === 1 ? moment : `${moment} ${nth}`)),
      direction,
      author: authorOf(article, direction, messages.at(-1)),
      sentAt: lineOf(time) || null,
      text: textOf(bubble),
    });
  }
  return messages;
}

function directionOf(article: Element, bubble: Element): Direction {
  const type = bubble.getAttribute('type');
  if (type === 'internal' || article.querySelector(page.INTERNAL_TAG)) return 'note';
  if (article.querySelector(page.SIDE_CONVERSATION)) return 'unknown';
  if (type === 'end-user') return 'customer';
  return type === 'agent' ? 'agent' : 'unknown';
}

/** A name is what its owner made of it: an address in it says nothing of who it is. */
function authorOf(article: Element, direction: Direction, before: Message | undefined): Person {
  const [link] = partsOf(article, page.SENDER_LINK, page.BUBBLE);
  const [sender] = partsOf(article, page.SENDER, page.BUBBLE);
  const name = lineOf(link ?? sender);
  if (name === '' && before?.direction === direction) return before.author;
  return makePerson(name, null);
}

function textOf(bubble: Element): string {
  const bodies = page.BODIES.map((selector) => bubble.querySelector(selector));
  const body = bodies.find((each) => each !== null) ?? bubble;
  if (!body.querySelector('button')) return readText(body);
  const copy = body.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button')) button.remove();
  return readText(copy);
}

function requesterOf(pane: Element): Person | null {
  const inPane = (selector: string) => partsOf(pane, selector, page.LOG).filter(isShown);
  const fields = page.REQUESTERS.map((selector) => lineOf(inPane(selector)[0]));
  const cards = inPane(page.REQUESTER_ADDRESS);
  const [address, ...others] = new Set(cards.map((card) => onlyAddress(card)));
  const requester = makePerson(fields.find(Boolean), others.length === 0 ? address : null);
  return requester.name === null && requester.address === null ? null : requester;
}

function editor(root: Document): ReplyEditor | null {
  const path = URL.canParse(root.URL) ? new URL(root.URL).pathname : '';
  const id = ticketId(path);
  const isNew = /^\/agent\/tickets\/new(?:\/|$)/.test(path);
  const box = id !== null ? conversationOf(root, id) : isNew ? shownOf(root, page.PANE) : null;
  if (!box) return null;
  for (const selector of page.EDITORS) {
    const element = partsOf<HTMLElement>(box, selector, page.LOG)
      .map(editable)
      .find((each) => each !== null);
    if (element) return { element, mode: isNote(box) ? 'note' : isNew ? 'new' : 'reply' };
  }
  return null;
}

function editable(box: HTMLElement): HTMLElement | null {
  const element = box.matches('[contenteditable="true"]')
    ? box
    : box.querySelector<HTMLElement>('[contenteditable="true"]');
  return element && isShown(element) ? element : null;
}

function isNote(box: Element): boolean {
  const channel = shownOf(box, page.CHANNEL);
  const name = channel?.getAttribute('data-channel');
  // Only the label tells in older builds: internal, intern(e), interne, interna, interno.
  return name ? name === 'internal' : /\bintern/i.test(channel?.getAttribute('aria-label') ?? '');
}
