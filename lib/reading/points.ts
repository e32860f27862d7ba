import type { Appraised } from './appraise.ts';
import { greets, withoutLead } from './clause.ts';
import type { CueBooks } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import type { Span } from './types.ts';
import type { Word } from './words.ts';

const MOST = 8;
/** A sentence this short is a point as a whole, but for a greeting before and a question after. */
const SHORT = 90;
/** Shorter clauses say too little alone, and go with the one before. */
const LEAST = 16;
/** What a sentence must weigh in signals of failure and waiting. */
const WEIGHT = 1.5;
const LEAST_WEIGHT = 0.5;

/** The grievances, one span each, in the order of the message. `list` are the words of `text`. */
export function readPoints(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  books: CueBooks,
): Span[] {
  const found = (sentence: Appraised, least: number) =>
    pointsOf(text, list, sentence, least, books).flatMap((part) => {
      const range = withoutTable(text, withoutLead(list, part, books));
      return range ? [range] : [];
    });
  const told: Range[] = [];
  for (const sentence of appraised) {
    told.push(...found(sentence, WEIGHT));
    if (told.length >= MOST) break;
  }
  const ranges = told.length > 0 ? told : fallback(appraised, found);
  return ranges.slice(0, MOST).map((range) => spanOf(text, range));
}

/** Where no sentence is strong enough, the strongest that gives one. */
function fallback(
  appraised: readonly Appraised[],
  found: (sentence: Appraised, least: number) => Range[],
): Range[] {
  for (const sentence of appraised.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 3)) {
    const ranges = found(sentence, LEAST_WEIGHT);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

const TELLS: ReadonlySet<Signal> = new Set(['failure', 'flaw', 'chase', 'hint']);

function weightOf({ signals, aside }: Appraised): number {
  if (aside) return 0;
  return signals.reduce((sum, { data }) => sum + (TELLS.has(data.signal) ? data.weight : 0), 0);
}

function pointsOf(
  text: string,
  list: readonly Word[],
  sentence: Appraised,
  least: number,
  books: CueBooks,
): Range[] {
  if (weightOf(sentence) < least) return [];
  const startOf = (from: number) => list[from]?.start ?? 0;
  const telling = sentence.signals.filter(
    ({ data, from }) =>
      TELLS.has(data.signal) && (data.signal === 'chase' || startOf(from) < sentence.asksFrom),
  );
  const strong = telling.filter(({ data }) => data.signal !== 'hint');
  const clear = strong.filter(({ data }) => !data.vague);
  if (least === WEIGHT && clear.length === 0) return [];
  const grievances = [clear, strong, telling].find((matches) => matches.length > 0) ?? [];
  const parts = joinShort(clauses(text, sentence).filter((part) => !greets(list, part, books)));
  const chosen = parts.map((part) =>
    grievances.some(({ from, to }) => startOf(from) < part.end && (list[to - 1]?.end ?? 0) > part.start),
  );
  if (sentence.end - sentence.start > SHORT) return parts.filter((_, at) => chosen[at]);
  const last = chosen.lastIndexOf(true);
  const [first] = parts;
  if (!first || last < 0) return [];
  // What is asked after it is no part of it.
  const told = parts.findLastIndex((part, at) => at <= last || part.start < sentence.asksFrom);
  return [{ start: first.start, end: parts[told]?.end ?? sentence.end }];
}

/** Cheap, and true of hardly any text. */
const MAYBE_GLUED = /[\t|]|[^A-Z\s\d.,-][A-Z]/;
const GLUED = /(?:\p{Lu}?\p{Ll}+\p{Lu}){2}\p{Ll}|(?:[\t|].*){2}/u;

/** The cells of a table run together in plain text ("SizeWebsiteMine"); null when nothing stands before them. */
function withoutTable(text: string, { start, end }: Range): Range | null {
  const part = text.slice(start, Math.min(end, start + LONGEST));
  const glued = MAYBE_GLUED.test(part) ? GLUED.exec(part) : null;
  if (!glued) return { start, end };
  const told = text.slice(start, start + glued.index).trimEnd();
  return told.length < LEAST ? null : { start, end: start + told.length };
}

const LONGEST = 400;

function joinShort(parts: Range[]): Range[] {
  const joined: Range[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && part.end - part.start < LEAST) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}
