/** Shortcuts in the inbox's own editor: `;late` and Tab become a template's text in their place. */
import { editorAround } from '../../editors/elements.ts';
import { editorOf } from '../../editors/touch.ts';
import { type TypedWord, wordBefore } from '../../editors/word.ts';
import type { ShortcutWords } from '../../messages/protocol.ts';
import { log } from '../../platform/log.ts';
import type { TypedTail } from '../typed-tail.ts';

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
  readonly #typed: TypedTail;
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  #shortcuts: ShortcutWords = { on: false, prefix: ';', key: 'Tab', words: [] };
  #words = new Set<string>();
  /** One is on its way: its word still stands there. */
  #busy = false;

  /**
   * @param signal stops all listening
   * @param byPerson tells the person's own keys from the page's
   */
  constructor(
    uses: TypingUses,
    typed: TypedTail,
    signal: AbortSignal,
    byPerson = (event: Event) => event.isTrusted,
  ) {
    this.#uses = uses;
    this.#typed = typed;
    this.#signal = signal;
    this.#byPerson = byPerson;
  }

  learn(shortcuts: ShortcutWords): void {
    this.#shortcuts = shortcuts;
    this.#words = new Set(shortcuts.words);
  }

  /** Starts listening in this document; may be called again at any time, see `CaretMemory.attach`. */
  attach(document: Document): void {
    const options = { capture: true, signal: this.#signal };
    document.defaultView?.addEventListener('keydown', this.#onKey, options);
  }

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
    // Not the page's while one is on its way: the focus would go.
    if (!this.#busy && !this.#typed.endsWith(editor, typed.word)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#busy) return;
    this.#busy = true;
    // A word that stands there all the same is answered: the next key after it is the page's.
    this.#typed.forget();
    const there = { ...typed, editor: open };
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
}

/** While an accent or a character of another script is being put together, the key is for that. */
function isSpecial({ altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || isComposing || repeat;
}
