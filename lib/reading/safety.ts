import type { Appraised } from './appraise.ts';
import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import type { Finding } from './types.ts';
import { type Word, wordAt } from './words.ts';

/** Words that tell of danger to people; not those told of another shop, or only imagined. */
export function readSafety(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Finding<true> | null {
  if (books.stakes.hazards.find(list).length === 0) return null;
  const because = appraised
    .filter(({ aside }) => !aside)
    .flatMap(({ start, end }) => {
      const found = books.stakes.hazards.find(list, wordAt(list, start), wordAt(list, end));
      return withoutOverlap(found).filter(({ data }) => data === 'hazard');
    })
    .map((match) => verbatim(text, list, match));
  return because.length > 0 ? { value: true, because: [...new Set(because)].slice(0, 3) } : null;
}
