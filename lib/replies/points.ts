/** Which of the customer's points a reply gives back, and how. */
import type { Answers, MarkedPoint, PointMark } from '../method/types.ts';
import { quotable } from './quote.ts';
import { ORDINALS } from './texts/texts.ts';

export interface GivenPoint {
  /** Fit to be quoted; never empty. */
  words: string;
  mark: PointMark;
}

export interface Given {
  /** In the order of the message. */
  points: GivenPoint[];
  /** There are more than are given back. */
  more: boolean;
  /** Two short ones, that stand in one sentence. */
  inline: boolean;
  /** What they expected, fit to be quoted; null when not known or given back as a point already. */
  expected: string | null;
}

/** When there are too many, what is true goes before what is not: one true point among ten false ones matters. */
const WEIGHT: Record<PointMark, number> = { true: 0, partly: 1, unknown: 2, untrue: 3 };
const INLINE_LENGTH = 70;

export function givenBack(answers: Answers): Given {
  const all = distinct(answers.points.filter((point) => !answers.rejected.includes(point.text)));
  const kept = new Set([...all].sort((a, b) => WEIGHT[a.mark] - WEIGHT[b.mark]).slice(0, ORDINALS));
  const points = all.filter((point) => kept.has(point));
  const expected = quotable(answers.expected);
  return {
    points,
    more: all.length > points.length,
    inline: points.length === 2 && points.every((point) => point.words.length <= INLINE_LENGTH),
    expected: expected === '' || points.some((point) => overlap(point.words, expected)) ? null : expected,
  };
}

/** Places of the points with this mark; `all` when there is nothing to tell them apart from. */
export function ordinals(given: Given, mark: PointMark): number[] | 'all' | 'none' {
  const places = given.points.flatMap((point, place) => (point.mark === mark ? [place] : []));
  if (places.length === 0) return 'none';
  return places.length === given.points.length && !given.more ? 'all' : places;
}

function distinct(points: readonly MarkedPoint[]): GivenPoint[] {
  const found = new Map<string, GivenPoint>();
  for (const { text, mark } of points) {
    const words = quotable(text);
    const key = words.toLowerCase();
    if (words !== '' && !found.has(key)) found.set(key, { words, mark });
  }
  return [...found.values()];
}

function overlap(a: string, b: string): boolean {
  return a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
}
