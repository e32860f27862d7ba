/** The reply that is being written in the inbox's editor, as the tone guard sees it. */
import { computed, signal } from '@preact/signals';
import type { RewriteOutcome } from '../messages/content-requests.ts';
import type { Rewrite } from '../messages/shapes.ts';
import { log } from '../platform/log.ts';
import type { Language } from '../reading/types.ts';
import { checkTone, draftLanguage } from '../replies/tone/check.ts';
import { missingIn } from '../replies/tone/missing.ts';
import { ownPart } from '../replies/tone/own-part.ts';
import type { Missing, ToneHint, ToneKind } from '../replies/tone/types.ts';
import { rewriteOf } from './rewrite.ts';

export interface DraftModel {
  language: Language;
  hints: readonly DraftHint[];
  missing: readonly Missing[];
}

export interface DraftHint extends ToneHint {
  /** Names it while the draft stays as it is. */
  id: string;
  canRewrite: boolean;
}

/** What the draft is judged by. */
export interface DraftBasis {
  language: Language;
  firstName: string | null;
  points: readonly string[];
  off: readonly ToneKind[];
  /** What the composer wrote for this ticket: in a draft that holds it whole, nothing is missing. */
  composed: string;
}

interface DraftUses {
  read(): Promise<string | null>;
  rewrite(insertId: string, words: Rewrite): Promise<RewriteOutcome>;
}

export class DraftCheck {
  readonly #uses: DraftUses;
  readonly #text = signal<string | null>(null);
  #asking = false;
  #again = false;
  readonly model;

  constructor(basis: () => DraftBasis, uses: DraftUses) {
    this.#uses = uses;
    this.model = computed((): DraftModel | null => {
      const text = this.#text.value;
      return text === null || text.trim() === '' ? null : judged(text, basis());
    });
    this.look();
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
    const text = this.#text.peek();
    const hint = this.model.peek()?.hints.find((each) => each.id === id);
    const words = text !== null && hint ? rewriteOf(text, hint) : null;
    if (!words) return { outcome: 'gone', insertId };
    return { outcome: await this.#uses.rewrite(insertId, words), insertId };
  }

  async #ask(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      try {
        const text = await this.#uses.read();
        this.#text.value = text === null ? null : ownPart(text);
      } catch (error) {
        // A page without our script is being written in by nobody that we can see.
        this.#text.value = null;
        log.error('draft', error);
      }
    }
  }
}

function judged(text: string, basis: DraftBasis): DraftModel {
  const { firstName, points, off, composed } = basis;
  const language = draftLanguage(text) ?? basis.language;
  const hints = checkTone(text, language, { off }).map((hint) => ({
    ...hint,
    id: `${hint.rule} ${hint.start} ${hint.text}`,
    canRewrite: rewriteOf(text, hint) !== null,
  }));
  // What was left out of a reply of ours was left out knowingly.
  const isOurs =
    composed.trim() !== '' && text.replace(/\s+/g, ' ').includes(composed.trim().replace(/\s+/g, ' '));
  return { language, hints, missing: isOurs ? [] : missingIn(text, language, { firstName, points }) };
}
