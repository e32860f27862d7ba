/** Two customers made one, by the person, and taken apart again. */
import { merged, takenApart } from '../customers/merge.ts';
import type { MergeRecord } from '../messages/records.ts';
import { pairId, saidApart } from './apart.ts';
import { drop, touch } from './documents.ts';
import { write } from './write.ts';

export interface Merge {
  id: string;
  /** The id of the one that is kept, and of the one that goes up in it. */
  into: string;
  from: string;
}

/** In one transaction. Idempotent, by `id`. Null where either of the two is not there (any more), or both are one. */
export function mergeCustomers({ id, ...ids }: Merge, now: string): Promise<MergeRecord | null> {
  const stores = ['customers', 'notes', 'cases', 'followUps', 'merges', 'apart', 'documents'] as const;
  return write([...stores], async (tx) => {
    const done = await tx.objectStore('merges').get(id);
    if (done) return done;
    const customers = tx.objectStore('customers');
    const [into, from] = await Promise.all([customers.get(ids.into), customers.get(ids.from)]);
    if (!into || !from || into.id === from.id) return null;
    // First, as no two may have one address.
    await customers.delete(from.id);
    await customers.put(merged(into, from, now));
    const notes = await tx.objectStore('notes').index('byCustomer').getAll(from.id);
    for (const note of notes) await tx.objectStore('notes').put({ ...note, customerId: into.id });
    const cases = await tx.objectStore('cases').index('byCustomer').getAll(from.id);
    for (const one of cases) await tx.objectStore('cases').put({ ...one, customerId: into.id });
    const followUps = await tx.objectStore('followUps').index('byCustomer').getAll(from.id);
    for (const one of followUps) await tx.objectStore('followUps').put({ ...one, customerId: into.id });
    const apart: string[] = [];
    const pairs = tx.objectStore('apart');
    for (const other of await saidApart(pairs, from.id)) {
      const pair = pairId(into.id, other);
      if (other === into.id || (await pairs.get(pair))) continue;
      await pairs.put({ id: pair, at: now });
      apart.push(pair);
    }
    const documents = tx.objectStore('documents');
    await drop(documents, 'customer', from.id);
    await touch(documents, 'customer', into.id);
    const moved = { notes: idsOf(notes), cases: idsOf(cases), followUps: idsOf(followUps) };
    const record: MergeRecord = { id, at: now, into, from, moved, apart };
    await tx.objectStore('merges').put(record);
    return record;
  });
}

/**
 * Puts both back, with what each had; what was kept since stays with the one that was kept. Idempotent. False, and nothing is
 * written, where that one is not there any more: made one with another since, its own merge is to be taken back first.
 */
export function undoMerge(id: string): Promise<boolean> {
  const stores = ['customers', 'notes', 'cases', 'followUps', 'merges', 'apart', 'documents'] as const;
  return write([...stores], async (tx) => {
    const record = await tx.objectStore('merges').get(id);
    if (!record) return true;
    const customers = tx.objectStore('customers');
    const { into, from, moved, apart } = record;
    const now = await customers.get(into.id);
    const back = now && !(await customers.get(from.id)) ? takenApart(record, now) : null;
    if (!back) return false;
    await customers.put(back.into);
    await customers.put(back.from);
    const goesBack = <T extends { customerId: string | null }>(one: T | undefined): one is T =>
      one?.customerId === into.id;
    for (const key of moved.notes) {
      const note = await tx.objectStore('notes').get(key);
      if (goesBack(note)) await tx.objectStore('notes').put({ ...note, customerId: from.id });
    }
    for (const key of moved.cases) {
      const one = await tx.objectStore('cases').get(key);
      if (goesBack(one)) await tx.objectStore('cases').put({ ...one, customerId: from.id });
    }
    for (const key of moved.followUps) {
      const one = await tx.objectStore('followUps').get(key);
      if (goesBack(one)) await tx.objectStore('followUps').put({ ...one, customerId: from.id });
    }
    for (const pair of apart) await tx.objectStore('apart').delete(pair);
    await touch(tx.objectStore('documents'), 'customer', into.id);
    await touch(tx.objectStore('documents'), 'customer', from.id);
    await tx.objectStore('merges').delete(id);
    return true;
  });
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
