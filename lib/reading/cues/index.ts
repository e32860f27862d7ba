import { type Phrase, PhraseBook, phraseList } from '../phrases.ts';
import { FEELINGS, type Feeling, LANGUAGES, type Language } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Cues, Signal } from './types.ts';

export const CUES: Record<Language, Cues> = { nl, en, de, fr };

export interface Weighted {
  signal: Signal;
  weight: number;
}

export type Expectation = keyof Cues['expected'];
export type NumberKind = keyof Cues['numbers'];
export type Tone = keyof Cues['register'];

/** The cues of one language, ready to be found in a list of words. */
export interface CueBooks {
  signals: PhraseBook<Weighted>;
  feelings: PhraseBook<Feeling>;
  expected: PhraseBook<Expectation>;
  repeat: PhraseBook<true>;
  register: PhraseBook<Tone>;
  numbers: PhraseBook<NumberKind>;
}

const built = new Map<string, CueBooks>();

/** Cues of one language; of all four when the language is not known. Built at first use. */
export function cueBooks(language: Language | null): CueBooks {
  const key = language ?? 'all';
  const known = built.get(key);
  if (known) return known;
  const books = build(language ? [CUES[language]] : LANGUAGES.map((each) => CUES[each]));
  built.set(key, books);
  return books;
}

function build(all: Cues[]): CueBooks {
  const everyLanguage = LANGUAGES.map((each) => CUES[each]);
  return {
    signals: new PhraseBook(
      all.flatMap((cues) =>
        cues.signals.flatMap(({ signal, weight, phrases }) => entries(phrases, { signal, weight })),
      ),
    ),
    feelings: new PhraseBook(
      all.flatMap((cues) => FEELINGS.flatMap((each) => entries(cues.feelings[each], each))),
    ),
    expected: keyed(all.map((cues) => cues.expected)),
    repeat: new PhraseBook(all.flatMap((cues) => entries(cues.repeat, true as const))),
    register: keyed(all.map((cues) => cues.register)),
    // People name a number in any language: "tracking", "order".
    numbers: keyed(everyLanguage.map((cues) => cues.numbers)),
  };
}

function keyed<K extends string>(lists: Record<K, string>[]): PhraseBook<K> {
  return new PhraseBook(
    lists.flatMap((list) => (Object.keys(list) as K[]).flatMap((key) => entries(list[key], key))),
  );
}

function entries<T>(phrases: string, data: T): Phrase<T>[] {
  return phraseList(phrases).map((phrase) => ({ phrase, data }));
}
