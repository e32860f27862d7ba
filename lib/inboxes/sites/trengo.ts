/**
 * Trengo: a ticket. Public facts tell its address and its composer with the tab for notes, of messages only the bodies of
 * mails, and nothing of people or subject. So the ticket is read without a guide; the editor is found here where that finds
 * no ticket.
 *
 * Sources, found 2026-11: YarleyINC/Themes-Webs trengo.user.js, 2025-04 (composer, tabs); jesuskostov/trengo-helper, 2024-07
 * (a new conversation's fields); links in public code (`/tickets/<number>`).
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { isShown, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const TICKET_PATH = /^\/tickets\/(?:.*\/)?(\d+)(?:\/|$)/;
const COMPOSER = '.composer-container';
const NOTE_TAB = '.comment-composer__tab.tab-note.comment-composer__selected-tab';
const REPLY_TAB = '.comment-composer__tab.tab-public-reply.comment-composer__selected-tab';
const NOTE_EDITOR = '#privateComposer';
const EDITABLE = '[contenteditable="true"], textarea';
/** A message that answers none has these to choose its channel and its recipients. */
const NEW_MESSAGE = '[data-test="composer-from-channel-dropdown-toggle"]';

export const trengoSite: Site = {
  id: 'trengo',
  name: 'Trengo',
  thin: true,
  hosts: ['app.trengo.com', 'app.trengo.eu'],
  probe: (_, url) => onHosts(trengoSite.hosts, url),
};

export const trengo: InboxAdapter = { id: trengoSite.id, read, editor };

function read(_: Document, url: URL): ReadResult {
  if (!TICKET_PATH.test(url.pathname)) return { kind: 'none' };
  return { kind: 'unreadable', missing: ['customer', 'messages', 'subject'] };
}

function editor(root: Document): ReplyEditor | null {
  if (shownOf(root, NOTE_TAB)) {
    const holder = shownOf(root, NOTE_EDITOR);
    const element = holder ? onlyEditable([holder]) : null;
    return element && { element, mode: 'note' };
  }
  const element = onlyEditable([...root.querySelectorAll(COMPOSER)].filter(isShown));
  if (!element || element.closest(NOTE_EDITOR)) return null;
  if (shownOf(root, REPLY_TAB)) return { element, mode: 'reply' };
  return shownOf(root, NEW_MESSAGE) ? { element, mode: 'new' } : null;
}

/** The one field to write in; null where there are several, of which nothing tells which is which. */
function onlyEditable(holders: readonly Element[]): HTMLElement | null {
  const found = holders.flatMap((holder) => [
    ...(holder.matches(EDITABLE) ? [holder as HTMLElement] : []),
    ...holder.querySelectorAll<HTMLElement>(EDITABLE),
  ]);
  const shown = [...new Set(found)].filter(isShown);
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
