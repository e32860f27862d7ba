/** Which follow-ups are to be brought to mind, and that none is twice. */
import type { FollowUpRecord } from '../messages/records.ts';
import { localDay } from '../method/dates.ts';
import { dueTime } from '../method/follow-up.ts';
import { keepAside } from './aside.ts';
import { openFollowUps } from './follow-ups.ts';
import { write } from './write.ts';

/**
 * Those to bring to mind now, marked so that they never are again. What was put aside until now is not aside any more:
 * its sidebar opens by itself again.
 *
 * @param morning when a day's promises are brought to mind
 */
export function takeDue(now: Date, morning?: string): Promise<FollowUpRecord[]> {
  return write(['followUps', 'cases'], async (tx) => {
    const store = tx.objectStore('followUps');
    const byNow = await store.index('byDueOn').getAll(IDBKeyRange.upperBound(localDay(now)));
    const due = byNow.filter((one) => isWaiting(one) && dueTime(one, morning) <= now.getTime());
    for (const one of due) {
      await store.put({ ...one, remindedAt: now.toISOString() });
      await keepAside(tx.objectStore('cases'), one, false, now.toISOString());
    }
    return due;
  });
}

/** When the next one is to be brought to mind, in milliseconds since 1970; null: none. */
export async function nextDueTime(morning?: string): Promise<number | null> {
  const times = (await openFollowUps()).filter(isWaiting).map((one) => dueTime(one, morning));
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}

function isWaiting({ doneAt, remindedAt }: FollowUpRecord): boolean {
  return doneAt === null && remindedAt === null;
}
