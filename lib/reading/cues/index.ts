import { type Phrase, PhraseBook, phraseList } from '../phrases.ts';
import { type AskedRemedy, FEELINGS, type Feeling, LANGUAGES, type Language, type Threat } from '../types.ts';
import { ANSWER_CUES } from './answers.ts';
import { COMMERCE } from './commerce.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { FRAMES, type Frame, VAGUE } from './frames.ts';
import { GENRES } from './genres.ts';
import { GRAVITY_CUES, type Gravity } from './gravity.ts';
import { HARMLESS_CUES, HAZARD_CUES } from './hazards.ts';
import { nl } from './nl.ts';
import { PROMISE_CUES } from './promises.ts';
import { RECEIVED } from './received.ts';
import { DECLINE_CUES, IMPLIED_CUES, REMEDY_CUES } from './remedies.ts';
import { TALE } from './tale.ts';
import { THREAT_CUES } from './threats.ts';
import { toldDe } from './told/de.ts';
import { toldEn } from './told/en.ts';
import { toldFr } from './told/fr.ts';
import { toldNl } from './told/nl.ts';
import type { Cues, Signal, SignalCues } from './types.ts';

export const CUES: Record<Language, Cues> = { nl, en, de, fr };

/** What people tell of each kind of failure, beside the cues of the language. */
const TOLD: Record<Language, readonly SignalCues[]> = { nl: toldNl, en: toldEn, de: toldDe, fr: toldFr };

export interface Weighted {
  signal: Signal;
  weight: number;
  /** Tells a reader nothing by itself ("terwijl ik"): never shown as a reason where there is another. */
  vague: boolean;
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
  /** In what is quoted: that the shop answered them before. */
  answers: PhraseBook<true>;
  register: PhraseBook<Tone>;
  numbers: PhraseBook<NumberKind>;
  /** How a clause is put: what opens a question, denies a flaw, or may be cut from the front. */
  frame: PhraseBook<Frame>;
  /** That it is about something bought at all. */
  commerce: PhraseBook<true>;
  stakes: StakeBooks;
}

/** What is at stake. */
export interface StakeBooks {
  threats: PhraseBook<Threat>;
  hazards: PhraseBook<'hazard' | 'harmless'>;
  gravity: PhraseBook<Gravity>;
  remedies: PhraseBook<AskedRemedy | 'declined'>;
  implied: PhraseBook<'refund' | 'delivery'>;
  promises: PhraseBook<true>;
}

const built = new Map<string, CueBooks>();

/** Cues of one language; of all four when the language is not known. Built at first use, each language by itself. */
export function cueBooks(language: Language | null): CueBooks {
  const key = language ?? 'all';
  const known = built.get(key);
  if (known) return known;
  const books = build(language ? [language] : LANGUAGES);
  built.set(key, books);
  return books;
}

/** People name a number in any language ("tracking", "order"), so one book serves all. */
let numbers: PhraseBook<NumberKind> | null = null;

function build(languages: readonly Language[]): CueBooks {
  const all = languages.map((each) => CUES[each]);
  numbers ??= keyed(LANGUAGES.map((each) => CUES[each].numbers));
  return {
    signals: new PhraseBook(languages.flatMap(signalsOf)),
    feelings: new PhraseBook(
      all.flatMap((cues) => FEELINGS.flatMap((each) => entries(cues.feelings[each], each))),
    ),
    expected: keyed(all.map((cues) => cues.expected)),
    repeat: new PhraseBook(all.flatMap((cues) => entries(cues.repeat, true as const))),
    answers: new PhraseBook(languages.flatMap((each) => entries(ANSWER_CUES[each], true as const))),
    register: keyed(all.map((cues) => cues.register)),
    numbers,
    frame: keyed(languages.map((each) => FRAMES[each])),
    commerce: new PhraseBook(languages.flatMap((each) => entries(COMMERCE[each], true as const))),
    stakes: {
      threats: keyed(languages.map((each) => THREAT_CUES[each])),
      hazards: keyed(languages.map((each) => ({ hazard: HAZARD_CUES[each], harmless: HARMLESS_CUES[each] }))),
      gravity: keyed(languages.map((each) => GRAVITY_CUES[each])),
      remedies: keyed(languages.map((each) => ({ ...REMEDY_CUES[each], declined: DECLINE_CUES[each] }))),
      implied: keyed(languages.map((each) => IMPLIED_CUES[each])),
      promises: new PhraseBook(languages.flatMap((each) => entries(PROMISE_CUES[each], true as const))),
    },
  };
}

/** Danger is a grievance of its own. */
function dangers(language: Language): SignalCues[] {
  return [
    { signal: 'flaw', weight: 1.5, phrases: HAZARD_CUES[language] },
    { signal: 'neutral', weight: 0, phrases: HARMLESS_CUES[language] },
  ];
}

/** The first of two cues with the same words counts. */
function signalsOf(language: Language): Phrase<Weighted>[] {
  const vague = new Set(phraseList(VAGUE[language]));
  return [
    ...GENRES[language],
    ...RECEIVED[language],
    ...CUES[language].signals,
    ...TOLD[language],
    ...TALE[language],
    ...dangers(language),
  ].flatMap(({ signal, weight, phrases }) => {
    const plain: Weighted = { signal, weight, vague: false };
    const hidden: Weighted = { signal, weight, vague: true };
    return phraseList(phrases).map((phrase) => ({ phrase, data: vague.has(phrase) ? hidden : plain }));
  });
}

function keyed<K extends string>(lists: Record<K, string>[]): PhraseBook<K> {
  return new PhraseBook(
    lists.flatMap((list) => (Object.keys(list) as K[]).flatMap((key) => entries(list[key], key))),
  );
}

function entries<T>(phrases: string, data: T): Phrase<T>[] {
  return phraseList(phrases).map((phrase) => ({ phrase, data }));
}
