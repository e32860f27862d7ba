/** All that is kept of one customer, removed for good. */
import type { IDBPTransaction } from 'idb';
import { type CustomerRecord, draftOf, type ErasureRecord, type MergeRecord } from '../messages/records.ts';
import { pairsOf } from './apart.ts';
import { drop } from './documents.ts';
import { forgetVersions } from './note-versions.ts';
import type { UnwrapSchema } from './schema.ts';
import { draftsOf, keysOf, type Person, type Reading, type Traces, tracesOf } from './traces.ts';

/** Where something of a customer may be; `erasures` is what stays. */
export const REMOVAL_STORES = [
  'customers',
  'notes',
  'noteVersions',
  'cases',
  'followUps',
  'drafts',
  'merges',
  'apart',
  'documents',
  'improvements',
  'erasures',
] as const;
export type RemovalTransaction = IDBPTransaction<
  UnwrapSchema,
  (typeof REMOVAL_STORES)[number][],
  'readwrite'
>;

/**
 * Within a transaction over `REMOVAL_STORES`. What the shop learned stays, without the tickets that it learned it from.
 *
 * @param alsoTickets keys of tickets that are theirs by what is seen of them, whether or not a case of them is kept
 */
export async function removeCustomer(
  tx: RemovalTransaction,
  customer: CustomerRecord,
  alsoTickets: readonly string[] = [],
): Promise<ErasureRecord['counts']> {
  const { id } = customer;
  const notes = await tx.objectStore('notes').index('byCustomer').getAll(id);
  for (const note of notes) {
    await tx.objectStore('notes').delete(note.id);
    await forgetVersions(tx.objectStore('noteVersions'), note.id);
    await drop(tx.objectStore('documents'), 'note', note.id, 'erased');
  }
  const counts = await removeTraces(
    tx,
    await tracesOf(traced(tx), customer, [...alsoTickets, ...keysOf(notes)]),
  );
  counts.drafts += await removeDraftsOf(tx, await forgetMerges(tx, customer));
  await tx.objectStore('customers').delete(id);
  await drop(tx.objectStore('documents'), 'customer', id, 'erased');
  return { notes: notes.length, ...counts };
}

/** Somebody who may never have been kept as a customer. */
export async function removeStranger(
  tx: RemovalTransaction,
  address: string,
  tickets: readonly string[],
): Promise<ErasureRecord['counts']> {
  const stranger = { id: null, addresses: [address] };
  const counts = await removeTraces(tx, await tracesOf(traced(tx), stranger, tickets));
  await forgetMerges(tx, stranger);
  return { notes: 0, ...counts };
}

/** One that may write reads the same: the types only tell which it is. */
function traced(tx: RemovalTransaction): Reading {
  return tx as unknown as Reading;
}

async function removeTraces(
  tx: RemovalTransaction,
  { cases, followUps, drafts, refusals, tickets, addresses }: Traces,
): Promise<Omit<ErasureRecord['counts'], 'notes'>> {
  for (const { id } of refusals) {
    // As it is by now: two of their addresses may stand at the same ticket.
    const one = await tx.objectStore('cases').get(id);
    const refused = one?.refused.filter((each) => !addresses.includes(each)) ?? [];
    if (one) await tx.objectStore('cases').put({ ...one, refused });
  }
  for (const { id } of cases) await tx.objectStore('cases').delete(id);
  await forgetConfirmed(tx, addresses);
  for (const { id } of followUps) await tx.objectStore('followUps').delete(id);
  for (const { id } of drafts) await tx.objectStore('drafts').delete(id);
  for (const key of tickets) await unlinkImprovements(tx, key);
  return { cases: cases.length, followUps: followUps.length, drafts: drafts.length };
}

/** Who was taken out of another may still be confirmed on a ticket that stayed with that one. */
async function forgetConfirmed(tx: RemovalTransaction, addresses: readonly string[]): Promise<void> {
  const cases = tx.objectStore('cases');
  for (const address of addresses) {
    for (const one of await cases.index('byConfirmed').getAll(address)) {
      await cases.put({ ...one, confirmed: null });
    }
  }
}

/** Half-typed on the page of one of these. */
async function removeDraftsOf(tx: RemovalTransaction, customers: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const customer of customers) {
    for (const { id } of await draftsOf(traced(tx), draftOf(customer))) {
      await tx.objectStore('drafts').delete(id);
      removed += 1;
    }
  }
  return removed;
}

async function unlinkImprovements(tx: RemovalTransaction, key: string): Promise<void> {
  const improvements = tx.objectStore('improvements');
  for (const one of await improvements.index('byTicket').getAll(key)) {
    await improvements.put({ ...one, ticketKeys: one.ticketKeys.filter((each) => each !== key) });
  }
}

/**
 * With those of whoever went up in them before, and the pairs that name any of them.
 *
 * @returns the ids of all of these
 */
async function forgetMerges(tx: RemovalTransaction, { id, addresses }: Person): Promise<Set<string>> {
  const all = await tx.objectStore('merges').getAll();
  const ids = new Set(id === null ? [] : [id]);
  const names = ({ into, from }: MergeRecord) =>
    ids.has(into.id) ||
    ids.has(from.id) ||
    [...into.addresses, ...from.addresses].some((address) => addresses.includes(address));
  for (let grown = -1; grown !== ids.size; ) {
    grown = ids.size;
    for (const merge of all) if (ids.has(merge.into.id)) ids.add(merge.from.id);
  }
  for (const merge of all.filter(names)) await tx.objectStore('merges').delete(merge.id);
  for (const one of ids) {
    for (const pair of await pairsOf(tx.objectStore('apart'), one))
      await tx.objectStore('apart').delete(pair);
  }
  return ids;
}
