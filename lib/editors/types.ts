/** How a reply gets into an inbox's own editor. No strategy sends, submits or clicks anything. */

/** The same reply twice: plain for text areas, and markup made of p, br, strong, em, ul, ol, li and a for rich editors. */
export interface ReplyText {
  text: string;
  html: string;
  /** Where in `text` the caret is to end, in UTF-16 units; left out: behind it all. */
  cursor?: number;
}

/**
 * One way to insert at the caret. `insert.ts` holds the order, puts focus and caret in place, and verifies in the DOM
 * that the text arrived before it tries a next one: a strategy only attempts.
 */
export interface EditorStrategy {
  id: string;
  /** Whether this way can serve this element at all; by structure, not by site. */
  serves(element: HTMLElement): boolean;
  /**
   * @returns whether evidence is worth waiting for: the editor took notice (`defaultPrevented`), or is known to insert
   * later. It is no evidence itself.
   */
  attempt(element: HTMLElement, reply: ReplyText): boolean;
}

/** What an editor holds: a text area's value, or copies of a rich editor's nodes in a document of their own. */
export type EditorContent = { value: string } | { nodes: DocumentFragment };

/** One insertion as the editor's content before and after it. */
export interface EditorChange {
  before: EditorContent;
  after: EditorContent;
  /** Of the reply in the editor's `compact` text after it, and whether it came with a line of its own behind it. */
  place: { start: number; end: number; line: boolean };
  /** The words that it took the place of; empty: none. */
  replaced: string;
}

export type InsertResult =
  | { inserted: string; change: EditorChange }
  /** `changed`: something else than the reply came into the editor and could not be taken back. */
  | { inserted: null; changed: boolean };

export type InsertOutcome =
  | { outcome: 'inserted'; strategy: string }
  /** No reply editor is open. `canOpen`: the app's own way to open one is known, and on the page. */
  | { outcome: 'no-editor'; canOpen: boolean }
  /** The open editor writes an internal note; nothing was inserted. */
  | { outcome: 'note-editor' }
  /** The person may not have seen what they pressed; nothing was inserted. */
  | { outcome: 'covered' }
  /** The page shows another ticket by now; nothing was inserted. */
  | { outcome: 'other-ticket' }
  /** Something else than the reply came into the editor and could not be taken back: the person looks at it. */
  | { outcome: 'changed' }
  /** No strategy put it there, the editor is as it was: the person copies it by hand. */
  | { outcome: 'failed' };

/** How an insertion that was tried ends. */
export const INSERT_ENDS = [
  'inserted',
  'no-editor',
  'note-editor',
  'other-ticket',
  'changed',
  'failed',
] as const satisfies readonly InsertOutcome['outcome'][];
export type InsertEnd = (typeof INSERT_ENDS)[number];

/** No editor for a reply is open: it can wait for one. */
export function canWait(end: string): end is 'no-editor' | 'note-editor' {
  return end === 'no-editor' || end === 'note-editor';
}

export type UndoOutcome =
  | { outcome: 'undone' }
  /** The text was edited after the insertion: taking it away would lose that. */
  | { outcome: 'edited-since' }
  | { outcome: 'nothing-to-undo' };
