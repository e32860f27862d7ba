/** Zammad, in its classic desktop view and in the new one (`zammad-new.ts`). */

import type { EditorMode, InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf, partsOf, shownOf, withAttribute } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { safeOf } from '../open-reply.ts';
import { cleanAddress, makePerson, parsePeople, parsePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, type Person, ticketKey } from '../ticket.ts';
import { newestToAnswer, ticketShown } from '../to-answer.ts';
import { who } from '../who.ts';
import * as page from './zammad-classic.ts';
import { editorInNewView, NEW_APP, readNewView } from './zammad-new.ts';

export const zammadSite: Site = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['.zammad.com'],
  probe: (root) => root.querySelector(page.APP) !== null || root.querySelector(NEW_APP) !== null,
};

export const zammad: InboxAdapter = { id: zammadSite.id, read, editor, openReply };

function read(root: Document, url: URL): ReadResult {
  if (!root.querySelector(page.APP)) return readNewView(root, url);
  const pane = shownOf(root, page.PANE);
  const id = page.PANE_ID.exec(pane?.id ?? '')?.[1];
  if (!pane || !id || /^#ticket\/zoom\/(\d+)/.exec(url.hash)?.[1] !== id) return { kind: 'none' };

  const articles = partsOf(pane, page.ARTICLE, page.BODIES)
    .map(readArticle)
    .filter((article) => article !== null);
  const [subject] = partsOf(pane, page.SUBJECT, page.BODIES);
  const missing: TicketPart[] = [];
  if (articles.length === 0) missing.push('messages');
  if (!subject) missing.push('subject');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  const account = cleanAddress(root.querySelector(page.ACCOUNT)?.getAttribute('title'));
  const own = [account, ...articles.map((article) => article.ours)].filter((address) => address !== null);
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey(zammadSite.id, url.origin + url.pathname.replace(/\/$/, ''), id),
      inbox: zammadSite.id,
      view: 'read',
      subject: lineOf(subject),
      ...who({ requester: readCustomer(pane), messages: articles.map(({ message }) => message), own }),
    }),
  };
}

function readCustomer(pane: Element): Person | null {
  const [content] = partsOf(pane, page.CUSTOMER, page.BODIES);
  const name = content?.querySelector(page.CUSTOMER_NAME);
  if (!content || !name) return null;
  // Piece by piece: what stands beside an address, as a portrait's initials do, must not become part of it.
  const addresses = [...content.querySelectorAll(page.CUSTOMER_FIELD)]
    .filter((field) => field.querySelector(page.FIELD_LABEL))
    .flatMap((field) => [...field.childNodes])
    .filter((node) => node.nodeType === 3 || (node as Element).matches?.(page.FIELD_LINK))
    .map((node) => cleanAddress(node.textContent))
    .filter((address) => address !== null);
  const person = makePerson(name.textContent, addresses[0]);
  return person.name === null && person.address === null ? null : person;
}

interface Article {
  message: Message;
  /** The address of ours that it came from or went to. */
  ours: string | null;
}

function readArticle(article: Element): Article | null {
  const id = article.getAttribute('data-id');
  const body = article.querySelector(page.BODY);
  if (!id || !body) return null;
  const direction = directionOf(article);
  const rows = partsOf(article, page.META_ROW, page.BODIES).map((row) => ({
    label: lineOf(row.querySelector(page.META_LABEL)),
    value: lineOf(row.querySelector(page.META_VALUE)),
  }));
  const isReplyTo = ({ label }: { label: string }) => page.REPLY_TO_LABEL.test(label);
  const [from, to] = rows.filter((row) => !isReplyTo(row));
  const author = parsePerson(from?.value ?? '') ?? { name: null, address: null };
  const replyTo = parsePerson(rows.find(isReplyTo)?.value ?? '');
  const recipients = direction === 'customer' ? parsePeople(to?.value ?? '') : [];
  return {
    message: {
      id,
      direction,
      author,
      ...(replyTo && replyTo.address !== author.address ? { replyTo } : {}),
      sentAt: article.querySelector(page.SENT_AT)?.getAttribute('datetime') ?? null,
      text: readText(body),
      ...attachmentsIn(article, page.ATTACHMENT, page.BODY),
    },
    ours:
      direction === 'agent'
        ? author.address
        : recipients.length === 1
          ? (recipients[0]?.address ?? null)
          : null,
  };
}

function directionOf(article: Element): Direction {
  const { classList } = article;
  if (classList.contains('is-internal') || article.querySelector(page.INTERNAL)) return 'note';
  if (classList.contains('customer')) return 'customer';
  if (classList.contains('agent')) return 'agent';
  return classList.contains('system') ? 'system' : 'unknown';
}

function editor(root: Document): ReplyEditor | null {
  if (!root.querySelector(page.APP)) return editorInNewView(root);
  const form = shownOf(root, page.PANE)?.querySelector(page.REPLY_FORM);
  const element = form?.querySelector<HTMLElement>(page.EDITOR);
  return form && element && isShown(element) ? { element, mode: modeOf(form) } : null;
}

/** A phone call is logged, not sent; a forwarded article goes to somebody else. */
function modeOf(form: Element): EditorMode {
  const value = (selector: string) => form.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const type = value(page.FORM_TYPE);
  if (value(page.FORM_INTERNAL) === 'true' || form.classList.contains('is-internal')) return 'note';
  if (type === '' || type === 'note' || type === 'phone') return 'note';
  return value(page.FORM_SUBTYPE) === 'forward' ? 'new' : 'reply';
}

/**
 * That of the article, which fills in its author. The box below is always there, and what is in it goes along: a note that
 * was begun must not become part of a mail. In the new view, what its button writes to whom is not known.
 */
function openReply(root: Document): HTMLElement | null {
  const ticket = root.querySelector(page.APP) ? ticketShown(read, root) : null;
  const id = ticket && newestToAnswer(ticket)?.id;
  const open = editor(root);
  if (!id || (open && (open.mode !== 'note' || !isEmpty(open.element)))) return null;
  const pane = shownOf(root, page.PANE);
  const article = pane && withAttribute(pane, page.ARTICLE, 'data-id', id);
  return article ? safeOf(article, page.REPLY, page.BODY) : null;
}

function isEmpty(element: Element): boolean {
  return lineOf(element) === '' && !element.querySelector('img');
}
