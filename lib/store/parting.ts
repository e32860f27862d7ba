/** From whom we parted: said by hand, or by a reply that says goodbye, for as long as that is not taken back. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { saysGoodbye } from '../messages/new-records.ts';
import type { CaseRecord, CustomerRecord, Parted } from '../messages/records.ts';
import type { Customers } from './activity.ts';
import type { UnwrapSchema } from './schema.ts';
import { write } from './write.ts';

type Cases = IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'cases', 'readwrite'>;

/** By hand. `parted` null: we did not, whatever was said before. Null for a customer who is not kept. */
export function partByHand(id: string, parted: Parted | null, now: string): Promise<CustomerRecord | null> {
  return write(['customers'], async (tx) => {
    const customers = tx.objectStore('customers');
    const known = await customers.get(id);
    if (!known) return null;
    const record = { ...known, parted, activeAt: now, updatedAt: now };
    await customers.put(record);
    return record;
  });
}

/** Within the transaction that records a reply that says goodbye. What was said before stays. */
export async function partIn(
  customers: Customers,
  { customerId, id: ticketKey }: CaseRecord,
  now: string,
): Promise<void> {
  const known = customerId === null ? undefined : await customers.get(customerId);
  if (!known || known.parted) return;
  await customers.put({ ...known, parted: { at: now, reason: '', ticketKey }, updatedAt: now });
}

/** Within the transaction that took back the goodbyes of this ticket: it holds only where another ticket has one. */
export async function partNoMore(
  { customers, cases }: { customers: Customers; cases: Cases },
  customerId: string | null,
  ticketKey: string,
  now: string,
): Promise<void> {
  const known = customerId === null ? undefined : await customers.get(customerId);
  if (!known || known.parted?.ticketKey !== ticketKey) return;
  const others = (await cases.index('byCustomer').getAll(known.id)).filter(({ id }) => id !== ticketKey);
  const parting = others.flatMap(({ id, inserts }) => {
    const last = inserts.findLast(saysGoodbye);
    return last ? [{ at: last.at, reason: '', ticketKey: id }] : [];
  });
  const parted = parting.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
  await customers.put({ ...known, parted, updatedAt: now });
}
