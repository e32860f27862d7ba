/**
 * What the person has typed last, key by key: a page can put a word before the caret as they press Tab, but it can't have typed
 * it. Whatever else moves the caret or changes the text ends it.
 */
import { editorOf } from '../editors/touch.ts';

/** Characters; longer than any shortcut. */
const LONGEST = 80;

export class TypedTail {
  static readonly #EVENTS = ['beforeinput', 'compositionend', 'pointerdown', 'keydown'] as const;
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  #editor: HTMLElement | null = null;
  #text = '';

  /**
   * @param signal stops all listening
   * @param byPerson tells the person's own events from the page's
   */
  constructor(signal: AbortSignal, byPerson: (event: Event) => boolean) {
    this.#signal = signal;
    this.#byPerson = byPerson;
  }

  /** Starts listening in this document; may be called again at any time, see `CaretMemory.attach`. */
  attach(document: Document): void {
    for (const type of TypedTail.#EVENTS) {
      const options = { capture: true, passive: true, signal: this.#signal };
      document.defaultView?.addEventListener(type, this.#hear, options);
    }
  }

  /** Nothing of it counts any more. */
  forget(): void {
    this.#text = '';
  }

  readonly #hear = (event: Event) => {
    if (!this.#byPerson(event)) return;
    const editor = editorOf(event);
    const before = editor !== null && editor === this.#editor ? this.#text : '';
    const after = afterEvent(event, before);
    if (after === null) return;
    this.#editor = editor;
    this.#text = after.slice(-LONGEST);
  };

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
