/** Somebody asked to be forgotten: all of it goes, and what stays tells only that it did. */
import { erasedHash } from '../backup/erased.ts';
import type { ErasureRecord } from '../messages/records.ts';
import { REMOVAL_STORES, type RemovalTransaction, removeCustomer, removeStranger } from './removal.ts';
import { TRACE_STORES, type Traces, tracesOf } from './traces.ts';
import { read, write } from './write.ts';

export interface Erasing {
  /** Of the record that is made: the same again answers with what was done. */
  id: string;
  customerId: string;
  /** Keys of tickets that are theirs by what the tabs show. */
  tickets: readonly string[];
  /** Names of the backup files that hold them. */
  backups: readonly string[];
}

/** In one transaction. Null where the customer is not there (any more). */
export function eraseCustomer(
  { id, customerId, tickets, backups }: Erasing,
  now: string,
): Promise<ErasureRecord | null> {
  return write([...REMOVAL_STORES], async (tx) => {
    const done = await tx.objectStore('erasures').get(id);
    if (done) return done;
    const customer = await tx.objectStore('customers').get(customerId);
    if (!customer) return null;
    const counts = await removeCustomer(tx, customer, tickets);
    const record = recordOf({ id, backups }, customer.addresses, counts, { now, salt: await saltOf(tx) });
    await tx.objectStore('erasures').put(record);
    return record;
  });
}

/** What there is of somebody who is not kept as a customer; where they are, under which id. */
export function tracesLeft(
  address: string,
  tickets: readonly string[],
): Promise<{ customerId: string } | Traces> {
  return read([...TRACE_STORES], async (tx) => {
    const customer = await tx.objectStore('customers').index('byAddress').get(address);
    return customer ? { customerId: customer.id } : tracesOf(tx, { id: null, addresses: [address] }, tickets);
  });
}

/** The same as `eraseCustomer` for somebody who is not kept as one. Null where they are. */
export function eraseStranger(
  { id, address, tickets, backups }: Omit<Erasing, 'customerId'> & { address: string },
  now: string,
): Promise<ErasureRecord | null> {
  return write([...REMOVAL_STORES], async (tx) => {
    const done = await tx.objectStore('erasures').get(id);
    if (done) return done;
    if (await tx.objectStore('customers').index('byAddress').get(address)) return null;
    const counts = await removeStranger(tx, address, tickets);
    const record = recordOf({ id, backups }, [address], counts, { now, salt: await saltOf(tx) });
    await tx.objectStore('erasures').put(record);
    return record;
  });
}

export function listErasures(): Promise<ErasureRecord[]> {
  return read(['erasures'], (tx) => tx.objectStore('erasures').getAll());
}

function recordOf(
  { id, backups }: Pick<Erasing, 'id' | 'backups'>,
  addresses: readonly string[],
  counts: ErasureRecord['counts'],
  { now, salt }: { now: string; salt: string },
): ErasureRecord {
  const hashes = addresses.map((address) => erasedHash(salt, address));
  return { id, at: now, salt, hashes, counts, backups: [...backups] };
}

/** One for the whole database: so one hash of an address tells of everybody who was erased. */
async function saltOf(tx: RemovalTransaction): Promise<string> {
  const [earlier] = await tx.objectStore('erasures').getAll(null, 1);
  return earlier?.salt ?? crypto.randomUUID();
}
