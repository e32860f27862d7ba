import { customerRecord } from '../customers/new-customer.ts';
import type { CustomerPrefers, CustomerRecord } from '../messages/records.ts';
import { touch } from './documents.ts';
import { read, write } from './write.ts';

/** The customer with this very address (lower case), or null. Two addresses are never taken for one person by likeness. */
export function findCustomer(address: string): Promise<CustomerRecord | null> {
  return read(['customers'], async (tx) => {
    return (await tx.objectStore('customers').index('byAddress').get(address)) ?? null;
  });
}

/** The same, made when there is none yet; a new display name is put in front of the known ones. */
export function ensureCustomer(
  person: { address: string; name: string | null },
  now: string,
): Promise<CustomerRecord> {
  return write(['customers', 'documents'], async (tx) => {
    const store = tx.objectStore('customers');
    const known = await store.index('byAddress').get(person.address);
    if (known && (person.name === null || known.names[0] === person.name)) return known;
    const record = customerRecord(known, person, now);
    await store.put(record);
    await touch(tx.objectStore('documents'), 'customer', record.id);
    return record;
  });
}

export function preferCustomer(
  id: string,
  prefers: Partial<CustomerPrefers>,
  now: string,
): Promise<CustomerRecord> {
  return write(['customers'], async (tx) => {
    const store = tx.objectStore('customers');
    const known = await store.get(id);
    if (!known) throw new Error('only a customer that is kept has preferences');
    const record = { ...known, prefers: { ...known.prefers, ...prefers }, updatedAt: now };
    await store.put(record);
    return record;
  });
}

export function getCustomer(id: string): Promise<CustomerRecord | null> {
  return read(['customers'], async (tx) => (await tx.objectStore('customers').get(id)) ?? null);
}
