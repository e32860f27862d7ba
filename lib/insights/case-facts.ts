/** What one complaint adds to the pictures. */
import { type Ending, REPLY_BINS } from '../messages/insight-requests.ts';
import type { CaseRecord } from '../messages/records.ts';
import type { Outcome } from '../method/follow-up.ts';
import type { Path } from '../method/types.ts';

/** The way that its reply went; null: none went in, or by a template that has none. */
export function pathOf({ inserts }: Pick<CaseRecord, 'inserts'>): Path | null {
  return inserts.findLast(({ path }) => path !== null)?.path ?? null;
}

/** What was told of how it ended says more than what we wrote. */
export function endingOf(path: Path | null, outcome: Outcome | null): Ending {
  if (outcome !== null && outcome !== 'left') return 'saved';
  if (path === 'part') return 'parted';
  return outcome === 'left' ? 'lost' : 'open';
}

/** Null: no reply went in, or it is not known when the ticket was opened. */
export function minutesToReply({
  inserts,
  openedAt,
}: Pick<CaseRecord, 'inserts' | 'openedAt'>): number | null {
  const first = inserts[0];
  if (!first || openedAt === null) return null;
  return Math.max(0, (Date.parse(first.at) - Date.parse(openedAt)) / 60_000);
}

export function binOf(minutes: number): number {
  const at = REPLY_BINS.findIndex((end) => minutes < end);
  return at < 0 ? REPLY_BINS.length : at;
}
