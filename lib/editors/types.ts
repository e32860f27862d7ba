/** How a reply gets into an inbox's own editor. No strategy sends, submits or clicks anything. */

/** The same reply twice: plain for text areas, and markup made of p, br, strong, em, ul, ol, li and a for rich editors. */
export interface ReplyText {
  text: string;
  html: string;
}

/**
 * One way to insert at the caret. `insert.ts` holds the order, puts focus and caret in place, and verifies in the DOM
 * that the text arrived before it tries a next one: a strategy only attempts.
 */
export interface EditorStrategy {
  id: string;
  /** Whether this way can serve this element at all; by structure, not by site. */
  serves(element: HTMLElement): boolean;
  attempt(element: HTMLElement, reply: ReplyText): void;
}

export type InsertOutcome =
  | { outcome: 'inserted'; strategy: string }
  /** No reply editor is open. */
  | { outcome: 'no-editor' }
  /** The open editor writes an internal note; nothing was inserted. */
  | { outcome: 'note-editor' }
  /** The page shows another ticket by now; nothing was inserted. */
  | { outcome: 'other-ticket' }
  /** No strategy put it there, the editor is as it was: the person copies it by hand. */
  | { outcome: 'failed' };

export type UndoOutcome =
  | { outcome: 'undone' }
  /** The text was edited after the insertion: taking it away would lose that. */
  | { outcome: 'edited-since' }
  | { outcome: 'nothing-to-undo' };
