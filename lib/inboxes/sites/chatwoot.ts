/**
 * Chatwoot's agent dashboard. Selectors: Chatwoot 4.10 as rendered, 2026-11, and the app's own
 * `app/javascript/dashboard/components-next/message/{Message,bubbles/Base,bubbles/Email/EmailMeta}.vue`, 2026.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site, TicketPart } from '../adapter.ts';
import { isShown, lineOf, shownOf } from '../dom.ts';
import { withinLimits } from '../limits.ts';
import { cleanAddress, makePerson, parsePeople } from '../person.ts';
import { type Person, ticketKey } from '../ticket.ts';
import { type Who, who } from '../who.ts';
import { readBubbles } from './chatwoot-bubbles.ts';

const PATH = /^(.*?\/app\/accounts\/\d+)\//;
const CONVERSATION_PATH = /\/conversations\/(\d+)\/?$/;
const OTHER_VIEW = /\/inbox-view\//;
const APP = '#app .conversations-list-wrap, #app .conversation-details-wrap, #app .conversation-panel';
/** The page's own settings, in every view; the name in the title is the shop's to choose. */
const SETTINGS = 'chatwootConfig';

const CONVERSATION = '.conversation-details-wrap';
/** The number of the conversation that is shown, whatever the address says: in 3.x and 4.x. */
const CONVERSATION_ID = '[conversation-id]';
/** Below the row with the contact's name. */
const HEADER_LINE = '.conversation--header--actions';
const PANEL = '.conversation-panel';

/** In the side panel; capitals in its name come from the style sheet. The panel may be closed. */
const CONTACT_NAME = 'h3';
const CONTACT_LINK = 'a[href*="/contacts/"]';
const CONTACT_ADDRESS = 'a[href^="mailto:"]';
/** Below the contact: notes, attributes and earlier conversations, which may name others. */
const BELOW_CONTACT = '.list-group';

/** Whom the reply goes to: an input, for mail only, and not while a note is written. */
const REPLY_TO = '.reply-box .reply-box__top .input-group input[type="text"]';
const ACCOUNT = 'aside section:last-of-type button .truncate';
const REPLY_BOX = '.reply-box';
const EDITOR = '.ProseMirror-woot-style[contenteditable="true"]';

export const chatwootSite: Site = {
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  probe: (root, url) =>
    PATH.test(url.pathname) &&
    (root.querySelector(APP) !== null ||
      [...root.querySelectorAll('script:not([src])')].some((script) =>
        script.textContent?.includes(SETTINGS),
      )),
};

export const chatwoot: InboxAdapter = { id: chatwootSite.id, read, editor };

function read(root: Document, url: URL): ReadResult {
  const place = PATH.exec(url.pathname)?.[1];
  const urlId = CONVERSATION_PATH.exec(url.pathname)?.[1];
  const conversation = shownOf(root, CONVERSATION);
  if (!place || !conversation || !(urlId || OTHER_VIEW.test(url.pathname))) return { kind: 'none' };
  const shownId = conversation.querySelector(CONVERSATION_ID)?.getAttribute('conversation-id');
  const panel = conversation.querySelector(PANEL);
  if (!panel) return { kind: 'none' };
  if (!shownId) return { kind: 'unreadable', missing: ['messages'] };
  if (urlId && urlId !== shownId) return { kind: 'none' };

  const headerRow = conversation.querySelector(HEADER_LINE)?.previousElementSibling;
  const headerName = lineOf(headerRow);
  const contact = readContact(root);
  if (!headerRow) return { kind: 'unreadable', missing: ['customer'] };
  // Both name the contact of one conversation; they differ only while another one comes.
  if (contact && lineOf(contact.heading) !== headerName) return { kind: 'none' };
  const header = makePerson(headerName, null);
  const bubbles = readBubbles(panel, contact?.person ?? header);
  const missing: TicketPart[] = [];
  if (!contact && header.name === null) missing.push('customer');
  if (bubbles.messages.length === 0) missing.push('messages');
  if (missing.length > 0) return { kind: 'unreadable', missing };

  const account = [...root.querySelectorAll(ACCOUNT)].map((line) => cleanAddress(line.textContent));
  const own = [...account, ...bubbles.wroteTo].filter((address) => address !== null);
  const people = contact
    ? who({ requester: contact.person, messages: bubbles.messages, own })
    : withoutContact(header, replyTo(conversation), bubbles, own);
  return {
    kind: 'ticket',
    ticket: withinLimits({
      key: ticketKey(chatwootSite.id, url.origin + place, shownId),
      inbox: chatwootSite.id,
      view: 'read',
      subject: bubbles.subject,
      ...people,
    }),
  };
}

function readContact(root: Document): { person: Person; heading: Element } | null {
  const heading = [...root.querySelectorAll(`#app ${CONTACT_NAME}`)].find(
    (each) => each.parentElement?.querySelector(CONTACT_LINK) && isShown(each),
  );
  const block = heading?.parentElement?.parentElement;
  if (!heading || !block || block.querySelector(BELOW_CONTACT)) return null;
  const link = block.querySelector(CONTACT_ADDRESS);
  const written = cleanAddress(link?.textContent);
  const address = written === cleanAddress(link?.getAttribute('href')) ? written : null;
  const person = makePerson(heading.textContent, address);
  return person.name === null && person.address === null ? null : { person, heading };
}

/**
 * With the side panel closed, a mail's From may be a form's, or a colleague's who was in copy: the contact's name stands
 * above it all the same. Sure is only who wrote all the mails and is answered.
 */
function withoutContact(
  header: Person,
  answered: string | null,
  { messages, froms }: ReturnType<typeof readBubbles>,
  own: string[],
): Who {
  const [from] = froms;
  if (from === undefined) return who({ requester: header, messages, own });
  if (froms.length === 1 && answered === from) {
    return who({ requester: { name: header.name, address: from }, messages, own });
  }
  const newest = messages.findLast(({ direction }) => direction === 'customer');
  const person = { name: header.name, address: answered ?? newest?.author.address ?? from };
  const guess = who({ requester: person, messages, own });
  return guess.customer ? { ...guess, customer: null, proposed: { person, because: 'unsure' } } : guess;
}

function replyTo(conversation: Element): string | null {
  const value = conversation.querySelector<HTMLInputElement>(REPLY_TO)?.value ?? '';
  const people = parsePeople(value);
  return people.length === 1 ? (people[0]?.address ?? null) : null;
}

/** Popped out, the box lies in a window over the page. */
function editor(root: Document): ReplyEditor | null {
  for (const box of root.querySelectorAll(REPLY_BOX)) {
    const element = shownOf(box, EDITOR);
    if (element) return { element, mode: box.classList.contains('is-private') ? 'note' : 'reply' };
  }
  return null;
}
