/** Somebody asked to be forgotten: all of it goes, and what stays tells only that it did. */
import { erasedHash } from '../backup/erased.ts';
import type { ErasureRecord } from '../messages/records.ts';
import { REMOVAL_STORES, removeCustomer } from './removal.ts';
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

export function allErasures(): Promise<ErasureRecord[]> {
  return read(['erasures'], (tx) => tx.objectStore('erasures').getAll());
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
    const [earlier] = await tx.objectStore('erasures').getAll(null, 1);
    const salt = earlier?.salt ?? crypto.randomUUID();
    const hashes = customer.addresses.map((address) => erasedHash(salt, address));
    const counts = await removeCustomer(tx, customer, tickets);
    const record: ErasureRecord = { id, at: now, salt, hashes, counts, backups: [...backups] };
    await tx.objectStore('erasures').put(record);
    return record;
  });
}
