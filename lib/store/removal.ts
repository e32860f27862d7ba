/** All that is kept of one customer, removed for good. */
import type { IDBPTransaction } from 'idb';
import {
  type CustomerRecord,
  DRAFT_KINDS,
  draftOf,
  type ErasureRecord,
  type MergeRecord,
} from '../messages/records.ts';
import { pairsOf } from './apart.ts';
import { drop } from './documents.ts';
import { draftId } from './drafts.ts';
import { forgetVersions } from './note-versions.ts';
import type { UnwrapSchema } from './schema.ts';

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
type Transaction = IDBPTransaction<UnwrapSchema, (typeof REMOVAL_STORES)[number][], 'readwrite'>;

/**
 * Within a transaction over `REMOVAL_STORES`. What the shop learned stays, without the tickets that it learned it from.
 *
 * @param alsoTickets keys of tickets that are theirs, whether or not a case of them is kept
 */
export async function removeCustomer(
  tx: Transaction,
  customer: CustomerRecord,
  alsoTickets: readonly string[] = [],
): Promise<ErasureRecord['counts']> {
  const { id, addresses } = customer;
  const notes = await tx.objectStore('notes').index('byCustomer').getAll(id);
  for (const note of notes) {
    await tx.objectStore('notes').delete(note.id);
    await forgetVersions(tx.objectStore('noteVersions'), note.id);
    await drop(tx.objectStore('documents'), 'note', note.id, 'erased');
  }
  const cases = await casesOf(tx, customer);
  for (const key of cases) await tx.objectStore('cases').delete(key);
  await forgetRefusals(tx, addresses);
  await forgetConfirmed(tx, addresses);
  const promises = await tx.objectStore('followUps').index('byCustomer').getAll(id);
  const tickets = new Set([...alsoTickets, ...cases, ...keysOf(notes), ...keysOf(promises)]);
  const followUps = new Set(promises.map((one) => one.id));
  let drafts = 0;
  for (const key of tickets) {
    for (const one of await tx.objectStore('followUps').index('byTicket').getAll(key)) {
      if (one.customerId === null) followUps.add(one.id);
    }
    drafts += await removeDrafts(tx, key);
    await unlinkImprovements(tx, key);
  }
  for (const one of followUps) await tx.objectStore('followUps').delete(one);
  for (const one of await forgetMerges(tx, customer)) drafts += await removeDrafts(tx, draftOf(one));
  await tx.objectStore('customers').delete(id);
  await drop(tx.objectStore('documents'), 'customer', id, 'erased');
  return { notes: notes.length, cases: cases.length, followUps: followUps.size, drafts };
}

/** Also of those that a ticket was confirmed to be of, before they were a customer. */
async function casesOf(tx: Transaction, { id, addresses }: CustomerRecord): Promise<string[]> {
  const cases = tx.objectStore('cases');
  const keys = new Set(await cases.index('byCustomer').getAllKeys(id));
  for (const address of addresses) {
    for (const one of await cases.index('byConfirmed').getAll(address)) {
      if (one.customerId === null || one.customerId === id) keys.add(one.id);
    }
  }
  return [...keys];
}

/** On other customers' tickets their address may stand as the one that it was not. */
async function forgetRefusals(tx: Transaction, addresses: readonly string[]): Promise<void> {
  const cases = tx.objectStore('cases');
  for (const address of addresses) {
    for (const one of await cases.index('byRefused').getAll(address)) {
      await cases.put({ ...one, refused: one.refused.filter((each) => each !== address) });
    }
  }
}

/** Who was taken out of another may still be confirmed on a ticket that stayed with that one. */
async function forgetConfirmed(tx: Transaction, addresses: readonly string[]): Promise<void> {
  const cases = tx.objectStore('cases');
  for (const address of addresses) {
    for (const one of await cases.index('byConfirmed').getAll(address)) {
      await cases.put({ ...one, confirmed: null });
    }
  }
}

async function removeDrafts(tx: Transaction, ticketKey: string): Promise<number> {
  const drafts = tx.objectStore('drafts');
  let removed = 0;
  for (const kind of DRAFT_KINDS) {
    const key = draftId(ticketKey, kind);
    if (!(await drafts.get(key))) continue;
    await drafts.delete(key);
    removed += 1;
  }
  return removed;
}

async function unlinkImprovements(tx: Transaction, key: string): Promise<void> {
  const improvements = tx.objectStore('improvements');
  for (const one of await improvements.index('byTicket').getAll(key)) {
    await improvements.put({ ...one, ticketKeys: one.ticketKeys.filter((each) => each !== key) });
  }
}

/**
 * With those of whoever went up in them before, and the pairs that name any of them.
 *
 * @returns the ids of all of these, their own first
 */
async function forgetMerges(tx: Transaction, { id, addresses }: CustomerRecord): Promise<Set<string>> {
  const all = await tx.objectStore('merges').getAll();
  const ids = new Set([id]);
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

function keysOf(records: readonly { ticketKey: string | null }[]): string[] {
  return records.flatMap(({ ticketKey }) => ticketKey ?? []);
}
