import { type Phrase, PhraseBook, phraseList } from '../../reading/phrases.ts';
import type { Language } from '../../reading/types.ts';
import { de } from './rules/de.ts';
import { en } from './rules/en.ts';
import { fr } from './rules/fr.ts';
import { nl } from './rules/nl.ts';
import type { Family, ToneRewrites, ToneRules } from './types.ts';

const RULES: Readonly<Record<Language, ToneRules>> = { nl, en, de, fr };

/** What a draft is searched for beside what may be wrong in it. */
export type Sign =
  | 'harmless'
  | 'warm'
  | 'owned'
  | 'firstPerson'
  | 'dated'
  | 'thanks'
  | 'greeting'
  | 'doing';

const SIGNS: readonly Sign[] = [
  'harmless',
  'warm',
  'owned',
  'firstPerson',
  'dated',
  'thanks',
  'greeting',
  'doing',
];

/** The rules of one language, ready to be found in a list of words. */
export interface ToneBooks {
  families: PhraseBook<Family>;
  unless: PhraseBook<Family>;
  signs: PhraseBook<Sign>;
  swaps: PhraseBook<ToneRewrites['swaps'][number]>;
  agency: PhraseBook<ToneRewrites['agency'][number]>;
  empty: ReadonlySet<string>;
  rules: ToneRules;
}

const built = new Map<Language, ToneBooks>();

/** Built at first use, each language by itself. */
export function toneBooks(language: Language): ToneBooks {
  const known = built.get(language);
  if (known) return known;
  const books = build(RULES[language]);
  built.set(language, books);
  return books;
}

function build(rules: ToneRules): ToneBooks {
  const { families, rewrites, words } = rules;
  const phrases = <T>(text: string, data: T): Phrase<T>[] =>
    phraseList(text).map((phrase) => ({ phrase: spelledOut(phrase, words), data }));
  return {
    families: new PhraseBook(families.flatMap((family) => phrases(family.phrases, family))),
    unless: new PhraseBook(families.flatMap((family) => phrases(family.unless ?? '', family))),
    signs: new PhraseBook(SIGNS.flatMap((sign) => phrases(rules[sign], sign))),
    swaps: new PhraseBook(rewrites.swaps.flatMap((swap) => phrases(swap.from, swap))),
    agency: new PhraseBook(rewrites.agency.flatMap((swap) => phrases(swap.we, swap))),
    empty: new Set(phraseList(rules.empty)),
    rules,
  };
}

/** `@you` → `u/je/jij`. A name that is not there is left as it is, which no text ever matches. */
function spelledOut(phrase: string, words: ToneRules['words']): string {
  return phrase.replace(/@([a-z]+)/g, (written, name: string) => words[name] ?? written);
}
