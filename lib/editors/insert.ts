import { type Caret, focusEditor, placeCaret, selectedRange } from './caret.ts';
import { compactContent, contentOf } from './content.ts';
import { caretIn } from './cursor.ts';
import { isTextField } from './elements.ts';
import { arrival, expectation, holdsWithin } from './evidence.ts';
import { STRATEGIES } from './order.ts';
import { separated } from './separate.ts';
import type { EditorContent, EditorStrategy, InsertResult, ReplyText } from './types.ts';
import { bringBack } from './undo.ts';

/** How long an editor that took notice may take to show the reply, and one that did not, in ms. */
const NOTICED = 600;
const UNNOTICED = 10;
/** Editors with a model follow the caret by this event; it comes within a task or two, in ms. */
const CARET_SEEN = 50;

export interface InsertOptions {
  /** The person's caret or selection; null: they placed none. */
  caret: Caret | null;
  /** Stops before the next attempt; one already made is still followed to its end. */
  signal?: AbortSignal;
  strategies?: readonly EditorStrategy[];
}

/**
 * Puts the reply at the person's caret in the editor, replacing what they selected; at the start, above quote and
 * signature, where they placed none. Tries one way after the other, but a next one only while the editor's text is what
 * it was: the reply is never there twice. Gives focus to the editor and leaves the caret behind the reply, or at its
 * `cursor`. Never throws for what a page does.
 */
export async function insertReply(
  element: HTMLElement,
  reply: ReplyText,
  { caret, signal, strategies = STRATEGIES }: InsertOptions,
): Promise<InsertResult> {
  const nothing: InsertResult = { inserted: null, changed: false };
  const usable = () => element.isConnected && !signal?.aborted && !isReadOnly(element);
  if (!usable() || !focusEditor(element)) return nothing;
  let before: EditorContent | null = null;
  for (const strategy of strategies) {
    if (!strategy.serves(element)) continue;
    await caretTaken(element, () => placeCaret(element, caret));
    if (!usable()) return nothing;
    const expected = expectation(element, selectedRange(element), reply);
    if (expected.needles.length === 0) return nothing;
    before ??= contentOf(element);
    const fieldStart = isTextField(element) ? element.selectionStart : 0;
    const sent = separated(element, reply);
    const limit = attempted(strategy, element, sent) ? NOTICED : UNNOTICED;
    if (await holdsWithin(element, limit, () => arrival(element, expected) !== null)) {
      if (sent !== reply || reply.cursor !== undefined) {
        const start = fieldStart + sent.text.indexOf(reply.text);
        if (isTextField(element)) putFieldCaret(element, start + (reply.cursor ?? reply.text.length));
        else caretIn(element, reply, arrival(element, expected));
      }
      return { inserted: strategy.id, change: { before, after: contentOf(element) } };
    }
    if (compactContent(element) !== expected.text) {
      // Another ticket's content by now is not ours to take back.
      return { inserted: null, changed: usable() && !(await bringBack(element, before)) };
    }
  }
  return nothing;
}

/** Out of the blank line that was sent along: whoever types on, goes on with the reply. */
function putFieldCaret(field: HTMLTextAreaElement, at: number): void {
  field.setSelectionRange(at, at);
}

function attempted(strategy: EditorStrategy, element: HTMLElement, reply: ReplyText): boolean {
  try {
    return strategy.attempt(element, reply);
  } catch {
    return false;
  }
}

function isReadOnly(element: HTMLElement): boolean {
  return isTextField(element) && (element.readOnly || element.disabled);
}

/** Moves the caret and waits until the page was told; at once where it was there already. */
function caretTaken(element: HTMLElement, move: () => void): Promise<void> {
  const document = element.ownerDocument;
  const where = () => {
    const range = selectedRange(element);
    return range && [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
  };
  const old = where();
  move();
  const now = where();
  if (isTextField(element) || (old && now?.every((part, i) => part === old[i]))) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = self.setTimeout(done, CARET_SEEN);
    document.addEventListener('selectionchange', done);
  });
}
