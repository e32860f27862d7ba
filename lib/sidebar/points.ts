import type { Answers } from '../method/types.ts';
import type { Reading, Span } from '../reading/types.ts';
import type { PointModel } from './model.ts';
import { pointKey } from './rejected.ts';

/**
 * The customer's points in the order of the message, without those that the person removed; then those that the person
 * added in words of their own. No two are alike. What was marked before in the customer's words stands as it was marked,
 * in the place of what is read there now: another version may part the same sentence otherwise.
 */
export function pointsOf(
  reading: Reading | null,
  answers: Pick<Answers, 'points' | 'rejected'>,
): PointModel[] {
  const rejected = new Set(answers.rejected);
  const newest = reading?.newest ?? '';
  const marks = new Map(answers.points.map(({ text, mark }) => [text, mark]));
  const marked = [...marks.keys()].filter((text) => newest.includes(text));
  const spans = marked.map((text) => ({ text, start: newest.indexOf(text) }));
  const read = (reading?.points ?? [])
    .filter(({ text }) => rejected.size === 0 || !rejected.has(pointKey(text)))
    .filter((span) => marks.has(span.text) || !spans.some((kept) => isSame(kept, span)))
    .map(({ text }) => text);
  const theirs = [...new Set([...read, ...marked])].sort((a, b) => newest.indexOf(a) - newest.indexOf(b));
  const own = answers.points.filter(({ text }) => !theirs.includes(text));
  return [
    ...theirs.map((text) => ({ text, mark: marks.get(text) ?? null, own: false })),
    ...own.map(({ text, mark }) => ({ text, mark, own: true })),
  ];
}

/** Whether one takes up at least half of the other. */
function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.start + a.text.length, b.start + b.text.length) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.text.length, b.text.length);
}
