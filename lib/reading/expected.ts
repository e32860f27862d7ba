import type { Appraised } from './appraise.ts';
import { withoutLead } from './clause.ts';
import type { CueBooks, Expectation } from './cues/index.ts';
import { withoutOverlap } from './phrases.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import type { Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

const WORTH: Record<Expectation, number> = { stated: 3, promised: 2.6, asked: 1.5, mere: 0 };
/** A sentence this short is shown whole. */
const SHORT = 45;

/** The words that best show what they expected: said, promised or asked for. The later of equals, where requests stand. */
export function readExpected(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Span | null {
  let best: Range | null = null;
  let worth = 0;
  const shown = books.expected.find(list).map(({ from }) => list[from]?.start ?? 0);
  let next = 0;
  for (const sentence of appraised) {
    while ((shown[next] ?? Infinity) < sentence.start) next++;
    if ((shown[next] ?? Infinity) >= sentence.end) continue;
    const parts = sentence.end - sentence.start <= SHORT ? [sentence] : clauses(text, sentence);
    for (const part of parts) {
      const matches = withoutOverlap(
        books.expected.find(list, wordAt(list, part.start), wordAt(list, part.end)),
      );
      const value = worthOf(matches.map(({ data }) => data));
      if (value > 0 && value >= worth) {
        best = withoutLead(list, part, books);
        worth = value;
      }
    }
  }
  return best && spanOf(text, best);
}

/** A question for an answer is no wish, whatever words of asking stand in it. */
function worthOf(shown: readonly Expectation[]): number {
  const counted = shown.includes('mere') ? shown.filter((each) => each !== 'asked') : shown;
  const worth = Math.max(0, ...counted.map((each) => WORTH[each]));
  return worth === 0 ? 0 : worth + Math.min(counted.length, 3) * 0.25;
}
