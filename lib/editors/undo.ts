import { focusEditor } from './caret.ts';
import { contentOf, holds } from './content.ts';
import { isTextField } from './elements.ts';
import { holdsWithin } from './evidence.ts';
import { putBack } from './put-back.ts';
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
    const undone = await bringBack(element, change.before);
    this.#changes.delete(insertId);
    return { outcome: undone ? 'undone' : 'edited-since' };
  }
}

/**
 * Makes the editor hold this again: by the browser's undo where that leads exactly there, else by putting it back.
 * @returns whether it does
 */
export async function bringBack(element: HTMLElement, content: EditorContent): Promise<boolean> {
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
  }
  putBack(element, content);
  return holdsWithin(element, UNDO_SHOWN, back);
}
