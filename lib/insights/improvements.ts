import type { InsightImprovement } from '../messages/insight-requests.ts';
import type { ImprovementRecord } from '../messages/records.ts';
import { countComplaints } from '../method/improvement.ts';

/** More make no picture to be read at a glance. */
const SHOWN = 8;
const DAY = 86_400_000;

/**
 * Those with most complaints behind them.
 *
 * @param complainedAt ISO time by ticket
 */
export function topImprovements(
  improvements: readonly ImprovementRecord[],
  complainedAt: ReadonlyMap<string, string>,
  now: string,
): InsightImprovement[] {
  return improvements
    .map((one) => counted(one, complainedAt, now))
    .filter(({ before, since }) => before + since > 0)
    .sort((a, b) => b.before + b.since - (a.before + a.since))
    .slice(0, SHOWN);
}

function counted(
  { id, title, expected, kind, solvedAt, ticketKeys }: ImprovementRecord,
  complainedAt: ReadonlyMap<string, string>,
  now: string,
): InsightImprovement {
  const times = ticketKeys.flatMap((key) => complainedAt.get(key) ?? []).sort();
  const first = times[0] ?? now;
  const until = solvedAt ?? now;
  return {
    ...{ id, title, expected, kind, solvedAt },
    ...countComplaints(times, solvedAt),
    daysBefore: days(first, until),
    daysSince: solvedAt === null ? 0 : days(solvedAt, now),
  };
}

function days(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY));
}
