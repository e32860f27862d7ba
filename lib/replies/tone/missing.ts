import type { Language } from '../../reading/types.ts';
import { type Word, wordAt, words } from '../../reading/words.ts';
import { type Sign, type ToneBooks, toneBooks } from './books.ts';
import { judgedSentences, judgedText } from './judged.ts';
import { MISSING, type Missing } from './types.ts';

export interface MissingContext {
  firstName: string | null;
  /** What the customer complains of, in their words or ours. */
  points: readonly string[];
}

/** Shorter is no reply yet, only its beginning. */
const BEGUN = 12;
/** Inflected forms of a word share so many letters. */
const STEM = 5;

/**
 * What a reply to a complaint ought to have and this one clearly lacks. What the context does not know is never missing,
 * and nothing is as long as the draft is hardly begun.
 */
export function missingIn(text: string, language: Language, context: MissingContext): Missing[] {
  const judged = judgedText(text);
  const list = words(judged);
  if (list.length < BEGUN) return [];
  const books = toneBooks(language);
  const lacks: Record<Missing, boolean> = {
    name: context.firstName !== null && !names(judged, list, context.firstName),
    thanks: !books.signs.find(list).some(({ data }) => data === 'thanks'),
    'own-words': context.points.length > 0 && !givesBack(words(text), context.points, books),
    'next-step': !hasStep(judged, list, books),
  };
  return MISSING.filter((each) => lacks[each]);
}

/** Their first name anywhere, or in the first line another name ("Dear Mrs Hill"). */
function names(text: string, list: readonly Word[], firstName: string): boolean {
  const wanted = new Set(words(firstName).map(({ folded }) => folded));
  if (list.some(({ folded }) => wanted.has(folded))) return true;
  const greeting = text.trimStart().split('\n', 1)[0] ?? '';
  return words(greeting)
    .slice(1)
    .some(({ start, folded }) => /\p{Lu}/u.test(greeting.charAt(start)) && !NOBODY.has(folded));
}

/** Capitals in a greeting that name nobody. */
const NOBODY = new Set(
  `i ik ich je klant customer sir madam kunde kundin client cliente mevrouw heer meneer mr mrs ms herr frau damen herren madame
  monsieur mesdames messieurs thank thanks dank merci sie morning afternoon evening tag morgen abend`.split(
    /\s+/,
  ),
);

/** One content word of any point is enough: a reply may say it all differently. Quoting them counts. */
function givesBack(list: readonly Word[], points: readonly string[], books: ToneBooks): boolean {
  const content = contentOf(points.flatMap(words), books);
  const own = contentOf(list, books);
  if (content.size === 0) return true;
  return [...content].some((stem) => own.has(stem));
}

function contentOf(list: readonly Word[], { empty }: ToneBooks): Set<string> {
  return new Set(
    list
      .filter(({ folded }) => folded.length > 2 && !empty.has(folded))
      .map(({ folded }) => folded.slice(0, STEM)),
  );
}

/** A sentence in which somebody does something by a day, an hour or a term. */
function hasStep(judged: string, list: readonly Word[], books: ToneBooks): boolean {
  return judgedSentences(judged).some(({ start, end }) => {
    const signs = books.signs.find(list, wordAt(list, start), wordAt(list, end));
    const found = new Set<Sign>(signs.map(({ data }) => data));
    return found.has('dated') && found.has('doing');
  });
}
