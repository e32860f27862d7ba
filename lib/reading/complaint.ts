import { type Appraised, speaksFor, weigh } from './appraise.ts';
import type { CueBooks } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import { verbatim } from './phrases.ts';
import type { Reading } from './types.ts';
import type { Word } from './words.ts';

/** Support left after the doubt from which a message reads as a complaint. */
const THRESHOLD = 1.5;
/** A long text meets such words by chance: every sentence past the tenth asks for a little more. */
const LONG = 10;
const PER_SENTENCE = 0.1;
/** From so many words, who writes of no purchase at all mostly complains about something else. */
const FOREIGN = 60;
const FOREIGN_NEEDS = 2;
const REASONS = 4;
/** What went wrong says more to a reader than what they think of it or want. */
const RANK: Record<Signal, number> = {
  failure: 4,
  flaw: 4,
  chase: 4,
  displeasure: 3,
  demand: 2,
  hint: 1,
  praise: 0,
  asking: 0,
  solved: 0,
  'own-fault': 0,
  automatic: 0,
  hypothetical: 0,
  elsewhere: 0,
  neutral: 0,
};

/** Whether the message tells of an unmet expectation, and the words that say so, the most telling first. */
export function readComplaint(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Reading['complaint'] {
  const { support, doubt } = weigh(list, appraised);
  const needed = THRESHOLD + PER_SENTENCE * Math.max(0, appraised.length - LONG);
  const margin = support - doubt - needed;
  if (margin < 0 || (margin < FOREIGN_NEEDS && list.length >= FOREIGN && !ofPurchase(list, books)))
    return { value: false, because: [] };
  const spoken = appraised.filter(({ aside }) => !aside).flatMap(({ signals }) => signals.filter(speaksFor));
  const telling = spoken.filter(({ data }) => data.signal !== 'hint' && !data.vague);
  const shown = [telling, spoken.filter(({ data }) => data.signal !== 'hint'), spoken].find(
    (matches) => matches.length > 0,
  );
  const because = new Set<string>();
  for (const match of (shown ?? []).toSorted(
    (a, b) => RANK[b.data.signal] - RANK[a.data.signal] || b.data.weight - a.data.weight,
  )) {
    because.add(verbatim(text, list, match));
    if (because.size === REASONS) break;
  }
  return { value: true, because: [...because] };
}

function ofPurchase(list: readonly Word[], books: CueBooks): boolean {
  return books.commerce.find(list).length > 0;
}
