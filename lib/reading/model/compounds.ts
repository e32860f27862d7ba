import type { Language } from '../types.ts';

/** In these, a long word is told by how it ends: "Mittelfuß" is a foot. */
const COMPOUNDING: ReadonlySet<Language> = new Set(['nl', 'de']);
const LONG = 9;

/** What is known of the longest end that a long word has, which is no whole word itself. @param least Letters of such an end. */
export function ofItsEnd<T>(
  language: Language,
  known: ReadonlyMap<string, T>,
  word: string,
  least: number,
): T | undefined {
  if (!COMPOUNDING.has(language) || word.length < LONG) return undefined;
  for (let at = 2; at <= word.length - least; at++) {
    const found = known.get(word.slice(at));
    if (found !== undefined) return found;
  }
  return undefined;
}
