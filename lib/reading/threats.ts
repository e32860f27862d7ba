import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import { type Finding, THREATS, type Threat } from './types.ts';
import type { Word } from './words.ts';

/** What they threaten with, or have begun, in the order of `THREATS`. */
export function readThreats(text: string, list: readonly Word[], books: CueBooks): Finding<Threat>[] {
  const matches = withoutOverlap(books.stakes.threats.find(list));
  return THREATS.flatMap((value) => {
    const own = matches.filter(({ data }) => data === value).map((match) => verbatim(text, list, match));
    return own.length > 0 ? [{ value, because: [...new Set(own)].slice(0, 3) }] : [];
  });
}
