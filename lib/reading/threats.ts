import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import { type Finding, THREATS, type Threat } from './types.ts';
import type { Word } from './words.ts';

/** Bare, "never again" ends its sentence or goes on with them: not "never again to be without". */
const BARE = /^(?:nie wieder|nie mehr|never again|plus jamais|jamais plus|nooit meer)$/i;
const GOES_ON =
  /^\s*(?:$|[.!?…,;:)\n]|(?:bij|hier|met|iets|en|bei|mit|und|hier|etwas|with|from|and|chez|avec|ici|et|ça)(?![\p{L}]))/iu;

/** What they threaten with, or have begun, in the order of `THREATS`. */
export function readThreats(text: string, list: readonly Word[], books: CueBooks): Finding<Threat>[] {
  const matches = withoutOverlap(books.stakes.threats.find(list));
  return THREATS.flatMap((value) => {
    const own = matches
      .filter(({ data }) => data === value)
      .filter((match) => {
        const said = verbatim(text, list, match);
        const end = list[match.to - 1]?.end ?? 0;
        return !BARE.test(said) || GOES_ON.test(text.slice(end, end + 10));
      })
      .map((match) => verbatim(text, list, match));
    return own.length > 0 ? [{ value, because: [...new Set(own)].slice(0, 3) }] : [];
  });
}
