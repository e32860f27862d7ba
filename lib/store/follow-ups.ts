import { knownAs } from '../customers/known-as.ts';
import {
  type CaseIdentity,
  type FollowUpWrite,
  followUpRecord,
  markedFollowUp,
  type Told,
} from '../messages/new-records.ts';
import type { FollowUpRecord } from '../messages/records.ts';
import { markActive } from './activity.ts';
import { keepAside } from './aside.ts';
import { keepCase } from './cases.ts';
import { read, write } from './write.ts';

/**
 * Idempotent. One of kind `not-now` puts its ticket aside while it is open: the sidebar does not open for it by itself.
 *
 * @param beside the ticket that it is given beside, which is kept with it
 */
export function saveFollowUp(
  change: FollowUpWrite,
  now: string,
  beside?: CaseIdentity,
): Promise<FollowUpRecord> {
  return write(['followUps', 'cases', 'customers'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(change.id);
    // A pause goes with its ticket, whoever that turns out to be of.
    const bound = stored?.kind === 'check' || stored?.ticketKey !== change.ticketKey;
    if (stored && bound && stored.customerId !== change.customerId)
      throw new Error('a follow-up never changes its customer');
    const record = followUpRecord(stored, change, now);
    await store.put(record);
    if (beside) await keepCase(tx.objectStore('cases'), beside, now);
    await keepAside(tx.objectStore('cases'), record, !change.done, now);
    await markActive(tx.objectStore('customers'), record.customerId, now);
    return record;
  });
}

/** Marks one as done, or takes that back, and keeps what is told of how it ended; an unknown id changes nothing. */
export function markFollowUp(
  id: string,
  change: Told & { done?: boolean | undefined },
  now: string,
): Promise<void> {
  return write(['followUps', 'cases', 'customers'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(id);
    if (!stored) return;
    await markActive(tx.objectStore('customers'), stored.customerId, now);
    await store.put(markedFollowUp(stored, change, now));
    if (change.done !== undefined) await keepAside(tx.objectStore('cases'), stored, !change.done, now);
  });
}

/** One of this customer, or a pause of this very ticket. */
export function removeFollowUp(
  { customerId, ticketKey }: Pick<FollowUpRecord, 'customerId' | 'ticketKey'>,
  id: string,
  now: string,
): Promise<void> {
  return write(['followUps', 'cases'], async (tx) => {
    const store = tx.objectStore('followUps');
    const stored = await store.get(id);
    if (!stored) return;
    const theirs = customerId !== null && stored.customerId === customerId;
    const here = stored.kind !== 'check' && stored.ticketKey === ticketKey;
    if (!theirs && !here) return;
    await store.delete(id);
    await keepAside(tx.objectStore('cases'), stored, false, now);
  });
}

export function followUpsOf(customerId: string): Promise<FollowUpRecord[]> {
  return read(['followUps'], (tx) => tx.objectStore('followUps').index('byCustomer').getAll(customerId));
}

/** Those of one ticket that are about the ticket itself, whoever its customer is: put aside, or to be read once more. */
export function pausesOf(ticketKey: string): Promise<FollowUpRecord[]> {
  return read(['followUps'], async (tx) => {
    const all = await tx.objectStore('followUps').index('byTicket').getAll(ticketKey);
    return all.filter(({ kind }) => kind !== 'check');
  });
}

/** All that are not done, soonest first; with `until` (a day) only those due by then. */
export function openFollowUps(until?: string): Promise<FollowUpRecord[]> {
  return read(['followUps'], async (tx) => {
    const range = until === undefined ? null : IDBKeyRange.upperBound(until);
    const due = await tx.objectStore('followUps').index('byDueOn').getAll(range);
    return due.filter(isOpen);
  });
}

/** All that are not done, soonest first, each with whom it is about; empty where that is not known. */
export function openWithNames(): Promise<(FollowUpRecord & { customerName: string })[]> {
  return read(['followUps', 'customers'], async (tx) => {
    const open = (await tx.objectStore('followUps').index('byDueOn').getAll()).filter(isOpen);
    const customers = tx.objectStore('customers');
    return Promise.all(
      open.map(async (one) => {
        const customer = one.customerId === null ? null : await customers.get(one.customerId);
        return { ...one, customerName: knownAs(customer) };
      }),
    );
  });
}

function isOpen({ doneAt }: FollowUpRecord): boolean {
  return doneAt === null;
}
