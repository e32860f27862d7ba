import type { Appraised } from './appraise.ts';
import { greets, withoutLead } from './clause.ts';
import type { CueBooks } from './cues/index.ts';
import type { Signal } from './cues/types.ts';
import { clauses, type Range, spanOf } from './sentences.ts';
import { trimPoint } from './trim-point.ts';
import { joinShort, LEAST, turns } from './turns.ts';
import type { Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

const MOST = 5;
/** A sentence this short is parted only where it turns; a greeting before and a question after fall off. */
const SHORT = 110;
/** What a sentence must weigh in signals of failure and waiting. */
const WEIGHT = 1.5;
const LEAST_WEIGHT = 0.5;
/** Fewer words are a verdict, where more is told. */
const FEW = 3;
/** However many hints stand in a sentence. */
const HINTS = 1;

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
      return range ? [trimPoint(text, withoutLead(list, trimPoint(text, range), books))] : [];
    });
  const told: Range[] = [];
  const asked: Range[] = [];
  let after = false;
  const clear = appraised.some((sentence) => clearWeight(sentence, false) >= CLEAR);
  for (const sentence of appraised) {
    const ranges = clear && clearWeight(sentence, true) < CLEAR_LEAST ? [] : found(sentence, WEIGHT);
    const start = withoutLead(list, sentence, books).start;
    // "Does anybody read this?" beside what went wrong says nothing new; "I call that a lie" after it neither.
    const opening = text.slice(start, start + LEAST);
    if (sentence.asksFrom <= start || REQUESTS.test(opening)) asked.push(...ranges);
    else if (!(after && JUDGES.test(opening))) told.push(...ranges);
    after = ranges.length > 0;
    if (told.length >= MOST) break;
  }
  // "Worthless." beside what went wrong says nothing new.
  const full = told.filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= FEW);
  const strongest = [full, told, asked].find((each) => each.length > 0) ?? fallback(appraised, found);
  const ranges = clear
    ? strongest
    : strongest.map((range) => besidePromise(text, list, appraised, range, books));
  return ranges.slice(0, MOST).map((range) => spanOf(text, range));
}

/** What says by itself that something is wrong. Where a sentence weighs that much, one that only hints is no point. */
const CLEAR = 2;
const CLEAR_LEAST = 1.5;

function clearWeight({ signals, aside }: Appraised, vague: boolean): number {
  if (aside) return 0;
  return signals.reduce(
    (sum, { data }) =>
      data.signal !== 'hint' && TELLS.has(data.signal) && (vague || !data.vague) ? sum + data.weight : sum,
    0,
  );
}

/** "Your site said that every purchase earns points." The grievance is what is told beside it. */
function besidePromise(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  range: Range,
  books: CueBooks,
): Range {
  const at = appraised.findIndex(({ start, end }) => range.start >= start && range.start < end);
  const shown = books.expected.find(list, wordAt(list, range.start), wordAt(list, range.end));
  const measured = MEASURES.test(text.slice(range.start, range.end));
  if (!measured && !shown.some(({ data }) => data === 'promised')) return range;
  const beside = measured ? [appraised[at - 1], appraised[at + 1]] : [appraised[at + 1], appraised[at - 1]];
  const told = beside.find(
    (each) => each && !each.asks && wordAt(list, each.end) - wordAt(list, each.start) > FEW,
  );
  return told ? withoutLead(list, told, books) : range;
}

/** Begins what they measure it by, after it was told. */
const MEASURES = /^(?:volgens|according to|laut|gemäß|d['’]après|selon)\s/iu;

/** Begins what they think of the thing told before. */
const JUDGES =
  /^(?:dat|dit|zo|daar|that|this|such|i call|so|das|dies|damit|ça|cela|ceci|c['’]est|ce n['’]est|voilà)(?:\s|$)/iu;

/** Begins what is asked for without a question mark. */
const REQUESTS =
  /^(?:graag|gelieve|kunt u|kunnen jullie|kun je|please|could you|can you|kindly|bitte|können sie|könnt ihr|veuillez|merci de|pouvez-vous|pourriez-vous)\s/iu;

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
  let hints = 0;
  let told = 0;
  for (const { data } of signals) {
    if (data.signal === 'hint') hints += data.weight;
    else if (TELLS.has(data.signal)) told += data.weight;
  }
  return told + Math.min(hints, HINTS);
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
  const parts = joinShort(
    text,
    clauses(text, sentence).filter((part) => !greets(list, part, books)),
  );
  const chosen = parts.map((part) =>
    grievances.some(({ from, to }) => startOf(from) < part.end && (list[to - 1]?.end ?? 0) > part.start),
  );
  if (sentence.end - sentence.start > SHORT) return parts.filter((_, at) => chosen[at]);
  return turns(text, parts, chosen).flatMap(({ from, to }) => {
    const last = chosen.lastIndexOf(true, to - 1);
    const begin = parts[from];
    const setUp = clear.length > 0 && begin && SETS_UP.test(text.slice(begin.start, begin.end));
    const [first] = parts.slice(setUp ? chosen.indexOf(true, from) : from);
    if (!first || last < from) return [];
    // What is said after a clear grievance is no part of it; what is asked is none of any.
    const told =
      clear.length > 0
        ? last
        : parts.findLastIndex((part, at) => at < to && (at <= last || part.start < sentence.asksFrom));
    return [{ start: first.start, end: parts[told]?.end ?? first.end }];
  });
}

/** Tells what they did before it went wrong. */
const SETS_UP = /^(?:ik|wij|we|i|ich|wir|je|j|nous)(?:[\s'’])/iu;

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
