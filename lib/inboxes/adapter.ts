import type { Ticket } from './ticket.ts';

/**
 * What an inbox app is known by. It is in the content script on every granted page, so it stays small: what reads the app
 * is the adapter, which is loaded only where that app is.
 */
export interface Site {
  /** Short, stable, lower case: part of every ticket key, and the name of the file under `sites/`. */
  id: string;
  /** As people call the app. */
  name: string;
  /** Where the maker hosts it, as in `hosts.ts`; empty for an app that every shop hosts itself. */
  hosts: readonly string[];
  /**
   * Of an app that is a page of one host around a frame of another, which holds the mail: whole host names, each group
   * one inbox. They are granted at once; the frame is read, and the page around it only has the sidebar.
   */
  together?: readonly (readonly string[])[];
  /** What the app's page looks like is hardly known: it is read without a guide as a matter of course. */
  thin?: true;
  /** Whether this document is that app, wherever it is hosted. Cheap: it runs on every settle until one answers yes. */
  probe(root: Document, url: URL): boolean;
}

/**
 * The contract between one inbox app and the rest of Unwrap. One file a site under `sites/`, which exports the adapter and
 * its `Site`; the `Site` is listed in `registry.ts`, and a script under `entrypoints/readers/` carries the adapter.
 *
 * An adapter is pure: it looks at the document and address it is given, keeps no state, adds no listener, changes
 * nothing, and never throws for what a page contains. `watch.ts` alone observes.
 */
export interface InboxAdapter {
  /** The site's. */
  id: string;
  read(root: Document, url: URL): ReadResult;
  /** The editor of the reply that is open, or null. Never an address, subject or search field. */
  editor(root: Document): ReplyEditor | null;
  /**
   * The app's own control that opens a reply to the customer of the open ticket: what a person would press. Null where an
   * editor is open already, or where the control is not known for sure. Never one that sends, forwards, starts a note or a
   * mail to somebody else, or is only drawn elsewhere. Pressing it is `lib/content`'s, and only at the person's word.
   */
  openReply?(root: Document): HTMLElement | null;
  /** Documents in same-origin frames that hold part of the ticket or its editor, so that `watch` sees them too. */
  frames?(root: Document): Document[];
  /** Open shadow roots that hold part of the ticket: what changes in them is not seen from the document. */
  shadows?(root: Document): ShadowRoot[];
  /** Boxes whose least width keeps the page from getting narrower when the sidebar docks beside it. */
  loosen?(root: Document): HTMLElement[];
}

/** Id of the reader that needs to know no app. */
export const WITHOUT_GUIDE = 'any';

export type ReadResult =
  | { kind: 'ticket'; ticket: Ticket; guide?: Guide; recipeFailed?: string }
  /** A list, a settings page, a login: nothing is open. */
  | { kind: 'none' }
  /**
   * It looks like an open ticket, but a part that must be there is not. `missing` is never empty. `recipeFailed`: id of what
   * the person taught of this page, where that does not find everything any more.
   */
  | { kind: 'unreadable'; missing: TicketPart[]; recipeFailed?: string };

/** How a ticket was read, where not by the app's own adapter. */
export type Guide =
  | { by: 'recipe'; recipeId: string }
  /** `confidence`: 0 to 1. `missing`: what the app's own adapter did not find; empty where the app is not known. */
  | { by: 'structure'; confidence: number; reasons: Reason[]; missing: TicketPart[] };

/** What the reader without a guide went by; the interface has the words for each. */
export const REASONS = [
  'messages-repeat',
  'addresses',
  'dates',
  'sides-differ',
  'editor-open',
  'heading',
  'one-mail',
  'message-headers',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a person can be told is missing; the interface names each in words. `app`: no adapter knows this page. */
export const TICKET_PARTS = ['app', 'customer', 'messages', 'subject', 'frame'] as const;
export type TicketPart = (typeof TICKET_PARTS)[number];

/** `note`: what is written there is for colleagues only, never the customer. `new`: a new message that answers none. */
export const EDITOR_MODES = ['reply', 'note', 'new'] as const;
export type EditorMode = (typeof EDITOR_MODES)[number];

export interface ReplyEditor {
  /** A textarea, or the editable element itself (for an editor in a frame: its editable body). */
  element: HTMLElement;
  mode: EditorMode;
}
