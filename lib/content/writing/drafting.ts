/** The reply that is being written in this page: for the sidebar to check, and words of it to be put otherwise. */
import { ask } from '../../messages/client.ts';
import type { RewriteOutcome } from '../../messages/content-requests.ts';
import type { Rewrite } from '../../messages/shapes.ts';
import { log } from '../../platform/log.ts';
import type { WrittenPage } from '../held.ts';
import { ownText } from './own-text.ts';
import type { Replying } from './replying.ts';

/** Whoever pauses this long, in milliseconds, has a sentence that can be looked at. */
const PAUSE = 350;

export class Drafting {
  readonly #page: WrittenPage;
  readonly #replying: Replying;
  readonly #signal: AbortSignal;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** What was last told of. */
  #told = '';

  constructor(page: WrittenPage, replying: Replying, signal: AbortSignal) {
    this.#page = page;
    this.#replying = replying;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#pause), { once: true });
  }

  /** May be called again at any time, as for `CaretMemory`. */
  attach(document: Document): void {
    document.addEventListener('input', this.#onInput, { capture: true, passive: true, signal: this.#signal });
  }

  readonly #onInput = () => {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.look();
  };

  /**
   * The reply may have changed. Told once somebody pauses in typing, however restless the page is; nothing of what it says goes
   * along.
   */
  look(): void {
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      const pageKey = this.#page.key();
      const written = pageKey === null ? '' : this.#written();
      // An editor that is only open is no draft: the background is not woken for it.
      const now = written === '' ? '' : `${pageKey} ${written}`;
      if (now === this.#told) return;
      this.#told = now;
      ask('inbox/draft-changed', {}).catch((error: unknown) => log.error('draft', error));
    }, PAUSE);
  }

  /** Null where no reply to this ticket is being written. */
  read(pageKey: string): string | null {
    const element = this.#editor(pageKey);
    return element && ownText(element).text;
  }

  /** Puts other words in the place of some, where those still stand there. */
  async rewrite(pageKey: string, id: string, { start, was, by }: Rewrite): Promise<RewriteOutcome> {
    const element = this.#editor(pageKey);
    if (!element) return 'gone';
    const { text, caretAt } = ownText(element);
    const at = text.startsWith(was, start) ? start : onlyPlace(text, was);
    const caret = at === null ? null : caretAt(at, at + was.length);
    if (!caret) return 'gone';
    const { outcome } = await this.#replying.replaceWords(pageKey, id, by, { editor: element, caret });
    return outcome === 'inserted' ? 'rewritten' : 'failed';
  }

  #editor(pageKey: string): HTMLElement | null {
    const editor = this.#page.key() === pageKey ? this.#page.editor() : null;
    return editor?.mode === 'reply' ? editor.element : null;
  }

  #written(): string {
    const element = this.#page.editor()?.element;
    return element ? ownText(element).text.trim() : '';
  }
}

/** Null where the words stand nowhere, or more than once. */
function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : null;
}
