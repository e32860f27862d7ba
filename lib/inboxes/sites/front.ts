/**
 * Front. Public facts tell where a conversation is and by what it is named, and nothing of its messages, people or editor
 * (its composer and its box for comments to colleagues can't be told apart by them). So this says that a conversation is open, and what
 * follows is read without a guide.
 *
 * Sources, found 2026-11: i3devco/front-attachment-viewer content-script.js (the conversation's test id); links in public
 * code and Front's API documentation (`/open/cnv_…`, `/inboxes/…/<number>`).
 */
import type { InboxAdapter, ReadResult, Site } from '../adapter.ts';
import { shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const CONVERSATION = '[data-testid="conversation"]';
/** A conversation's or message's id of the API, or its number at the end of a list's address; lists have numbers, too. */
const OPEN_PATH =
  /\/(?:cnv|msg)_[a-z0-9]+(?:\/|$)|\/(?!(?:folders|views|teams|teammates)\/)[^/]+\/\d{9,}\/?$/i;

export const frontSite: Site = {
  id: 'front',
  name: 'Front',
  thin: true,
  hosts: ['app.frontapp.com'],
  probe: (_, url) => onHosts(frontSite.hosts, url),
};

export const front: InboxAdapter = { id: frontSite.id, read, editor: () => null };

function read(root: Document, url: URL): ReadResult {
  const isOpen = shownOf(root, CONVERSATION) !== null || OPEN_PATH.test(url.pathname);
  return isOpen ? { kind: 'unreadable', missing: ['customer', 'messages', 'subject'] } : { kind: 'none' };
}
