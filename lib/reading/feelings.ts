import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import { FEELINGS, type Feeling, type Finding } from './types.ts';
import type { Word } from './words.ts';

const MOST = 3;

/** Feelings by the words that show them, the most often shown first. */
export function readFeelings(text: string, list: readonly Word[], books: CueBooks): Finding<Feeling>[] {
  const shown = new Map<Feeling, string[]>();
  const matches = books.feelings.find(list);
  for (const feeling of FEELINGS) {
    const own = withoutOverlap(matches.filter((match) => match.data === feeling));
    if (own.length > 0)
      shown.set(
        feeling,
        own.map((match) => verbatim(text, list, match)),
      );
  }
  return [...shown]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([value, because]) => ({ value, because: [...new Set(because)] }));
}
