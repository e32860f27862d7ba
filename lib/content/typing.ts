/** Shortcuts in the inbox's own editor: `;late` and Tab become a template's text in their place. */
import type { Caret } from '../editors/caret.ts';
import { editorAround } from '../editors/elements.ts';
import { type TypedWord, wordBefore } from '../editors/word.ts';
import type { ShortcutWords } from '../messages/protocol.ts';
import { log } from '../platform/log.ts';

interface TypingUses {
  /** The editor of the reply (or note, or new mail) that is open. */
  editor(): HTMLElement | null;
  /** Puts the template with this shortcut where `caret` is. */
  expand(word: string, caret: Caret): Promise<void>;
  /** Shows the search there; what is chosen takes its place. */
  search(caret: Caret): Promise<void>;
}

const KEYS: Readonly<Record<ShortcutWords['key'], string>> = { Tab: 'Tab', Space: ' ', Enter: 'Enter' };

export class Typing {
  readonly #uses: TypingUses;
  readonly #signal: AbortSignal;
  readonly #byPerson: (event: Event) => boolean;
  #shortcuts: ShortcutWords = { on: false, prefix: ';', key: 'Tab', words: [] };
  #words = new Set<string>();

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
    document.defaultView?.addEventListener('keydown', this.#onKey, { capture: true, signal: this.#signal });
  }

  /** Every key of the page comes by: all but the one key after a known word go on untouched. */
  readonly #onKey = (event: KeyboardEvent) => {
    const { on, key } = this.#shortcuts;
    if (!on || event.key !== KEYS[key] || !this.#byPerson(event) || isSpecial(event)) return;
    const target = editorAround((event.composedPath()[0] ?? null) as Node | null);
    if (!target || target !== editorAround(this.#uses.editor())) return;
    const typed = wordBefore(target);
    const work = typed && this.#workFor(typed);
    if (!work) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    work.catch((error: unknown) => log.error('shortcut', error));
  };

  #workFor({ word, caret }: TypedWord): Promise<void> | null {
    const { prefix } = this.#shortcuts;
    if (!word.startsWith(prefix)) return null;
    const name = word.slice(prefix.length).toLowerCase();
    if (name === '') return this.#uses.search(caret);
    return this.#words.has(name) ? this.#uses.expand(name, caret) : null;
  }
}

/** While an accent or a character of another script is being put together, the key is for that. */
function isSpecial({ altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || isComposing || repeat;
}
