import type { Language } from '../types.ts';
import { ofItsEnd } from './compounds.ts';
import * as de from './senses/de.ts';
import * as en from './senses/en.ts';
import * as fr from './senses/fr.ts';
import * as nl from './senses/nl.ts';
import { ORDER } from './senses/order.ts';

type WordsBySense = Readonly<Record<string, string>>;

/**
 * What words say, alike in all four languages: *kapot*, *broken*, *kaputt* and *cassé* are one sense, so that what is learned
 * of one in the mails of a language holds in the others. Finer than concepts, and a word may have several.
 */
export const LISTS: Record<Language, { likeliest: WordsBySense; also: WordsBySense }> = { nl, en, de, fr };

const NONE: readonly number[] = [];
/** Letters of the end that a compound is told by. */
const END = 4;

const lexicons = new Map<Language, ReadonlyMap<string, readonly number[]>>();

/**
 * The senses of a folded word, the likeliest first: numbers from 1, below 1,024, as the layouts give them so much room. The
 * words of a language are taken apart at first use.
 */
export function sensesOf(language: Language, word: string): readonly number[] {
  const lexicon = lexicons.get(language) ?? build(language);
  return lexicon.get(word) ?? ofItsEnd(language, lexicon, word, END) ?? NONE;
}

function build(language: Language): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map(ORDER.split(' ').map((sense, index) => [sense, index + 1]));
  const lexicon = new Map<string, number[]>();
  const { likeliest, also } = LISTS[language];
  for (const [sense, words] of [...Object.entries(likeliest), ...Object.entries(also)]) {
    const number = numbers.get(sense);
    if (number === undefined) throw new Error(`${language} knows a sense that has no number: ${sense}`);
    for (const word of words.split(' ')) {
      const known = lexicon.get(word);
      if (known) known.push(number);
      else lexicon.set(word, [number]);
    }
  }
  lexicons.set(language, lexicon);
  return lexicon;
}
