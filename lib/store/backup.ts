/** Everything that a backup holds of the database, read as it was at one moment. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { KEPT_STORES, type KeptRecords, type KeptStore, noRecords } from '../backup/format.ts';
import { DATA_KINDS, type DataCounts } from '../messages/data-requests.ts';
import { walkedTo } from './lock/records.ts';
import type { UnwrapSchema } from './schema.ts';
import { read } from './write.ts';

/** Records that are in memory at once. */
const PAGE = 1_000;

/** Only removed records are in this index: null is no key. */
const REMOVABLE = ['notes', 'improvements', 'templates'] as const;

type Reading = IDBPTransaction<UnwrapSchema, StoreNames<UnwrapSchema>[], 'readonly' | 'readwrite'>;

export interface RecordsRead {
  /** How many each store has; before any page. */
  counts: (counts: Record<KeptStore, number>) => void;
  /** Not waited for: the transaction would be over. */
  page: (store: KeptStore, records: readonly unknown[]) => void;
}

/** In the stores' order, a page at a time, all from one moment. */
export function readAll(reader: RecordsRead): Promise<void> {
  return read([...KEPT_STORES], (tx) => readWithin(tx as unknown as Reading, reader));
}

async function readWithin(tx: Reading, { counts, page }: RecordsRead): Promise<void> {
  const found = {} as Record<KeptStore, number>;
  for (const store of KEPT_STORES) found[store] = await tx.objectStore(store).count();
  counts(found);
  for (const store of KEPT_STORES) {
    const source = tx.objectStore(store);
    let after: IDBKeyRange | undefined;
    for (;;) {
      const records: { id: string }[] = await source.getAll(after, PAGE);
      page(store, records);
      const last = records.at(-1);
      if (!last || records.length < PAGE) break;
      after = IDBKeyRange.lowerBound(walkedTo(last), true);
    }
  }
}

/** All of it in memory, to be put together with a file. */
export async function recordsWithin(tx: Reading): Promise<KeptRecords> {
  const records = noRecords();
  for (const store of KEPT_STORES) (records[store] as unknown[]) = await tx.objectStore(store).getAll();
  return records;
}

export function recordsHere(): Promise<KeptRecords> {
  return read([...KEPT_STORES], (tx) => recordsWithin(tx as unknown as Reading));
}

/** How much is kept; what was removed and not purged yet does not count. */
export function countRecords(): Promise<DataCounts> {
  return read([...DATA_KINDS], async (tx) => {
    const counts = {} as DataCounts;
    for (const kind of DATA_KINDS) counts[kind] = await tx.objectStore(kind).count();
    for (const kind of REMOVABLE) counts[kind] -= await tx.objectStore(kind).index('byDeletedAt').count();
    return counts;
  });
}
