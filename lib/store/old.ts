/** A database that could not be brought to our version: looked at and taken out as it is, never written. */
import { type IDBPDatabase, openDB } from 'idb';
import { KEPT_STORES, type KeptStore } from '../backup/format.ts';
import type { CustomerRecord, NoteRecord } from '../messages/records.ts';
import type { RecordsRead } from './backup.ts';
import { StoreError } from './errors.ts';
import { DATABASE } from './schema.ts';

const PAGE = 1_000;

/** All its records, in the shapes of its version; answers with that version. */
export function readOld(reader: (version: number) => RecordsRead): Promise<void> {
  return looking(async (db) => {
    const stores = KEPT_STORES.filter((store) => db.objectStoreNames.contains(store));
    const tx = db.transaction(stores, 'readonly');
    const counts = {} as Record<KeptStore, number>;
    for (const store of stores) counts[store] = await tx.objectStore(store).count();
    const { counts: tell, page } = reader(db.version);
    tell(counts);
    for (const store of stores) {
      let after: IDBKeyRange | undefined;
      for (;;) {
        const records: { id: string }[] = await tx.objectStore(store).getAll(after, PAGE);
        page(store, records);
        const last = records.at(-1);
        if (!last || records.length < PAGE) break;
        after = IDBKeyRange.lowerBound(last.id, true);
      }
    }
  });
}

/** A customer and their notes, what they did not have yet filled in: since version 1 both are found in the same way. */
export function oldNotesOf(
  address: string,
): Promise<{ customer: CustomerRecord; notes: NoteRecord[] } | null> {
  return looking(async (db) => {
    const tx = db.transaction(['customers', 'notes'], 'readonly');
    const customer = await tx.objectStore('customers').index('byAddress').get(address);
    if (!customer) return null;
    const notes: Partial<NoteRecord>[] = await tx
      .objectStore('notes')
      .index('byCustomer')
      .getAll(customer.id);
    const prefers = { language: null, register: null, firstName: null };
    return {
      customer: { likeness: [], parted: null, prefers, ...customer },
      notes: notes
        .filter(({ deletedAt }) => !deletedAt)
        .map((note) => ({ tags: [], author: '', ...note }) as unknown as NoteRecord),
    };
  });
}

async function looking<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  let db: IDBPDatabase | null = null;
  try {
    // Without a version it is opened at the one that it has.
    db = await openDB(DATABASE);
    return await work(db);
  } catch (error) {
    throw StoreError.from(error);
  } finally {
    db?.close();
  }
}
