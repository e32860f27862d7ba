/** A customer looked up by how an address or a name begins. */
import { foldedWords } from '../customers/folding.ts';
import type { CustomerRecord } from '../messages/records.ts';
import { read } from './write.ts';

/** Customers read at once when their names are gone through. */
const AT_ONCE = 1_000;

/** Addresses first; a name where each word typed begins one of its words. At most `limit`. */
export function findCustomers(typed: string, limit: number): Promise<CustomerRecord[]> {
  const text = typed.trim().toLowerCase();
  const words = foldedWords(typed);
  return read(['customers'], async (tx) => {
    const customers = tx.objectStore('customers');
    const found = new Map<string, CustomerRecord>();
    if (text === '') return [];
    const begins = IDBKeyRange.bound(text, `${text}\uffff`);
    for (const one of await customers.index('byAddress').getAll(begins, limit)) found.set(one.id, one);
    for (let from: IDBKeyRange | null = null; words.length > 0 && found.size < limit; ) {
      const some: CustomerRecord[] = await customers.getAll(from, AT_ONCE);
      for (const one of some) {
        if (found.size < limit && one.names.some((name) => fits(name, words))) found.set(one.id, one);
      }
      const last = some.at(-1);
      if (!last || some.length < AT_ONCE) break;
      from = IDBKeyRange.lowerBound(last.id, true);
    }
    return [...found.values()];
  });
}

function fits(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}
