/** Customers who may be one person: never more than a reason to ask. */
import type { CustomerRecord } from '../messages/records.ts';
import { saidApart } from './apart.ts';
import { read } from './write.ts';

/** Of one customer, of each thing that is shared; a name that half the world has suggests nobody. */
const MOST = 10;
/** Customers read at once when all are gone through. */
const AT_ONCE = 1_000;

export interface Alike {
  customer: CustomerRecord;
  /** `mailbox`: mail to both most likely ends up at one place. `name`: both have the same first and last name. */
  because: 'mailbox' | 'name';
}

/** Without those who were said to be somebody else. Whoever shares a mailbox first. `id` null: of somebody who is not kept yet. */
export function alikeTo({
  id,
  likeness,
}: {
  id: string | null;
  likeness: readonly string[];
}): Promise<Alike[]> {
  return read(['customers', 'apart'], async (tx) => {
    const index = tx.objectStore('customers').index('byLikeness');
    const keys = [...likeness].sort();
    // At once: the sidebar waits for it.
    const [apart, ...sharing] = await Promise.all([
      id === null ? Promise.resolve<string[]>([]) : saidApart(tx.objectStore('apart'), id),
      // With the customer themself, and one more than is told.
      ...keys.map((shared) => index.getAll(shared, MOST + 2)),
    ]);
    const found = new Map<string, Alike>();
    keys.forEach((shared, at) => {
      const all = sharing[at] ?? [];
      if (all.length > MOST + 1) return;
      for (const customer of all) {
        if (customer.id === id || apart.includes(customer.id) || found.has(customer.id)) continue;
        found.set(customer.id, { customer, because: reasonOf(shared) });
      }
    });
    return [...found.values()];
  });
}

/** Every customer for whom there is a suggestion, by going through all of them. */
export function allAlike(): Promise<CustomerRecord[]> {
  return read(['customers', 'apart'], async (tx) => {
    const customers = tx.objectStore('customers');
    const sharing = new Map<string, string[]>();
    for (let from: IDBKeyRange | null = null; ; ) {
      const some: CustomerRecord[] = await customers.getAll(from, AT_ONCE);
      for (const { id, likeness } of some) {
        for (const shared of likeness) {
          const group = sharing.get(shared);
          if (!group) sharing.set(shared, [id]);
          // One more than is looked at, so that it is seen to be too many.
          else if (group.length <= MOST + 1) group.push(id);
        }
      }
      const last = some.at(-1);
      if (!last || some.length < AT_ONCE) break;
      from = IDBKeyRange.lowerBound(last.id, true);
    }
    const apart = new Set(await tx.objectStore('apart').getAllKeys());
    const ids = new Set<string>();
    for (const group of sharing.values()) {
      if (group.length < 2 || group.length > MOST + 1) continue;
      for (const one of group) {
        if (group.some((other) => other !== one && !apart.has([one, other].sort().join('|')))) ids.add(one);
      }
    }
    const found = await Promise.all([...ids].map((id) => customers.get(id)));
    return found.filter((one) => one !== undefined);
  });
}

function reasonOf(shared: string): Alike['because'] {
  return shared.startsWith('mailbox ') ? 'mailbox' : 'name';
}
