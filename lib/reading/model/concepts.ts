import type { Language } from '../types.ts';
import { fold } from '../words.ts';
import { ofItsEnd } from './compounds.ts';
import { de } from './concepts/de.ts';
import { en } from './concepts/en.ts';
import { fr } from './concepts/fr.ts';
import { nl } from './concepts/nl.ts';

type Concept = keyof typeof en;
const LISTS: Record<Language, Record<Concept, string>> = { nl, en, de, fr };

/** Concepts are numbered from 1; 0 is a word of none, and the last three are no words. */
const ORDER = Object.keys(en) as Concept[];
export const NONE = 0;
export const NUMBER = ORDER.length + 1;
export const CODE = ORDER.length + 2;
/** The edge of a clause. */
export const EDGE = ORDER.length + 3;
export const CONCEPTS = ORDER.length + 4;

/** More digits are an order's number, not a count. */
const COUNT = 4;
/** Letters of the end that a compound is told by. */
const END = 5;

interface Lexicon {
  exact: Map<string, number>;
  starts: [string, number][];
  ends: [string, number][];
}

const lexicons = new Map<Language, Lexicon>();

/** What a folded word is about, as a number. The words of a language are taken apart at first use. */
export function conceptOf(language: Language, word: string): number {
  const lexicon = lexicons.get(language) ?? build(language);
  return find(language, lexicon, word);
}

function find(language: Language, { exact, starts, ends }: Lexicon, word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.length > COUNT ? CODE : NUMBER;
  const own = exact.get(word);
  if (own !== undefined) return own;
  const begun = starts.find(([part]) => word.startsWith(part)) ?? ends.find(([part]) => word.endsWith(part));
  return begun ? begun[1] : (ofItsEnd(language, exact, word, END) ?? NONE);
}

function build(language: Language): Lexicon {
  const lexicon: Lexicon = { exact: new Map(), starts: [], ends: [] };
  for (const [at, concept] of ORDER.entries()) {
    for (const written of LISTS[language][concept].split(',')) {
      const word = fold(written.trim());
      if (word.startsWith('*')) lexicon.ends.push([word.slice(1), at + 1]);
      else if (word.endsWith('*')) lexicon.starts.push([word.slice(0, -1), at + 1]);
      else if (!lexicon.exact.has(word)) lexicon.exact.set(word, at + 1);
    }
  }
  lexicons.set(language, lexicon);
  return lexicon;
}
