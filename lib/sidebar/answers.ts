/** What the person ticks for one ticket: kept as they tick, never over what another tab ticked meanwhile. */
import { signal } from '@preact/signals';
import type { Saved } from '../messages/protocol.ts';
import type { CaseRecord } from '../messages/records.ts';
import { emptyAnswers } from '../method/answers.ts';
import type { Answers } from '../method/types.ts';
import { Autosave } from '../pages/autosave.ts';

const SAVE_AFTER = 300;

type Save = (answers: Answers, baseRevision: number | null) => Promise<Saved<CaseRecord>>;

export class AnswersState {
  readonly value = signal<Answers>(emptyAnswers());
  /** What another tab saved first; the person picks one. Everything ticked here waits until then. */
  readonly conflict = signal<CaseRecord | null>(null);
  readonly saving: Autosave<Answers>;
  #revision: number | null = null;

  constructor(stored: CaseRecord | null, save: Save) {
    this.saving = new Autosave(async (answers) => {
      if (this.conflict.peek()) return 'held';
      const result = await save(answers, this.#revision);
      const record = result.saved ? result.record : result.conflict;
      // The same ticks are no conflict: ours, the answer to which was lost, or another tab's.
      if (result.saved || same(record.answers, answers)) {
        this.#revision = record.revision;
        return 'saved';
      }
      this.conflict.value = record;
      return 'held';
    }, SAVE_AFTER);
    this.#take(stored);
  }

  change(change: Partial<Answers>): void {
    this.value.value = { ...this.value.peek(), ...change };
    this.saving.set(this.value.peek());
  }

  /** Newer answers from another tab are taken over, unless something here waits to be saved. */
  refresh(stored: CaseRecord | null): void {
    if (this.saving.pending || this.conflict.peek()) return;
    if (stored && stored.revision > (this.#revision ?? 0)) this.#take(stored);
  }

  settle(which: 'mine' | 'theirs'): void {
    const theirs = this.conflict.peek();
    if (!theirs) return;
    this.conflict.value = null;
    if (which === 'theirs') {
      this.saving.drop();
      this.#take(theirs);
    } else {
      this.#revision = theirs.revision;
      this.saving.set(this.value.peek());
    }
  }

  #take(stored: CaseRecord | null): void {
    if (!stored) return;
    this.#revision = stored.revision;
    this.value.value = stored.answers;
  }
}

function same(a: Answers, b: Answers): boolean {
  const keys = Object.keys(b) as (keyof Answers)[];
  return keys.every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
