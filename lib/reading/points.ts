import type { Appraised } from './appraise.ts';
import type { Signal } from './cues/types.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import type { Span } from './types.ts';
import type { Word } from './words.ts';

const MOST = 8;
/** A sentence this short is a point as a whole. */
const SHORT = 90;
/** Shorter clauses say too little alone, and go with the one before. */
const LEAST = 12;
/** What a clause must weigh in signals of failure and waiting. */
const WEIGHT = 1.5;
const LEAST_WEIGHT = 0.5;

/** The grievances, one span each, in the order of the message. `list` are the words of `text`. */
export function readPoints(text: string, list: readonly Word[], appraised: readonly Appraised[]): Span[] {
  const told = appraised.flatMap((sentence) => pointsOf(text, list, sentence, WEIGHT));
  const ranges = told.length > 0 ? told : fallback(text, list, appraised);
  return ranges.slice(0, MOST).map((range) => spanOf(text, range));
}

/** Where no sentence is strong enough, the strongest there is. */
function fallback(text: string, list: readonly Word[], appraised: readonly Appraised[]): Range[] {
  const [best] = appraised.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best ? pointsOf(text, list, best, LEAST_WEIGHT) : [];
}

const TELLS: ReadonlySet<Signal> = new Set(['failure', 'chase', 'hint']);

function weightOf({ signals, aside }: Appraised): number {
  if (aside) return 0;
  return signals.reduce((sum, { data }) => sum + (TELLS.has(data.signal) ? data.weight : 0), 0);
}

function pointsOf(text: string, list: readonly Word[], sentence: Appraised, least: number): Range[] {
  if (weightOf(sentence) < least) return [];
  const telling = sentence.signals.filter(({ data }) => TELLS.has(data.signal));
  const strong = telling.filter(({ data }) => data.signal !== 'hint');
  if (least === WEIGHT && strong.length === 0) return [];
  const grievances = strong.length > 0 ? strong : telling;
  if (sentence.end - sentence.start <= SHORT) return [{ start: sentence.start, end: sentence.end }];
  const parts = joinShort(clauses(text, sentence));
  return parts.filter((part) =>
    grievances.some((match) => {
      const first = list[match.from]?.start ?? -1;
      const last = list[match.to - 1]?.end ?? -1;
      return first < part.end && last > part.start;
    }),
  );
}

function joinShort(parts: Range[]): Range[] {
  const joined: Range[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && part.end - part.start < LEAST) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}
