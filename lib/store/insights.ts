/** Whole stores, a page at a time in a transaction each: what is written meanwhile does not wait for all of it. */
import type { CaseRecord, FollowUpRecord, ImprovementRecord } from '../messages/records.ts';
import type { Outcome } from '../method/follow-up.ts';
import { walkedTo } from './lock/records.ts';
import { read } from './write.ts';

const PAGE = 500;

export function eachCase(page: (cases: CaseRecord[]) => void): Promise<void> {
  return inPages<CaseRecord>('cases', page);
}

/** What was told last of how each ticket ended. */
export async function outcomesByTicket(): Promise<Map<string, Outcome>> {
  const told = new Map<string, { outcome: Outcome; at: string }>();
  await inPages<FollowUpRecord>('followUps', (followUps) => {
    for (const { ticketKey, outcome, updatedAt } of followUps) {
      const before = told.get(ticketKey);
      if (outcome !== null && (!before || before.at < updatedAt))
        told.set(ticketKey, { outcome, at: updatedAt });
    }
  });
  return new Map([...told].map(([key, { outcome }]) => [key, outcome]));
}

/** All that are not removed. */
export async function livingImprovements(): Promise<ImprovementRecord[]> {
  const all = await read(['improvements'], (tx) => tx.objectStore('improvements').getAll());
  return all.filter(({ deletedAt }) => deletedAt === null);
}

async function inPages<T extends { id: string }>(
  store: 'cases' | 'followUps',
  page: (records: T[]) => void,
): Promise<void> {
  for (let after: IDBKeyRange | undefined; ; ) {
    const records = (await read([store], (tx) =>
      tx.objectStore(store).getAll(after, PAGE),
    )) as unknown as T[];
    page(records);
    const last = records.at(-1);
    if (!last || records.length < PAGE) return;
    after = IDBKeyRange.lowerBound(walkedTo(last), true);
  }
}
