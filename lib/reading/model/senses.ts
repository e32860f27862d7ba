import type { Language } from '../types.ts';
import * as de from './senses/de.ts';
import * as en from './senses/en.ts';
import * as fr from './senses/fr.ts';
import * as nl from './senses/nl.ts';
import { ORDER } from './senses/order.ts';

/**
 * What words say, alike in all four languages: *kapot*, *broken*, *kaputt* and *cassé* are one sense, so that what is learned
 * of one in the mails of a language holds in the others. Finer than concepts, and a word may have several.
 */
const LISTS: Record<Language, readonly Record<string, string>[]> = {
  nl: [nl.nl, nl.also],
  en: [en.en, en.also],
  de: [de.de, de.also],
  fr: [fr.fr, fr.also],
};
/** Senses are numbered from 1, below 1,024: the layouts give them so much room. */
const NUMBERS = new Map(ORDER.split(' ').map((sense, index) => [sense, index + 1]));

const NONE: readonly number[] = [];
/** In Dutch and German a long word is told by how it ends. */
const COMPOUND = 9;
const TAIL = 4;

const lexicons = new Map<Language, ReadonlyMap<string, readonly number[]>>();

/** The senses of a folded word, the likeliest first. The words of a language are taken apart at first use. */
export function sensesOf(language: Language, word: string): readonly number[] {
  const lexicon = lexicons.get(language) ?? build(language);
  const own = lexicon.get(word);
  if (own) return own;
  if ((language !== 'nl' && language !== 'de') || word.length < COMPOUND) return NONE;
  for (let at = 2; at <= word.length - TAIL; at++) {
    const tail = lexicon.get(word.slice(at));
    if (tail) return tail;
  }
  return NONE;
}

function build(language: Language): ReadonlyMap<string, readonly number[]> {
  const lexicon = new Map<string, number[]>();
  for (const [sense, words] of LISTS[language].flatMap((list) => Object.entries(list))) {
    const number = NUMBERS.get(sense);
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
