/**
 * Gorgias. Public facts tell where an open ticket is, and not who wrote which message: so this says that a ticket is open
 * and where it is answered, and leaves the rest to the reader without a guide. Sources, public, seen 2026-11: an extension
 * that takes pictures from Gorgias tickets, with its tests (2026), a ticket assistant's notes on addresses checked in the app
 * (2026), gorgias-customer-notes-modal (2026), and Draft.js itself for its editor.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const HOSTS = ['.gorgias.com'];

export const gorgiasSite: Site = {
  id: 'gorgias',
  name: 'Gorgias',
  thin: true,
  hosts: HOSTS,
  probe: (_root, url) => onHosts(HOSTS, url) && /^\/app(?:\/|$)/.test(url.pathname),
};

export const gorgias: InboxAdapter = { id: gorgiasSite.id, read, editor };

/** Former tickets' messages can stay in the page, hidden. The label is English; the class keeps its component's name. */
const MESSAGES = '[aria-label="Ticket thread"], [class*="MessageBubble--messageBubble"]';
const EDITOR = '.public-DraftEditor-content[contenteditable="true"]';

function read(root: Document, url: URL): ReadResult {
  if (!isTicket(url.pathname) || !shownOf(root, MESSAGES)) return { kind: 'none' };
  return { kind: 'unreadable', missing: ['customer', 'messages'] };
}

/** `/app/ticket/<id>`, or beside the list: `/app/views/<view>/<id>`. */
function isTicket(path: string): boolean {
  return /^\/app\/(?:ticket|views\/\d+)\/\d+\/?$/.test(path);
}

/** The same one writes replies and internal notes. No public fact tells which, so what is put there counts as a reply. */
function editor(root: Document): ReplyEditor | null {
  const path = URL.canParse(root.URL) ? new URL(root.URL).pathname : '';
  const element = shownOf(root, EDITOR);
  return element && isTicket(path) ? { element, mode: 'reply' } : null;
}
