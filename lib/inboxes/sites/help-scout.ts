/**
 * Help Scout, whose interface is English only: the one of 2024 and later, and of the one before it what is known. Sources,
 * public, seen 2026-11: a time tracker's Help Scout notes (customer's addresses, title; 2026-04), a support agent's recipe
 * for reading threads, toggl's helpscout.js (2024-09), helpscout-thread-hider (2023, the old interface).
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { isShown, lineOf, partsOf, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, cleanLine, makePerson } from '../person.ts';
import { whoAsks } from '../requester.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, ticketKey } from '../ticket.ts';
import type { Who } from '../who.ts';

const HOSTS = ['secure.helpscout.net'];

export const helpScoutSite: Site = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: HOSTS,
  probe: (_root, url) => onHosts(HOSTS, url),
};

export const helpScout: InboxAdapter = { id: helpScoutSite.id, read, editor };

/** The new interface's list of threads, and each thread in it. */
const THREADS = '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]';
const THREAD = '[id^="thread-"]';
/** The old interface's. */
const OLD_THREAD = 'article.thread[id^="thread-"]';
const OLD_BODY = '.messageBody';
const AUTHOR = 'span[data-nocollapse="true"]';
/** The text follows the rule under a thread's head; where there is none, it is in the innermost of these. */
const RULE = 'hr';
const WIDE_BODY = 'div[class*="is-wide-layout"]:not([data-testid])';
const SUBJECT = '[data-cy="EditableTextarea"]';
const ADDRESS = '[data-cy="Sidebar.CustomerEmails"] [data-testid="EmailList.EmailLink"]';
const EDITORS =
  '[data-cy="ConvoEditor"], [role="textbox"][aria-label="Reply Editor"], [role="textbox"][aria-label*="note" i], .editor-container';

interface Title {
  number: string;
  subject: string;
  customer: string;
}

function read(root: Document, url: URL): ReadResult {
  const { id, number } = conversationIn(url.pathname);
  if (!id) return { kind: 'none' };
  const list = shownOf(root, THREADS);
  const threads = partsOf(list ?? root, list ? THREAD : OLD_THREAD, THREAD).filter(
    (each) => /^thread-\d+$/.test(each.id) && isShown(each),
  );
  if (threads.length === 0) return { kind: 'none' };
  const title = readTitle(root);
  if (!title) return { kind: 'unreadable', missing: ['customer', 'subject'] };
  // The address is ahead of the page: what is drawn is still the conversation before.
  if (title.number !== number) return { kind: 'none' };

  const messages = inOrder(threads)
    .map(readThread)
    .filter((message) => message !== null);
  if (messages.length === 0) return { kind: 'unreadable', missing: ['messages'] };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('help-scout', url.origin, id),
      inbox: 'help-scout',
      view: 'read',
      subject: title.subject,
      ...customerOf(root, title, messages),
    }),
  };
}

/** The id is the app's own, the number what people see. */
function conversationIn(path: string): { id?: string; number?: string } {
  const [, id, number] = /^\/conversation\/(\d+)(?:\/(\d+))?(?:\/|$)/.exec(path) ?? [];
  return { ...(id ? { id } : {}), ...(number ? { number } : {}) };
}

/** The tab's title: `#<number> <subject> - <customer>`. Both can have " - " in them; the subject's field tells where it ends. */
function readTitle(root: Document): Title | null {
  const [, number, rest] = /^(?:\(\d+\)\s*)?#(\d+)\s+(.+)$/.exec(cleanLine(root.title)) ?? [];
  if (!number || !rest) return null;
  const field = partsOf<HTMLTextAreaElement>(root, SUBJECT, THREAD).find(isShown);
  const shown = cleanLine(field?.value ?? '') || lineOf(field);
  const end = shown !== '' && rest.startsWith(`${shown} - `) ? shown.length : rest.lastIndexOf(' - ');
  if (end <= 0) return null;
  return { number, subject: rest.slice(0, end), customer: rest.slice(end + 3) };
}

/** Oldest first, which people can turn round: threads are numbered as they come. */
function inOrder(threads: Element[]): Element[] {
  const numbers = [threads[0], threads.at(-1)].map((thread) => Number(thread?.id.replace(/\D/g, '')));
  return (numbers[0] ?? 0) > (numbers[1] ?? 0) ? threads.toReversed() : threads;
}

/** Null for what is no message: assigned, closed, tagged. */
function readThread(thread: Element): Message | null {
  const bodies = bodiesOf(thread);
  if (bodies.length === 0) return null;
  return {
    id: thread.id,
    direction: directionOf(thread),
    author: makePerson(lineOf(thread.querySelector(AUTHOR)), null),
    sentAt: lineOf(thread.querySelector('time')) || null,
    text: bodies.map(readText).filter(Boolean).join('\n\n'),
  };
}

function bodiesOf(thread: Element): Element[] {
  const old = thread.matches(OLD_THREAD) ? thread.querySelector(OLD_BODY) : null;
  if (old) return [old];
  const rule = thread.querySelector(RULE);
  const box = rule?.closest('div');
  const after: Element[] = [];
  for (let next = (box === thread ? rule : box)?.nextElementSibling; next; next = next.nextElementSibling) {
    after.push(next);
  }
  if (after.length > 0) return after;
  const wide = [...thread.querySelectorAll(WIDE_BODY)].find(
    (each) => !each.querySelector('[data-testid]') && lineOf(each) !== '',
  );
  return wide ? [wide] : [];
}

function directionOf(thread: Element): Direction {
  if (thread.matches('.is-customer, .customer')) return 'customer';
  const label = thread.getAttribute('aria-label') ?? '';
  if (thread.matches('.is-note, .note') || /\bnote\b/i.test(label)) return 'note';
  return /\b(?:reply|response)\b/i.test(label) ? 'agent' : 'unknown';
}

/**
 * The title's customer. The column beside the conversation lists all addresses of one person and loads apart from it: the
 * first counts where that customer wrote one of the messages. For one without a name the title has the address itself.
 */
function customerOf(root: Document, title: Title, messages: Message[]): Who {
  const links = partsOf(root, ADDRESS, THREAD).filter(isShown);
  const listed = links.flatMap((link) => cleanAddress(lineOf(link)) ?? []);
  const titled = listed.find((address) => address === cleanAddress(title.customer));
  const { name } = makePerson(title.customer, null);
  const wrote =
    name !== null && messages.some((each) => each.direction === 'customer' && each.author.name === name);
  return whoAsks({ name, address: titled ?? (wrote ? (listed[0] ?? null) : null) }, messages, true);
}

function editor(root: Document): ReplyEditor | null {
  for (const box of partsOf<HTMLElement>(root, EDITORS, THREAD)) {
    const element = box.matches('[contenteditable="true"]')
      ? box
      : box.querySelector<HTMLElement>('[contenteditable="true"]');
    if (!element || !isShown(element)) continue;
    const path = URL.canParse(root.URL) ? new URL(root.URL).pathname : '';
    const label = element.getAttribute('aria-label') ?? '';
    if (/\bnote\b/i.test(label)) return { element, mode: 'note' };
    return { element, mode: conversationIn(path).id ? 'reply' : 'new' };
  }
  return null;
}
