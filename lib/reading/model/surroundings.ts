import type { Appraised } from '../appraise.ts';
import { SIGNALS } from '../cues/types.ts';
import type { Bag } from './bag.ts';

/** Numbers for what cues say in and around a clause, and for where it stands. They lie side by side, from 0. */

/** A signal, clear or vague. */
const CODES = SIGNALS.length * 2;

/** Where a cue stands from a clause; of those inside, also what they weigh. */
const NEAR = { inside: 0, light: 1, plain: 2, heavy: 3, sentence: 4, before: 5, after: 6, anywhere: 7 };
const SITUATION = 8 * CODES;
/** First numbers of each part of a situation. */
const PART = { fromStart: 0, fromEnd: 4, sentences: 8, words: 15, nth: 24, asks: 44, next: 46 };
const NEXT = [',', ';', ':', ' ', '\n', ''];

/** What the cues of a text say: which codes by sentence, and which anywhere. */
export interface Spoken {
  sentences: SpokenSentence[];
  anywhere: number[];
  again: number[];
}

interface SpokenSentence {
  codes: number[];
  cues: { code: number; weight: number; from: number }[];
}

export function spokenIn(appraised: readonly Appraised[]): Spoken {
  const times = new Uint16Array(CODES);
  const sentences = appraised.map(({ signals }) => {
    const cues = signals.map(({ data: { signal, weight, vague }, from }) => {
      const code = SIGNALS.indexOf(signal) * 2 + Number(vague);
      times[code] = (times[code] ?? 0) + 1;
      return { code, weight, from };
    });
    return { codes: cues.map(({ code }) => code), cues };
  });
  const from = (least: number) => [...times.keys()].filter((code) => (times[code] ?? 0) >= least);
  return { sentences, anywhere: from(1), again: from(2) };
}

/** Of a message: which cues there are, and which more than once. @param at Where the numbers begin. */
export function cuesOfMessage({ anywhere, again }: Spoken, bag: Bag, at: number): void {
  bag.addAll(anywhere, at);
  bag.addAll(again, at + CODES);
}

/** @param sentence Index of the one the clause is in. @param from, to Of the words of the clause. @param at As above. */
export function cuesAround(
  { sentences, anywhere }: Spoken,
  sentence: number,
  from: number,
  to: number,
  bag: Bag,
  at: number,
): void {
  for (const { code, weight, from: first } of sentences[sentence]?.cues ?? []) {
    if (first < from || first >= to) bag.add(0, at + NEAR.sentence * CODES + code);
    else {
      bag.add(0, at + NEAR.inside * CODES + code);
      bag.add(0, at + (weight >= 2 ? NEAR.heavy : weight >= 1 ? NEAR.plain : NEAR.light) * CODES + code);
    }
  }
  const before = sentences[sentence - 1];
  const after = sentences[sentence + 1];
  if (before) bag.addAll(before.codes, at + NEAR.before * CODES);
  if (after) bag.addAll(after.codes, at + NEAR.after * CODES);
  bag.addAll(anywhere, at + NEAR.anywhere * CODES);
}

export interface Situation {
  /** Of how many sentences it is the which, from 0. */
  sentence: number;
  sentences: number;
  /** Of how many clauses of its sentence. */
  nth: number;
  clauses: number;
  words: number;
  /** Its sentence ends in a question mark; and it is in the part that asks. */
  asks: boolean;
  asked: boolean;
  /** What follows it in the text, in UTF-16. */
  next: string;
}

export function situation(of: Situation, bag: Bag, at: number): void {
  const from = at + SITUATION;
  bag.add(0, from + PART.fromStart + Math.min(of.sentence, 3));
  bag.add(0, from + PART.fromEnd + Math.min(of.sentences - 1 - of.sentence, 3));
  bag.add(0, from + PART.sentences + Math.min(of.sentences, 6));
  bag.add(0, from + PART.words + Math.min(of.words >> 1, 8));
  bag.add(0, from + PART.nth + Math.min(of.nth, 3) * 5 + Math.min(of.clauses, 4));
  if (of.asks) bag.add(0, from + PART.asks + Number(of.asked));
  const next = NEXT.indexOf(of.next);
  bag.add(0, from + PART.next + (next < 0 ? NEXT.length : next));
}
