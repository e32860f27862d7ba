import type { FollowUpRecord } from '../messages/records.ts';
import { read, write } from './write.ts';

export type FollowUpWrite = Pick<FollowUpRecord, 'id' | 'customerId' | 'ticketKey' | 'subject' | 'dueOn'> & {
  done: boolean;
};

export function saveFollowUp(change: FollowUpWrite, now: string): Promise<FollowUpRecord> {
  return write(['followUps'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(change.id);
    if (stored && stored.customerId !== change.customerId)
      throw new Error('a follow-up never changes its customer');
    const { done, ...fields } = change;
    const record: FollowUpRecord = {
      ...fields,
      // Another day, given beside another ticket, does not move it there.
      ticketKey: stored?.ticketKey ?? change.ticketKey,
      subject: stored?.subject ?? change.subject,
      doneAt: done ? (stored?.doneAt ?? now) : null,
      createdAt: stored?.createdAt ?? now,
      updatedAt: now,
    };
    await store.put(record);
    return record;
  });
}

/** Marks one as done, or takes that back; an unknown id changes nothing. */
export function markFollowUp(id: string, done: boolean, now: string): Promise<void> {
  return write(['followUps'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(id);
    if (stored) await store.put({ ...stored, doneAt: done ? now : null, updatedAt: now });
  });
}

export function removeFollowUp(customerId: string, id: string): Promise<void> {
  return write(['followUps'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(id);
    if (stored?.customerId === customerId) await store.delete(id);
  });
}

export function followUpsOf(customerId: string): Promise<FollowUpRecord[]> {
  return read(['followUps'], (tx) => tx.objectStore('followUps').index('byCustomer').getAll(customerId));
}

/** All that are not done, soonest first; with `until` (a day) only those due by then. */
export function openFollowUps(until?: string): Promise<FollowUpRecord[]> {
  return read(['followUps'], async (tx) => {
    const range = until === undefined ? null : IDBKeyRange.upperBound(until);
    const due = await tx.objectStore('followUps').index('byDueOn').getAll(range);
    return due.filter((one) => one.doneAt === null);
  });
}
