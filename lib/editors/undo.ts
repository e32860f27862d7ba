import { focusEditor, hasFocus, selectionTaken } from './caret.ts';
import { contentOf, holds } from './content.ts';
import { selectPlace } from './cursor.ts';
import { isTextField } from './elements.ts';
import { holdsWithin } from './evidence.ts';
import { textToMarkup } from './markup.ts';
import { putBack } from './put-back.ts';
import { dropSecondPress } from './second-press.ts';
import { paste } from './strategies/paste.ts';
import type { EditorChange, EditorContent, UndoOutcome } from './types.ts';

/** How long an editor with a model may take to show its undo, in ms. */
const UNDO_SHOWN = 100;
/** Snapshots hold a whole mail with its quote: the last few insertions are enough. */
const KEPT = 8;

/** What each insertion changed, so that it can be taken back exactly: the content script's memory, gone with the page. */
export class InsertionMemory {
  readonly #changes = new Map<string, EditorChange>();

  remember(insertId: string, change: EditorChange): void {
    this.#changes.set(insertId, change);
    const [oldest] = this.#changes.keys();
    if (this.#changes.size > KEPT && oldest !== undefined) this.#changes.delete(oldest);
  }

  /**
   * Takes an insertion back, or nothing at all: only while the editor holds exactly what it held right after it.
   * @param element the editor as it is found now; apps replace the element and keep its content
   */
  async undo(element: HTMLElement, insertId: string): Promise<UndoOutcome> {
    const change = this.#changes.get(insertId);
    if (!change) return { outcome: 'nothing-to-undo' };
    if (holds(element, change.before)) {
      this.#changes.delete(insertId);
      return { outcome: 'nothing-to-undo' };
    }
    if (!holds(element, change.after)) return { outcome: 'edited-since' };
    if (!hasFocus(element)) dropSecondPress(element);
    const undone = await bringBack(element, change.before, change);
    this.#changes.delete(insertId);
    return { outcome: undone ? 'undone' : 'edited-since' };
  }
}

/**
 * Makes the editor hold this again: by the browser's undo where that leads exactly there, by cutting out what was inserted
 * by `change`, else by putting it back.
 * @returns whether it does
 */
export async function bringBack(
  element: HTMLElement,
  content: EditorContent,
  change?: Pick<EditorChange, 'place' | 'replaced'>,
): Promise<boolean> {
  const document = element.ownerDocument;
  const now = contentOf(element);
  const back = () => holds(element, content);
  if (focusEditor(element)) {
    document.execCommand('undo');
    if (back()) return true;
    // It took back something else: Chromium's undo is one for all fields of a page.
    document.execCommand('redo');
  }
  if (holds(element, now) && !isTextField(element)) {
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true }),
    );
    if (await holdsWithin(element, UNDO_SHOWN, back)) return true;
    if (change && holds(element, now) && (await cutOut(element, change, back))) return true;
  }
  putBack(element, content);
  return holdsWithin(element, UNDO_SHOWN, back);
}

/**
 * As what came in by a made-up paste: a made-up cut has an editor with a model take it out through the model (CKEditor 5,
 * Draft.js). No clipboard is touched: the event has one of its own.
 */
async function cutOut(
  element: HTMLElement,
  { place, replaced }: Pick<EditorChange, 'place' | 'replaced'>,
  back: () => boolean,
): Promise<boolean> {
  await selectionTaken(element, () => selectPlace(element, place));
  element.dispatchEvent(
    new ClipboardEvent('cut', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData: new DataTransfer(),
    }),
  );
  if (await holdsWithin(element, UNDO_SHOWN, back)) return true;
  if (replaced) {
    paste.attempt(element, { text: replaced, html: textToMarkup(replaced) });
    return holdsWithin(element, UNDO_SHOWN, back);
  }
  // CKEditor 5 leaves the empty paragraph that lines taken out whole leave behind.
  element.dispatchEvent(
    new InputEvent('beforeinput', { inputType: 'deleteContentForward', bubbles: true, cancelable: true }),
  );
  return holdsWithin(element, UNDO_SHOWN, back);
}
