import { type Caret, focusEditor, hasFocus, placeCaret, selectedRange, selectionTaken } from './caret.ts';
import { compactContent, contentOf } from './content.ts';
import { caretIn } from './cursor.ts';
import { isTextField } from './elements.ts';
import { arrival, expectation, holdsWithin } from './evidence.ts';
import { STRATEGIES } from './order.ts';
import { dropSecondPress } from './second-press.ts';
import { separated } from './separate.ts';
import type { EditorContent, EditorStrategy, InsertResult, ReplyText } from './types.ts';
import { bringBack } from './undo.ts';

/** How long an editor that took notice may take to show the reply, in ms. */
const NOTICED = 600;
/** One that took none: what it set going at once, by a timer of its own, was set before this one and comes first. */
const UNNOTICED = 1;
/** CKEditor 5 (48) puts its own caret back a moment after it got the focus: 50 ms in its `FocusObserver`. */
const SETTLES_FOCUS = '.ck-editor__editable';
const FOCUS_SETTLED = 60;

export interface InsertOptions {
  /** The person's caret or selection; null: they placed none. */
  caret: Caret | null;
  /** Stops before the next attempt; one already made is still followed to its end. */
  signal?: AbortSignal;
  /** Whether it still belongs there; asked right before each attempt, as a page hears of the focus and the caret before. */
  belongs?: () => boolean;
  /** Words in place of words: no line of their own, whatever stands around them. */
  inLine?: boolean;
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
  { caret, signal, belongs = () => true, inLine = false, strategies = STRATEGIES }: InsertOptions,
): Promise<InsertResult> {
  const nothing: InsertResult = { inserted: null, changed: false };
  const usable = () => element.isConnected && !signal?.aborted && !isReadOnly(element);
  const hadFocus = hasFocus(element) && element.ownerDocument.hasFocus();
  if (!usable() || !focusEditor(element)) return nothing;
  if (!hadFocus) dropSecondPress(element);
  if (!hadFocus && element.matches(SETTLES_FOCUS)) await pause(FOCUS_SETTLED);
  let before: EditorContent | null = null;
  for (const strategy of strategies) {
    if (!strategy.serves(element)) continue;
    await selectionTaken(element, () => placeCaret(element, caret));
    // A command goes to whatever has the focus by now.
    if (!usable() || !hasFocus(element) || !belongs()) return nothing;
    const chosen = selectedRange(element);
    const replaced = chosen?.toString() ?? '';
    const expected = expectation(element, chosen, reply);
    if (expected.needles.length === 0) return nothing;
    before ??= contentOf(element);
    const fieldStart = isTextField(element) ? element.selectionStart : 0;
    const sent = inLine ? reply : separated(element, reply);
    const limit = attempted(strategy, element, sent) ? NOTICED : UNNOTICED;
    if (await holdsWithin(element, limit, () => arrival(element, expected) !== null)) {
      const arrived = arrival(element, expected);
      const after = contentOf(element);
      if (isTextField(element)) {
        const start = fieldStart + sent.text.indexOf(reply.text);
        putFieldCaret(element, start + (reply.cursor ?? reply.text.length));
      } else caretIn(element, reply, arrived);
      const { end, needle } = arrived ?? { end: 0, needle: '' };
      const place = { start: end - needle.length, end, line: sent.text.length > sent.text.trimEnd().length };
      return { inserted: strategy.id, change: { before, after, place, replaced } };
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
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
