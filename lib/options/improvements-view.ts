/** Which improvements are shown, in which order and groups. */
import type { CountedImprovement } from '../messages/records.ts';
import { IMPROVEMENT_KINDS, type ImprovementKind } from '../method/improvement.ts';
import type { ImprovementsLook } from './improvements-model.ts';

const STATES = ['open', 'solved'] as const;
type ImprovementState = (typeof STATES)[number];
export type GroupKey = ImprovementKind | ImprovementState;

export interface ImprovementGroup {
  key: GroupKey;
  ones: CountedImprovement[];
  /** Complaints behind all of them. */
  complaints: number;
}

export function stateOf({ solvedAt }: Pick<CountedImprovement, 'solvedAt'>): ImprovementState {
  return solvedAt === null ? 'open' : 'solved';
}

export function complaintsOf({ before, since }: CountedImprovement): number {
  return before + since;
}

/**
 * @param stays one that is being written, as it was when it was opened: moved or hidden, it would lose the focus
 */
export function shownOf(
  all: readonly CountedImprovement[],
  { show, kind, sort }: ImprovementsLook,
  stays: string | null = null,
): CountedImprovement[] {
  const fits = (one: CountedImprovement) =>
    one.id === stays || ((show === 'all' || show === stateOf(one)) && (kind === null || kind === one.kind));
  const newest = (a: CountedImprovement, b: CountedImprovement) => (a.createdAt < b.createdAt ? 1 : -1);
  const most = (a: CountedImprovement, b: CountedImprovement) =>
    complaintsOf(b) - complaintsOf(a) || newest(a, b);
  return all.filter(fits).sort(sort === 'count' ? most : newest);
}

/**
 * In the order of the method; `most`: that with most complaints first, without those that have none.
 *
 * @param stays its kind is the one that it had when it was opened
 */
export function groupsOf(
  shown: readonly CountedImprovement[],
  by: ImprovementsLook['by'],
  { most, stays }: { most: boolean; stays: { id: string; kind: ImprovementKind } | null },
): ImprovementGroup[] {
  const keyOf = (one: CountedImprovement): GroupKey => {
    if (by === 'state') return stateOf(one);
    return one.id === stays?.id ? stays.kind : one.kind;
  };
  const keys: readonly GroupKey[] = by === 'state' ? STATES : IMPROVEMENT_KINDS;
  const groups = keys.map((key) => {
    const ones = shown.filter((one) => keyOf(one) === key);
    return { key, ones, complaints: ones.reduce((sum, one) => sum + complaintsOf(one), 0) };
  });
  if (!most) return groups;
  const filled = groups.filter(({ ones }) => ones.length > 0);
  return by === 'state' ? filled : filled.sort((a, b) => b.complaints - a.complaints);
}
