/** Templates in this page: by their shortcut as it is typed, and by the search at the caret. */
import type { CaretMemory } from '../../editors/caret.ts';
import type { InsertOutcome, ReplyText } from '../../editors/types.ts';
import { isStill } from '../../editors/word.ts';
import { ask } from '../../messages/client.ts';
import { log } from '../../platform/log.ts';
import { held, type SearchBox, type WrittenPage } from '../held.ts';
import type { TypedTail } from '../typed-tail.ts';
import type { Place, Replying } from './replying.ts';
import { type TypedThere, Typing } from './typing.ts';

export class Templates {
  readonly #page: WrittenPage;
  readonly #replying: Replying;
  readonly #carets: CaretMemory;
  readonly #signal: AbortSignal;
  readonly #typing: Typing;
  /** The search that is open; the word that was typed for it, null: it came by its own key; and what had the focus. */
  #open: { box: SearchBox; typed: TypedThere | null; from: Element | null; pageKey: string | null } | null =
    null;

  constructor(
    page: WrittenPage,
    typed: TypedTail,
    replying: Replying,
    carets: CaretMemory,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#replying = replying;
    this.#carets = carets;
    this.#signal = signal;
    this.#typing = new Typing(
      {
        editor: () => page.editor()?.element ?? null,
        expand: (shortcut, typed) => this.#expand(shortcut, typed),
        search: (typed) => this.search(typed),
      },
      typed,
      signal,
    );
  }

  attach(document: Document): void {
    this.#typing.attach(document);
  }

  /** Which words are shortcuts, now and after a change. */
  learn(): void {
    ask('inbox/shortcuts', {})
      .then((shortcuts) => this.#typing.learn(shortcuts))
      .catch((error: unknown) => log.error('shortcuts', error));
  }

  /** What is found takes the place of `typed`, else of what the person has selected, or comes where their caret is. */
  async search(typed: TypedThere | null = null): Promise<void> {
    if (this.#open) {
      this.#open.box.focus();
      return;
    }
    if (!held().openSearch) await ask('inbox/need', { script: 'search-box' });
    const from = document.activeElement;
    const editor = this.#page.editor()?.element ?? null;
    const caret = typed?.caret ?? (editor && this.#carets.recall(editor));
    const box = held().openSearch?.({ editor, caret, closed: () => this.#closed() }, this.#signal);
    if (box) this.#open = { box, typed, from, pageKey: this.#page.key() };
  }

  async putFound(
    pageKey: string | null,
    reply: ReplyText,
    pressed: { x: number; y: number } | null,
  ): Promise<InsertOutcome> {
    const open = this.#open;
    if (!open || (pressed && !open.box.inSight(pressed.x, pressed.y))) return { outcome: 'covered' };
    // It was opened beside another ticket.
    if (open.pageKey !== pageKey) return { outcome: 'other-ticket' };
    const editor = this.#page.editor()?.element ?? null;
    const place = (open.typed && placeOf(open.typed)) ?? {
      editor,
      caret: editor && this.#carets.recall(editor),
    };
    const outcome = await this.#replying.insertAt(pageKey, reply, place);
    if (outcome.outcome === 'inserted') open.box.close();
    return outcome;
  }

  /** The frame of this nonce was proven. */
  proven(nonce: string): void {
    this.#open?.box.proven(nonce);
  }

  /** `back`: to where the person came from; after something was found the caret is behind that already. */
  closeSearch(back: boolean): void {
    if (!this.#open) return;
    const { box, from } = this.#open;
    box.close();
    if (!back) return;
    const editor = this.#page.editor()?.element;
    const wasThere =
      !from || from === document.body || from.contains(editor ?? null) || from === frameOf(editor);
    if (editor && wasThere) this.#replying.focus();
    else (from as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  #closed(): void {
    this.#open = null;
  }

  /** One that asks something opens in the search; where nothing can be put there, the person sees what there is. */
  async #expand(shortcut: string, typed: TypedThere): Promise<void> {
    const pageKey = this.#page.key();
    const expanded = await ask('inbox/expand', { pageKey, word: shortcut }).catch((error: unknown) => {
      log.error('expand', error);
      return null;
    });
    const place = placeOf(typed);
    // Whoever typed on, or went elsewhere, is not interrupted.
    if (!place) return;
    if (expanded && 'reply' in expanded) await this.#replying.insertAt(pageKey, expanded.reply, place);
    else await this.search(typed);
  }
}

/** The word's own place, while it stands there as it was typed. */
function placeOf(typed: TypedThere): Place | null {
  return typed.editor.isConnected && isStill(typed.editor, typed)
    ? { editor: typed.editor, caret: typed.caret }
    : null;
}

/** The frame that an editor is in, as its page has the focus there. */
function frameOf(editor: HTMLElement | undefined): Element | null {
  return editor?.ownerDocument.defaultView?.frameElement ?? null;
}
