/** Two customers made one, by the person, and taken apart again. */
import type { IDBPTransaction } from 'idb';
import { merged, takenApart } from '../customers/merge.ts';
import type { CustomerRecord, MergeRecord } from '../messages/records.ts';
import { pairId, saidApart } from './apart.ts';
import { drop, touch } from './documents.ts';
import type { UnwrapSchema } from './schema.ts';
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
    const record: MergeRecord = { id, at: now, into, from, ...(await makeOne(tx, into, from, now)) };
    await tx.objectStore('merges').put(record);
    return record;
  });
}

/**
 * Whoever was taken out goes back, with what was kept of them since, as if it had not been; an earlier merge can be taken
 * back again then. Idempotent. Null where the one they were taken from is not there any more, or is not who that was.
 */
export function undoSplit({ into, from }: Omit<Merge, 'id'>, now: string): Promise<CustomerRecord | null> {
  const stores = ['customers', 'notes', 'cases', 'followUps', 'apart', 'documents'] as const;
  return write([...stores], async (tx) => {
    const customers = tx.objectStore('customers');
    const [left, out] = await Promise.all([customers.get(into), customers.get(from)]);
    if (!left || !out) return left ?? null;
    // Taking out says the two apart; without that they are two for another reason.
    const pair = pairId(into, from);
    if (!(await tx.objectStore('apart').get(pair))) return null;
    await makeOne(tx, left, out, now);
    await tx.objectStore('apart').delete(pair);
    return (await customers.get(into)) ?? null;
  });
}

/**
 * `merged-since`: the one that was kept is not there any more, and the merge that it went up in is to be taken back first.
 * `taken-apart`: there is nothing left to give back, as the two were taken apart otherwise.
 */
export type Unmerged = 'done' | 'merged-since' | 'taken-apart';

/**
 * Puts both back, with what each had; what was kept since stays with the one that was kept. Idempotent. Nothing is written
 * where it answers anything but `done`.
 */
export function undoMerge(id: string): Promise<Unmerged> {
  const stores = ['customers', 'notes', 'cases', 'followUps', 'merges', 'apart', 'documents'] as const;
  return write([...stores], async (tx) => {
    const record = await tx.objectStore('merges').get(id);
    if (!record) return 'done';
    const customers = tx.objectStore('customers');
    const { into, from, moved, apart } = record;
    const now = await customers.get(into.id);
    if (!now) return 'merged-since';
    const back = (await customers.get(from.id)) ? null : takenApart(record, now);
    if (!back) return 'taken-apart';
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
    return 'done';
  });
}

type Joining = IDBPTransaction<
  UnwrapSchema,
  ('customers' | 'notes' | 'cases' | 'followUps' | 'apart' | 'documents')[],
  'readwrite'
>;

/** All of `from` goes up in `into`. Answers what went along, and who was said apart of it. */
async function makeOne(
  given: unknown,
  into: CustomerRecord,
  from: CustomerRecord,
  now: string,
): Promise<Pick<MergeRecord, 'moved' | 'apart'>> {
  // A transaction over more stores does for one over fewer.
  const tx = given as Joining;
  const customers = tx.objectStore('customers');
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
  return { moved: { notes: idsOf(notes), cases: idsOf(cases), followUps: idsOf(followUps) }, apart };
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
