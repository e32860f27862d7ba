/** Somebody asked to be forgotten: all of it goes, and what stays tells only that it did. */
import { hashAddress } from '../customers/erasure.ts';
import type { CustomerRecord, ErasureRecord } from '../messages/records.ts';
import { getCustomer } from './customers.ts';
import { REMOVAL_STORES, removeCustomer } from './removal.ts';
import { write } from './write.ts';

/** How often it is begun anew where the customer got another address meanwhile. */
const TRIES = 5;

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
export async function eraseCustomer(erasing: Erasing, now: string): Promise<ErasureRecord | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const customer = await getCustomer(erasing.customerId);
    const done = await erase(erasing, customer, now);
    if (done !== 'changed') return done;
  }
  throw new Error('this customer goes on changing');
}

/** What is made of the addresses is not the database's, and so comes before the transaction. */
async function erase(
  { id, customerId, tickets, backups }: Erasing,
  customer: CustomerRecord | null,
  now: string,
): Promise<ErasureRecord | null | 'changed'> {
  const salt = crypto.randomUUID();
  const addresses = customer?.addresses ?? [];
  const hashes = await Promise.all(addresses.map((address) => hashAddress(salt, address)));
  return write([...REMOVAL_STORES], async (tx) => {
    const done = await tx.objectStore('erasures').get(id);
    if (done) return done;
    const stored = await tx.objectStore('customers').get(customerId);
    if (!stored) return null;
    if (stored.addresses.join() !== addresses.join()) return 'changed';
    const counts = await removeCustomer(tx, stored, tickets);
    const record: ErasureRecord = { id, at: now, salt, hashes, counts, backups: [...backups] };
    await tx.objectStore('erasures').put(record);
    return record;
  });
}
