import type { Appraised } from './appraise.ts';
import { withoutLead } from './clause.ts';
import type { CueBooks } from './cues/index.ts';
import { withoutOverlap } from './phrases.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

const MOST = 4;
/** A sentence this short is shown whole. */
const SHORT = 90;

/** What we promised them and they wait for. None where they say that it is settled. */
export function readPromises(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Span[] {
  if (books.stakes.promises.find(list).length === 0) return [];
  const settled = appraised.some(({ signals }) =>
    signals.some(({ data }) => data.signal === 'solved' || data.signal === 'automatic'),
  );
  if (settled) return [];
  return appraised
    .filter(({ aside }) => !aside)
    .flatMap((sentence) => promisesIn(text, list, sentence, books))
    .slice(0, MOST)
    .map((range) => spanOf(text, withoutLead(list, range, books)));
}

function promisesIn(text: string, list: readonly Word[], sentence: Range, books: CueBooks): Range[] {
  const matches = withoutOverlap(
    books.stakes.promises.find(list, wordAt(list, sentence.start), wordAt(list, sentence.end)),
  );
  if (matches.length === 0) return [];
  if (sentence.end - sentence.start <= SHORT) return [sentence];
  const parts = clauses(text, sentence);
  const found: Range[] = [];
  for (const { from, to } of matches) {
    const start = list[from]?.start ?? 0;
    const end = list[to - 1]?.end ?? 0;
    const first = parts.findLast((part) => part.start <= start);
    const last = parts.find((part) => part.end >= end);
    if (!first || !last || (found.at(-1)?.end ?? 0) > start) continue;
    found.push({ start: first.start, end: last.end });
  }
  return found;
}
