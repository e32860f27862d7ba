/**
 * What the person has typed last, key by key: a page can put a word before the caret as they press Tab, but it can't have typed
 * it. Whatever else moves the caret or changes the text ends it.
 */
import { editorOf } from '../../editors/touch.ts';

/** Characters; longer than any shortcut. */
const LONGEST = 80;

export class TypedTail {
  static readonly EVENTS = ['beforeinput', 'compositionend', 'pointerdown', 'keydown'] as const;
  #editor: HTMLElement | null = null;
  #text = '';

  /** An event of the person's own. */
  hear(event: Event): void {
    const editor = editorOf(event);
    const before = editor !== null && editor === this.#editor ? this.#text : '';
    const after = afterEvent(event, before);
    if (after === null) return;
    this.#editor = editor;
    this.#text = after.slice(-LONGEST);
  }

  /** Whether they typed this word there, and nothing since. */
  endsWith(editor: HTMLElement, word: string): boolean {
    return editor === this.#editor && this.#text.endsWith(word);
  }
}

/** Null: says nothing of the text. */
function afterEvent(event: Event, before: string): string | null {
  switch (event.type) {
    case 'beforeinput':
      return afterInput(event as InputEvent, before);
    case 'compositionend':
      return before + (event as CompositionEvent).data;
    case 'pointerdown':
      return '';
    default:
      return /^(?:Arrow|Home|End|Page)/.test((event as KeyboardEvent).key) ? '' : null;
  }
}

function afterInput({ inputType, data }: InputEvent, before: string): string | null {
  if (inputType === 'insertText') return before + (data ?? '');
  // Told whole at its end.
  if (inputType === 'insertCompositionText') return null;
  return inputType === 'deleteContentBackward' ? before.slice(0, -1) : '';
}
