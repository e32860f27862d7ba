/** The demo inbox: a small mail app of our own to try Unwrap on, with hooks in place of guesswork. */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { attachmentsIn } from '../attachments.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, cleanLine, makePerson } from '../person.ts';
import { readText } from '../text.ts';
import { type Direction, type Message, ticketKey } from '../ticket.ts';
import { who } from '../who.ts';

const MARKER = 'head > meta[name="application-name"][content="Unwrap demo inbox"]';
const CONVERSATION = 'main[data-conversation]';
const SUBJECT = '[data-part="subject"]';
const CUSTOMER = '[data-part="customer"]';
const MESSAGE = 'article[data-message]';
const AUTHOR = '[data-part="author"]';
const REPLY_TO = '[data-part="reply-to"]';
const SENT_AT = '[data-part="sent-at"]';
const BODY = '[data-part="body"]';
const ATTACHMENT = '[data-part="attachment"]';
const COMPOSER = '[data-part="composer"]';
const EDITOR = '[data-part="editor"]';
const OWN_ADDRESS = '[data-own-address]';

const DIRECTIONS: readonly string[] = ['customer', 'agent', 'note', 'system'] satisfies Direction[];

/** Names that lead to this machine alone: the demo in a frame of another host, as some webmail is built. */
const SHELL_HOSTS = ['desk.unwrap.localhost', 'unwrap-desk.localhost'];
const APP_HOST = 'mail.unwrap.localhost';

export const demoSite: Site = {
  id: 'demo',
  name: 'Unwrap demo inbox',
  hosts: [],
  together: [[...SHELL_HOSTS, APP_HOST]],
  probe: (root) => root.querySelector(MARKER) !== null,
};

export const demo: InboxAdapter = { id: demoSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const conversation = root.querySelector(CONVERSATION);
  const id = conversation?.getAttribute('data-conversation');
  if (!conversation || !id) return { kind: 'none' };

  const subject = conversation.querySelector(SUBJECT);
  const requester = personAt(conversation.querySelector(CUSTOMER));
  const messages = [...conversation.querySelectorAll(MESSAGE)]
    .map(readMessage)
    .filter((each) => each !== null);
  const missing: TicketPart[] = [];
  if (requester.address === null) missing.push('customer');
  if (messages.length === 0) missing.push('messages');
  if (!subject) missing.push('subject');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey('demo', url.origin, id),
      inbox: 'demo',
      view: 'read',
      subject: cleanLine(subject?.textContent ?? ''),
      ...who({
        requester,
        messages,
        own: [cleanAddress(root.querySelector(OWN_ADDRESS)?.getAttribute('data-own-address'))].filter(
          (address) => address !== null,
        ),
      }),
    }),
  };
}

function readMessage(article: Element): Message | null {
  const id = article.getAttribute('data-message');
  const direction = article.getAttribute('data-direction') ?? '';
  const body = article.querySelector(BODY);
  const replyTo = article.querySelector(REPLY_TO);
  if (!id || !body || !DIRECTIONS.includes(direction)) return null;
  return {
    id,
    direction: direction as Direction,
    author: personAt(article.querySelector(AUTHOR)),
    ...(replyTo && { replyTo: personAt(replyTo) }),
    sentAt: cleanLine(article.querySelector(SENT_AT)?.textContent ?? '') || null,
    text: readText(body),
    ...attachmentsIn(article, ATTACHMENT, BODY),
  };
}

function personAt(element: Element | null) {
  return makePerson(element?.textContent, element?.getAttribute('data-address'));
}

function editor(root: Document): ReplyEditor | null {
  const composer = root.querySelector(`${CONVERSATION} ${COMPOSER}`);
  const element = composer?.querySelector<HTMLElement>(EDITOR);
  if (!composer || !element) return null;
  return { element, mode: composer.getAttribute('data-mode') === 'note' ? 'note' : 'reply' };
}
