/**
 * The mirror: parting should not happen much more than once a year. More often, and it is probably not the customers.
 * Saying no to all three questions again and again often gets the same gentle answer.
 */
import { threeNo } from './advise.ts';
import type { Answers, Path } from './types.ts';

/** What a case tells of it. */
export interface Mirrored {
  subject: string;
  answers: Answers;
  inserts: readonly { at: string; path: Path | null }[];
  complaint: boolean;
  createdAt: string;
}

export interface Mirror {
  /** In the last twelve months and not taken back, one a case, newest first. */
  partings: { subject: string; at: string }[];
  /** Complaints of the last twelve months where all three questions were answered with no. */
  threeNo: number;
}

/** A parting a year happens to anyone. */
const PARTINGS_A_YEAR = 1;
const THREE_NO_A_YEAR = 3;

/** `now`: ISO time. */
export function mirrorOf(cases: readonly Mirrored[], now: string): Mirror {
  const aYearAgo = `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
  const partings = cases.flatMap(({ subject, inserts }) => {
    const last = inserts.findLast(({ path }) => path === 'part');
    return last && last.at >= aYearAgo ? [{ subject, at: last.at }] : [];
  });
  const refused = cases.filter((one) => one.complaint && one.createdAt >= aYearAgo && threeNo(one.answers));
  return { partings: partings.sort((a, b) => (a.at < b.at ? 1 : -1)), threeNo: refused.length };
}

/** Whether it has something to say. */
export function partsOften({ partings }: Mirror): boolean {
  return partings.length > PARTINGS_A_YEAR;
}

export function refusesOften({ threeNo }: Mirror): boolean {
  return threeNo >= THREE_NO_A_YEAR;
}
