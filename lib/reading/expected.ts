import type { Appraised } from './appraise.ts';
import type { CueBooks, Expectation } from './cues/index.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

const WORTH: Record<Expectation, number> = { stated: 3, promised: 2, asked: 2 };
/** A sentence this short is shown whole. */
const SHORT = 90;

/** The words that best show what they expected: said, promised or asked for. The later of equals, where requests stand. */
export function readExpected(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Span | null {
  let best: Range | null = null;
  let worth = 0;
  for (const sentence of appraised) {
    const parts = sentence.end - sentence.start <= SHORT ? [sentence] : clauses(text, sentence);
    for (const part of parts) {
      const matches = books.expected.find(list, wordAt(list, part.start), wordAt(list, part.end));
      const value =
        Math.max(0, ...matches.map((match) => WORTH[match.data])) + Math.min(matches.length, 3) * 0.25;
      if (matches.length > 0 && value >= worth) {
        best = part;
        worth = value;
      }
    }
  }
  return best && spanOf(text, best);
}
