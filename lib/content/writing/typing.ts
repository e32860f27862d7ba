/** Shortcuts in the inbox's own editor: `;late` and Tab become a template's text in their place. */
import { editorAround } from '../../editors/elements.ts';
import { editorOf } from '../../editors/touch.ts';
import { isStill, type TypedWord, wordBefore } from '../../editors/word.ts';
import type { ShortcutWords } from '../../messages/protocol.ts';

import { log } from '../../platform/log.ts';
import { TypedTail } from './typed-tail.ts';

/** A word, and the editor that it was typed in. */
export interface TypedThere extends TypedWord {
  editor: HTMLElement;
}

interface TypingUses {
  /** The editor of the reply (or note, or new mail) that is open. */
  editor(): HTMLElement | null;
  /** Puts the template with this shortcut in the word's place. */
  expand(shortcut: string, typed: TypedThere): Promise<void>;
  /** Shows the search there; what is chosen takes the word's place. */
  search(typed: TypedThere): Promise<void>;
}

const KEYS: Readonly<Record<ShortcutWords['key'], string>> = { Tab: 'Tab', Space: ' ', Enter: 'Enter' };

export class Typing {
  readonly #uses: TypingUses;
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  #shortcuts: ShortcutWords = { on: false, prefix: ';', key: 'Tab', words: [] };
  #words = new Set<string>();
  /** One is on its way: its word still stands there. */
  #busy = false;
  readonly #typed = new TypedTail();
  /** That was answered already, and stands there all the same: the next key after it is the page's. */
  #done: TypedThere | null = null;

  /**
   * @param signal stops all listening
   * @param byPerson tells the person's own keys from the page's
   */
  constructor(uses: TypingUses, signal: AbortSignal, byPerson = (event: Event) => event.isTrusted) {
    this.#uses = uses;
    this.#signal = signal;
    this.#byPerson = byPerson;
  }

  learn(shortcuts: ShortcutWords): void {
    this.#shortcuts = shortcuts;
    this.#words = new Set(shortcuts.words);
  }

  /** Starts listening in this document; may be called again at any time, see `CaretMemory.attach`. */
  attach(document: Document): void {
    const view = document.defaultView;
    view?.addEventListener('keydown', this.#onKey, { capture: true, signal: this.#signal });
    for (const type of TypedTail.EVENTS)
      view?.addEventListener(type, this.#onType, { capture: true, passive: true, signal: this.#signal });
  }

  readonly #onType = (event: Event) => {
    if (this.#byPerson(event)) this.#typed.hear(event);
  };

  /** Every key of the page comes by: all but the one key after a known word go on untouched. */
  readonly #onKey = (event: KeyboardEvent) => {
    const { on, key } = this.#shortcuts;
    if (!on || event.key !== KEYS[key] || !this.#byPerson(event) || isSpecial(event)) return;
    const editor = editorOf(event);
    const typed = editor && wordBefore(editor);
    if (!typed) return;
    const name = this.#nameIn(typed.word);
    if (name === null) return;
    const open = this.#uses.editor();
    if (!open || editor !== editorAround(open)) return;
    const there = { ...typed, editor: open };
    if (!this.#typed.endsWith(editor, typed.word) || this.#isDone(there)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#busy) return;
    this.#busy = true;
    this.#done = there;
    (name === '' ? this.#uses.search(there) : this.#uses.expand(name, there))
      .catch((error: unknown) => log.error('shortcut', error))
      .finally(() => {
        this.#busy = false;
      });
  };

  /** A known shortcut without its prefix; empty: the prefix alone. Null: any other word. */
  #nameIn(word: string): string | null {
    const { prefix } = this.#shortcuts;
    if (!word.startsWith(prefix)) return null;
    const name = word.slice(prefix.length).normalize('NFC').toLowerCase();
    return name === '' || this.#words.has(name) ? name : null;
  }

  /** Not the busy one: its key must not reach the page, or the focus would go. */
  #isDone(there: TypedThere): boolean {
    const done = this.#done;
    if (this.#busy || !done || done.editor !== there.editor || done.word !== there.word) return false;
    if ('start' in done.caret) return 'start' in there.caret && done.caret.start === there.caret.start;
    return (
      isStill(done.editor, done) && 'range' in there.caret && isSame(done.caret.range, there.caret.range)
    );
  }
}

function isSame(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}

/** While an accent or a character of another script is being put together, the key is for that. */
function isSpecial({ altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || isComposing || repeat;
}
