import type { IDBPObjectStore, StoreNames } from 'idb';
import type { UnwrapSchema } from './schema.ts';

export type Customers = IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'customers', 'readwrite'>;

/** Within the transaction that keeps something of this customer; null: of nobody. */
export async function markActive(customers: Customers, id: string | null, now: string): Promise<void> {
  const customer = id === null ? undefined : await customers.get(id);
  if (customer && customer.activeAt < now) await customers.put({ ...customer, activeAt: now });
}
