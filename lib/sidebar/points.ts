import type { Answers } from '../method/types.ts';
import type { Reading } from '../reading/types.ts';
import type { PointModel } from './model.ts';
import { pointKey } from './rejected.ts';

/** Read from the message without those that the person removed, then those that they added. No two are alike. */
export function pointsOf(
  reading: Reading | null,
  answers: Pick<Answers, 'points' | 'rejected'>,
): PointModel[] {
  const rejected = new Set(answers.rejected);
  const read = new Set(
    reading?.points
      .map((span) => span.text)
      .filter((text) => rejected.size === 0 || !rejected.has(pointKey(text))),
  );
  const marks = new Map(answers.points.map(({ text, mark }) => [text, mark]));
  const own = answers.points.filter(({ text }) => !read.has(text));
  return [
    ...[...read].map((text) => ({ text, mark: marks.get(text) ?? null, own: false })),
    ...own.map(({ text, mark }) => ({ text, mark, own: true })),
  ];
}
