/** Somebody who was taken for another: out, into a customer of their own. Taking it back is making them one again. */
import { likenessOf } from '../customers/likeness.ts';
import type { CustomerRecord } from '../messages/records.ts';
import { pairId } from './apart.ts';
import { touch } from './documents.ts';
import { write } from './write.ts';

export interface Split {
  /** Of the customer that is made. */
  id: string;
  /** Whom they are taken from. */
  from: string;
  addresses: readonly string[];
  names: readonly string[];
  /** Ids; follow-ups go with their tickets. */
  notes: readonly string[];
  cases: readonly string[];
}

/**
 * In one transaction; the two are said apart at once. Idempotent, by `id`. Null where the customer is not there any more, or no
 * address would be taken or left. A ticket that either of them was confirmed on, and that is the other's now, asks again.
 */
export function splitCustomer({ id, ...chosen }: Split, now: string): Promise<CustomerRecord | null> {
  const stores = ['customers', 'notes', 'cases', 'followUps', 'apart', 'documents'] as const;
  return write([...stores], async (tx) => {
    const customers = tx.objectStore('customers');
    const [done, from] = await Promise.all([customers.get(id), customers.get(chosen.from)]);
    if (done) return done;
    const [addresses, addressesLeft] = parts(from?.addresses ?? [], chosen.addresses);
    if (!from || addresses.length === 0 || addressesLeft.length === 0) return null;
    const [names, namesLeft] = parts(from.names, chosen.names);
    const left = {
      ...from,
      names: namesLeft,
      addresses: addressesLeft,
      likeness: likenessOf({ names: namesLeft, addresses: addressesLeft }),
      updatedAt: now,
    };
    const made: CustomerRecord = {
      id,
      names,
      addresses,
      prefers: { language: null, register: null, firstName: null },
      likeness: likenessOf({ names, addresses }),
      parted: null,
      activeAt: now,
      createdAt: from.createdAt,
      updatedAt: now,
    };
    const goodbye = from.parted?.ticketKey;
    if (goodbye != null && chosen.cases.includes(goodbye)) [made.parted, left.parted] = [from.parted, null];
    // First, as no two may have one address.
    await customers.put(left);
    await customers.put(made);
    for (const key of chosen.notes) {
      const note = await tx.objectStore('notes').get(key);
      if (note?.customerId === from.id) await tx.objectStore('notes').put({ ...note, customerId: id });
    }
    for (const key of chosen.cases) {
      const one = await tx.objectStore('cases').get(key);
      if (one?.customerId !== from.id) continue;
      const confirmed = addressesLeft.includes(one.confirmed ?? '') ? null : one.confirmed;
      await tx.objectStore('cases').put({ ...one, customerId: id, confirmed });
      for (const promise of await tx.objectStore('followUps').index('byTicket').getAll(key)) {
        if (promise.customerId !== from.id) continue;
        await tx.objectStore('followUps').put({ ...promise, customerId: id });
      }
    }
    for (const address of addresses) {
      for (const one of await tx.objectStore('cases').index('byConfirmed').getAll(address)) {
        if (one.customerId === from.id) await tx.objectStore('cases').put({ ...one, confirmed: null });
      }
    }
    await tx.objectStore('apart').put({ id: pairId(from.id, id), at: now });
    await touch(tx.objectStore('documents'), 'customer', from.id);
    await touch(tx.objectStore('documents'), 'customer', id);
    return made;
  });
}

/** Those that are chosen, and those that are not. */
function parts(all: readonly string[], chosen: readonly string[]): [string[], string[]] {
  return [all.filter((one) => chosen.includes(one)), all.filter((one) => !chosen.includes(one))];
}
