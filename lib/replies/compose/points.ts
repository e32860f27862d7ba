/** Which of the customer's points a reply gives back, and how. */

import type { ComposeInput, ReplyPoint } from '../types.ts';
import { quotable } from './quote.ts';

export interface GivenPoint extends Omit<ReplyPoint, 'text'> {
  /** Fit to stand in one of our sentences; never empty. */
  words: string;
}

export interface Given {
  /** Every different point, in the order they came in. */
  all: GivenPoint[];
  /** The customer's own, to be quoted: at most two, since more reads like a form. In the order of the message. */
  quotes: GivenPoint[];
  /** Added by the agent: given back as understood, never as something the customer wrote. */
  added: GivenPoint[];
  /** The customer's points beyond those. */
  unquoted: GivenPoint[];
  /** What they expected; null when not known or given back as a point already. */
  expected: string | null;
  /** What matters most to them; null when not known or given back already. */
  matters: string | null;
  /** Asking what they expected would show that we did not read. */
  knowsExpected: boolean;
}

const QUOTES = 2;
/** When there are too many, what is true goes before what is not: one true point among ten false ones matters. */
const WEIGHT = { true: 0, partly: 1, unknown: 2, unmarked: 2, untrue: 3 } as const;
/** Names an agreement, a promise or what would have been. */
const SAYS_EXPECTED =
  /\b(verwacht|beloof|belov|toegezegd|afgesproken|zou(den)?\b|expect|promis|agreed|supposed to|was told|would (be|have|come|arrive|call)\b|should (be|have)\b|erwartet|versprochen|verspr[ae]ch|zugesagt|zugesichert|vereinbart|ausgemacht|sollten?\b|attend(ais|ions|s)\b|promi[st]|convenu|devai(t|ent)\b|aurai(t|ent) dû\b)/i;

/** `limit`: characters of one quotation. */
export function givenBack(
  { points, answers }: Pick<ComposeInput, 'points' | 'answers'>,
  limit?: number,
): Given {
  const all = distinct(points, limit);
  const theirs = all.filter((point) => !point.own);
  const kept = new Set([...theirs].sort((a, b) => weight(a) - weight(b)).slice(0, QUOTES));
  const quotes = theirs.filter((point) => kept.has(point));
  const expected = quotable(answers.expected, limit);
  const matters = quotable(answers.matters, limit);
  const repeats = quotes.some((point) => overlap(point.words, expected));
  const said = [expected, ...quotes.map(({ words }) => words)].filter(Boolean);
  return {
    all,
    quotes,
    added: all.filter((point) => point.own),
    unquoted: theirs.filter((point) => !kept.has(point)),
    expected: expected === '' || repeats ? null : expected,
    matters: matters === '' || said.some((words) => overlap(words, matters)) ? null : matters,
    knowsExpected: expected !== '' || all.some((point) => SAYS_EXPECTED.test(point.words)),
  };
}

function weight({ mark }: GivenPoint): number {
  return WEIGHT[mark ?? 'unmarked'];
}

function distinct(points: readonly ReplyPoint[], limit?: number): GivenPoint[] {
  const found = new Map<string, GivenPoint>();
  for (const { text, mark, own } of points) {
    const words = quotable(text, limit);
    const key = words.toLowerCase();
    if (words !== '' && !found.has(key)) found.set(key, { words, mark, own });
  }
  return [...found.values()];
}

function overlap(a: string, b: string): boolean {
  return a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
}
