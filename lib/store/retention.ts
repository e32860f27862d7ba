/** Customers of whom nothing happened for long, or who are known for long: looked at first, then removed for good. */
import { knownAs } from '../customers/known-as.ts';
import type { CleanUp, CleanUpPreview } from '../messages/customer-requests.ts';
import { openFollowUps } from './follow-ups.ts';
import { REMOVAL_STORES, removeCustomer } from './removal.ts';
import { read, write } from './write.ts';

/** Names that are shown of those that would go. */
const SHOWN = 50;
/** Removed in one transaction. */
const AT_ONCE = 100;

/** Whom a clean-up would remove now, the one longest without anything new first. */
export async function previewCleanUp({ by, before }: CleanUp): Promise<CleanUpPreview> {
  const ids = await idsBefore({ by, before });
  return read(['customers'], async (tx) => {
    const first = await Promise.all(ids.slice(0, SHOWN).map((id) => tx.objectStore('customers').get(id)));
    const names = first.flatMap((one) => (one ? [knownAs(one)] : []));
    return { count: ids.length, names };
  });
}

/**
 * Some at a time, each customer whole or not at all. Whoever got something new meanwhile stays.
 *
 * @param removed is told of each before they go
 * @returns how many went
 */
export async function cleanUp(
  { by, before }: CleanUp,
  removed: (addresses: string[]) => void,
): Promise<number> {
  const ids = await idsBefore({ by, before });
  let count = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const gone = await write([...REMOVAL_STORES], async (tx) => {
      const addresses: string[] = [];
      for (const id of some) {
        const customer = await tx.objectStore('customers').get(id);
        const at = by === 'inactive' ? customer?.activeAt : customer?.createdAt;
        if (!customer || at === undefined || at >= before) continue;
        await removeCustomer(tx, customer);
        addresses.push(...customer.addresses);
        count += 1;
      }
      return addresses;
    });
    removed(gone);
  }
  return count;
}

/** Whoever was promised something stays until that is done. */
async function idsBefore({ by, before }: CleanUp): Promise<string[]> {
  const promised = new Set((await openFollowUps()).map(({ customerId }) => customerId));
  const ids = await read(['customers'], (tx) => {
    const customers = tx.objectStore('customers');
    return by === 'inactive'
      ? customers.index('byActive').getAllKeys(IDBKeyRange.upperBound([before, ''], true))
      : customers.index('byCreated').getAllKeys(IDBKeyRange.upperBound(before, true));
  });
  return ids.filter((id) => !promised.has(id));
}
