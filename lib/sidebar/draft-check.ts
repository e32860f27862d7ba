/** The reply that is being written in the inbox's editor, as the tone guard hears it: in the background, where the reading is. */
import { effect, signal } from '@preact/signals';
import type { RewriteOutcome } from '../messages/content-requests.ts';
import type { Rewrite } from '../messages/shapes.ts';
import { log } from '../platform/log.ts';
import type { DraftBasis, DraftModel } from '../replies/tone/draft.ts';

interface DraftUses {
  read(basis: DraftBasis): Promise<DraftModel | null>;
  rewrite(insertId: string, words: Rewrite): Promise<RewriteOutcome>;
}

export class DraftCheck {
  readonly #basis: () => DraftBasis;
  readonly #uses: DraftUses;
  readonly #heard = signal<DraftModel | null>(null);
  readonly #unfollow: () => void;
  #asking = false;
  #again = false;

  constructor(basis: () => DraftBasis, uses: DraftUses) {
    this.#basis = basis;
    this.#uses = uses;
    let before = '';
    // By what it says: each answer of the person makes a new one.
    this.#unfollow = effect(() => {
      const now = JSON.stringify(basis());
      if (now !== before) this.look();
      before = now;
    });
  }

  get model(): DraftModel | null {
    return this.#heard.value;
  }

  /** Asks what is written now. Asked again while it runs, it asks once more afterwards. */
  look(): void {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    void this.#ask().finally(() => {
      this.#asking = false;
    });
  }

  /** `insertId` names the rewriting for undo, where it was done. */
  async rewrite(id: string): Promise<{ outcome: RewriteOutcome; insertId: string }> {
    const insertId = crypto.randomUUID();
    const words = this.#heard.peek()?.hints.find((each) => each.id === id)?.replace;
    return { outcome: words ? await this.#uses.rewrite(insertId, words) : 'gone', insertId };
  }

  /** Another ticket comes in its place. */
  leave(): void {
    this.#unfollow();
  }

  async #ask(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        this.#heard.value = await this.#uses.read(this.#basis());
      } catch (error) {
        // A page without our script is being written in by nobody that we can see.
        this.#heard.value = null;
        log.error('draft', error);
      }
    }
  }
}
