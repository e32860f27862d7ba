/**
 * Zoho Desk. Public facts tell which ticket is open and its messages' authors and texts, and not who of them is the
 * customer: so this says that a ticket is open and where it is answered, and leaves the rest to the reader without a guide.
 * Classes are hashed beside a stable name; `data-id` is the app's own. Sources, public, seen 2026-11: a ticket assistant's tests
 * (`subTab_<id>`, 2026), a parser of saved ticket pages (`ConversationList`), notes of a booking overlay (addresses, anchors;
 * 2026-09), clockify's and tmetric's integrations (2026-05).
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { documentIn, isShown, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const HOSTS = ['desk.zoho.*', 'desk.zohocloud.ca'];

export const zohoDeskSite: Site = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  thin: true,
  hosts: HOSTS,
  // Shops can have it under their own domain; then it shows on an open ticket.
  probe: (root, url) =>
    onHosts(HOSTS, url)
      ? /^\/(?:agent|support)\//.test(url.pathname)
      : ticketId(url.pathname) !== null && root.querySelector(TICKET) !== null,
};

export const zohoDesk: InboxAdapter = {
  id: zohoDeskSite.id,
  read,
  editor,
  frames: (root) => editorFrames(root).map(({ document }) => document),
};

/** One for each ticket that is open in a tab of the app; `data-id` ends in the id of the address. */
const TICKET = '[data-id^="subTab_"]';
const MESSAGE = '[data-id="ConversationList"], [data-id="threadContent"]';
const EDITOR_FRAME = 'iframe.ze_area';

function read(root: Document, url: URL): ReadResult {
  const id = ticketId(url.pathname);
  const message = shownOf(root, MESSAGE);
  if (id === null || !message) return { kind: 'none' };
  const tickets = [...root.querySelectorAll(TICKET)].filter(isShown);
  // What is drawn is still the ticket before.
  if (tickets.length > 0 && !tickets.some((ticket) => ticket.getAttribute('data-id') === `subTab_${id}`)) {
    return { kind: 'none' };
  }
  return { kind: 'unreadable', missing: ['customer', 'messages'] };
}

function ticketId(path: string): string | null {
  return /^\/agent\/.+\/tickets\/details\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** A reply and a comment have the same editor. No public fact tells which, so what is put there counts as a reply. */
function editor(root: Document): ReplyEditor | null {
  for (const { document } of editorFrames(root)) {
    const element = document.body?.matches('[contenteditable="true"]')
      ? document.body
      : document.querySelector<HTMLElement>('[contenteditable="true"]');
    const path = URL.canParse(root.URL) ? new URL(root.URL).pathname : '';
    if (element) return { element, mode: ticketId(path) === null ? 'new' : 'reply' };
  }
  return null;
}

/** Those that are shown, loaded, and of the same origin. */
function editorFrames(root: Document): { document: Document }[] {
  return [...root.querySelectorAll<HTMLIFrameElement>(EDITOR_FRAME)].filter(isShown).flatMap((frame) => {
    const document = documentIn(frame);
    return document ? [{ document }] : [];
  });
}
