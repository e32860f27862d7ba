import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import type { Finding } from './types.ts';
import type { Word } from './words.ts';

/** Whether they say that they wrote or called before about this. */
export function readRepeat(text: string, list: readonly Word[], books: CueBooks): Finding<true> | null {
  const matches = withoutOverlap(books.repeat.find(list));
  if (matches.length === 0) return null;
  return {
    value: true,
    because: [...new Set(matches.map((match) => verbatim(text, list, match)))].slice(0, 3),
  };
}
