import type { Ticket } from './ticket.ts';

/**
 * The contract between one inbox app and the rest of Unwrap. One file a site under `sites/`, listed in `registry.ts`.
 *
 * An adapter is pure: it looks at the document and address it is given, keeps no state, adds no listener, changes
 * nothing, and never throws for what a page contains. `watch.ts` alone observes.
 */
export interface InboxAdapter {
  /** Short, stable, lower case: part of every ticket key. */
  id: string;
  /** As people call the app. */
  name: string;
  /** Whether this document is that app, wherever it is hosted. Cheap: it runs on every settle until one answers yes. */
  probe(root: Document, url: URL): boolean;
  read(root: Document, url: URL): ReadResult;
  /** The editor of the reply that is open, or null. Never an address, subject or search field. */
  editor(root: Document): ReplyEditor | null;
  /** Documents in same-origin frames that hold part of the ticket or its editor, so that `watch` sees them too. */
  frames?(root: Document): Document[];
  /** Boxes whose least width keeps the page from getting narrower when the sidebar docks beside it. */
  loosen?(root: Document): HTMLElement[];
}

export type ReadResult =
  | { kind: 'ticket'; ticket: Ticket }
  /** A list, a settings page, a login: nothing is open. */
  | { kind: 'none' }
  /** It looks like an open ticket, but a part that must be there is not. `missing` is never empty. */
  | { kind: 'unreadable'; missing: TicketPart[] };

/** What a person can be told is missing; the interface names each in words. `app`: no adapter knows this page. */
export const TICKET_PARTS = ['app', 'customer', 'messages', 'subject', 'frame'] as const;
export type TicketPart = (typeof TICKET_PARTS)[number];

export interface ReplyEditor {
  /** A textarea, or the editable element itself (for an editor in a frame: its editable body). */
  element: HTMLElement;
  /** `note`: what is written there is for colleagues only, never the customer. */
  mode: 'reply' | 'note';
}
