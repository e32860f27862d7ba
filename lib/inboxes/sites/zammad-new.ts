/**
 * Zammad's new desktop view (under `/desktop`). From the app's own source alone: `app/frontend/apps/desktop/pages/ticket/
 * components/TicketDetailView/**` of zammad/zammad, 2026. It shows the customer's name, and an address only in a panel or a
 * header that the person opens, so the customer has a name alone. Not seen running.
 */

import type { ReadResult, ReplyEditor, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { isShown, lineOf, partsOf, shownOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { cleanLine, makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Message, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';

/** `ArticleList.vue` and `ArticleReply.vue`: all of the new view that is recognised is a ticket's. */
const FEED = 'section[role="feed"]';
export const NEW_APP = `${FEED} [data-test-id^="article-bubble-container-"], #ticketArticleReplyForm`;
const PATH = /^(.*?\/desktop)\/tickets\/(\d+)(?:\/|$)/;

const BUBBLE = '[data-test-id^="article-bubble-container-"]';
/** `ArticleBubbleBody.vue`. */
const BODY = '.Content .inner-article-body';
const FROM_CUSTOMER = '.Content--customer';
const AUTHOR = '.Content [aria-describedby="author-name-and-creation-date"] .font-bold';
const SENT_AT = '.Content time';
/** `ArticleBubbleFooter.vue` and the shared `CommonFilePreview.vue`: the name, and below it the size. */
const ATTACHMENT = 'footer .group\\/file-preview .truncate';
/** `useBubbleStyleGuide.ts`: the stripes are the only mark of an internal article. */
const INTERNAL = 'bg-stripes';
const SUBJECT = 'header [role="heading"][aria-level="2"]';
/** `ArticleMore.vue` stands between the first articles and the newest. */
const MORE = `${FEED} > article:not(:has(${BUBBLE})) button`;

/** `ArticleReply.vue`. */
const REPLY_PANEL = '[data-test-id="article-reply-stripes-panel"]';
const EDITOR = '#ticketArticleReplyForm [contenteditable="true"][role="textbox"]';

export function readNewView(root: Document, url: URL): ReadResult {
  const [, place, id] = PATH.exec(url.pathname) ?? [];
  const feed = shownOf(root, FEED);
  if (!place || !id || !feed) return { kind: 'none' };
  const subject = lineOf(partsOf(root, SUBJECT, BODY).find(isShown));
  // The page's title follows the ticket that is loaded, the address the one that was chosen.
  if (subject !== '' && !cleanLine(root.title).includes(subject)) return { kind: 'none' };
  const messages = partsOf(feed, BUBBLE, BODY)
    .map(readBubble)
    .filter((message) => message !== null);
  const missing: TicketPart[] = [];
  if (messages.length === 0) missing.push('messages');
  if (subject === '') missing.push('subject');
  if (missing.length > 0) return { kind: 'unreadable', missing };
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('zammad', url.origin + place, id),
      inbox: 'zammad',
      view: 'read',
      subject,
      ...(root.querySelector(MORE) ? { incomplete: true as const } : {}),
      ...who({ requester: null, messages, own: [] }),
    }),
  };
}

function readBubble(bubble: Element): Message | null {
  const id = /\d+$/.exec(bubble.getAttribute('data-test-id') ?? '')?.[0];
  const body = bubble.querySelector(BODY);
  if (!id || !body) return null;
  const [isCustomer] = partsOf(bubble, FROM_CUSTOMER, BODY);
  const [time] = partsOf(bubble, SENT_AT, BODY);
  const [author] = partsOf(bubble, AUTHOR, BODY);
  return {
    id,
    direction: bubble.classList.contains(INTERNAL) ? 'note' : isCustomer ? 'customer' : 'agent',
    author: makePerson(author?.textContent, null),
    sentAt: time?.getAttribute('datetime') ?? (lineOf(time) || null),
    text: readText(body),
    ...attachmentsIn(bubble, ATTACHMENT, BODY),
  };
}

export function editorInNewView(root: Document): ReplyEditor | null {
  const element = partsOf<HTMLElement>(root, EDITOR, BODY).find(isShown);
  const panel = element?.closest(REPLY_PANEL);
  if (!element || !panel) return null;
  const isInternal = panel.matches('.bg-stripes, .border-stripes');
  return { element, mode: isInternal ? 'note' : 'reply' };
}
