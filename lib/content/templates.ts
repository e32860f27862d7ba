/** Templates in this page: by their shortcut as it is typed, and by the search at the caret. */
import type { Caret, CaretMemory } from '../editors/caret.ts';
import type { InsertOutcome, ReplyText } from '../editors/types.ts';
import { ask } from '../messages/client.ts';
import { log } from '../platform/log.ts';
import { held, type SearchBox } from './held.ts';
import type { Replying, ReplyPage } from './replying.ts';
import { Typing } from './typing.ts';

export class Templates {
  readonly #page: ReplyPage;
  readonly #replying: Replying;
  readonly #carets: CaretMemory;
  readonly #signal: AbortSignal;
  readonly #typing: Typing;
  /** Of the search that is open: where what is found goes. */
  #open: { box: SearchBox; caret: Caret | null } | null = null;

  constructor(page: ReplyPage, replying: Replying, carets: CaretMemory, signal: AbortSignal) {
    this.#page = page;
    this.#replying = replying;
    this.#carets = carets;
    this.#signal = signal;
    this.#typing = new Typing(
      {
        editor: () => page.editor()?.element ?? null,
        expand: (word, caret) => this.#expand(word, caret),
        search: (caret) => this.search(caret),
      },
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

  /** At `at`, whose word what is found takes the place of; else where the person's caret is or was. */
  async search(at?: Caret): Promise<void> {
    if (!held().openSearch) await ask('inbox/need-search', {});
    const editor = this.#page.editor()?.element ?? null;
    const caret = at ?? (editor && this.#carets.recall(editor));
    this.#open?.box.close();
    const box = held().openSearch?.({ editor, caret, closed: () => this.#closed() }, this.#signal);
    if (box) this.#open = { box, caret };
  }

  async putFound(
    pageKey: string | null,
    insertId: string,
    reply: ReplyText,
    pressed: { x: number; y: number } | null,
  ): Promise<InsertOutcome> {
    const open = this.#open;
    if (!open || (pressed && !open.box.inSight(pressed.x, pressed.y))) return { outcome: 'covered' };
    const outcome = await this.#replying.insert(pageKey, insertId, reply, open);
    if (outcome.outcome === 'inserted') open.box.close();
    return outcome;
  }

  /** The frame of this nonce was proven. */
  proven(nonce: string): void {
    this.#open?.box.proven(nonce);
  }

  closeSearch(): void {
    this.#open?.box.close();
    this.#replying.focus();
  }

  #closed(): void {
    this.#open = null;
  }

  async #expand(word: string, caret: Caret): Promise<void> {
    const pageKey = this.#page.key();
    const found = await ask('inbox/expand', { pageKey, word });
    if (!found) return;
    const { insertId, ...reply } = found;
    await this.#replying.insert(pageKey, insertId, reply, { caret });
  }
}
