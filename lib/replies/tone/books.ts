import { type Phrase, PhraseBook, phraseList } from '../../reading/phrases.ts';
import type { Language } from '../../reading/types.ts';
import { fold } from '../../reading/words.ts';
import { de } from './rules/de.ts';
import { en } from './rules/en.ts';
import { fr } from './rules/fr.ts';
import { nl } from './rules/nl.ts';
import { type Family, TONE_KINDS, type ToneRewrites, type ToneRules } from './types.ts';

const RULES: Readonly<Record<Language, ToneRules>> = { nl, en, de, fr };

/** What a draft is searched for beside what may be wrong in it. */
const SIGNS = [
  'harmless',
  'warm',
  'owned',
  'remedy',
  'firstPerson',
  'plural',
  'singular',
  'formula',
  'secondPerson',
  'youDid',
  'weDid',
  'passive',
  'mocking',
  'dated',
  'thanks',
  'doing',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The rules of one language, ready to be found in a list of words. */
export interface ToneBooks {
  families: PhraseBook<Family>;
  unless: PhraseBook<Family>;
  signs: PhraseBook<Sign>;
  swaps: PhraseBook<ToneRewrites['swaps'][number]>;
  agency: PhraseBook<ToneRewrites['agency'][number]>;
  empty: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  turned: ReadonlySet<string>;
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
    phraseList(text).flatMap((phrase) => spelledOut(phrase, words).map((each) => ({ phrase: each, data })));
  return {
    families: new PhraseBook(families.flatMap((family) => phrases(family.phrases, family))),
    unless: new PhraseBook(families.flatMap((family) => phrases(family.unless ?? '', family))),
    signs: new PhraseBook(SIGNS.flatMap((sign) => phrases(rules[sign], sign))),
    swaps: new PhraseBook(
      [...rewrites.swaps, ...leadsOf(rewrites)].flatMap((swap) => phrases(swap.from, swap)),
    ),
    agency: new PhraseBook(rewrites.agency.flatMap((swap) => phrases(swap.we, swap))),
    empty: new Set(phraseList(rules.empty).map(fold)),
    definite: new Set(phraseList(rules.definite).map(fold)),
    turned: new Set(phraseList(rewrites.turned).map(fold)),
    rules,
  };
}

function leadsOf({ leads }: ToneRewrites): ToneRewrites['swaps'] {
  return TONE_KINDS.flatMap((kind) => {
    const from = leads[kind];
    return from === undefined ? [] : [{ kind, from, to: '' }];
  });
}

/**
 * `@you` → `u/je/jij`. An alternative of two words is written with a low line ("nu_pas") and makes a phrase of its own.
 * A name that is not there is left as it is, which no text ever matches.
 */
function spelledOut(phrase: string, shared: ToneRules['words']): string[] {
  const full = phrase.replace(/@([a-z]+)/g, (written, name: string) => shared[name] ?? written);
  const parts = full.split(/\s+/).map((part) => {
    const options = part.split('/');
    const single = options.filter((option) => !option.includes('_')).join('/');
    return [
      single,
      ...options.filter((option) => option.includes('_')).map((each) => each.replaceAll('_', ' ')),
    ];
  });
  return parts.reduce<string[]>(
    (begun, options) =>
      begun.flatMap((start) => options.filter(Boolean).map((option) => `${start} ${option}`.trim())),
    [''],
  );
}
