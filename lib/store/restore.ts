import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import { KEPT_STORES, type KeptRecords, noRecords } from '../backup/format.ts';
import { type Plan, planRestore } from '../backup/plan.ts';
import type { RestoreWay } from '../messages/data-requests.ts';
import { type RecordsRead, readWithin } from './backup.ts';
import type { UnwrapSchema } from './schema.ts';
import { write } from './write.ts';

/** Written before the browser is waited for. */
const PAGE = 500;

type Names = StoreNames<UnwrapSchema>[];
type Writing = IDBPTransaction<UnwrapSchema, Names, 'readwrite'>;

export interface Restoring {
  way: RestoreWay;
  /** Reads all that is here first; where it then says no, something was written since the snapshot, and nothing is restored. */
  snapshot: { reader: RecordsRead; stillHolds: () => boolean };
  onProgress?: (share: number) => void;
}

/** All or nothing, in one transaction; null: the snapshot to undo it with does not hold any more. @throws StoreError */
export function restore(file: KeptRecords, { way, snapshot, onProgress }: Restoring): Promise<Plan | null> {
  return write([...KEPT_STORES, 'documents', 'searchBlocks'], async (narrow) => {
    const tx = narrow as unknown as Writing;
    const here = await readHere(tx, snapshot.reader);
    if (!snapshot.stillHolds()) return null;
    const plan = planRestore(here, file, way);
    await put(tx, way === 'replace' ? null : here, plan.records, onProgress);
    return plan;
  });
}

/** All of it, shown to `reader` on the way. */
async function readHere(tx: Writing, { counts, page }: RecordsRead): Promise<KeptRecords> {
  const here = noRecords();
  await readWithin(tx, {
    counts,
    page: (store, records) => {
      page(store, records);
      for (const record of records) (here[store] as unknown[]).push(record);
    },
  });
  return here;
}

/** `here`: what need not be written again; null: everything is cleared first. */
async function put(
  tx: Writing,
  here: KeptRecords | null,
  records: KeptRecords,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  const changed = KEPT_STORES.map((store) => {
    const kept = new Set<unknown>(here?.[store] ?? []);
    return { store, records: (records[store] as object[]).filter((one) => !kept.has(one)) };
  });
  const documents = [
    ...records.customers.map(({ id }) => ({ kind: 'customer', id })),
    ...records.notes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => ({ kind: 'note', id })),
  ];
  const total = changed.reduce((sum, one) => sum + one.records.length, 0) + documents.length || 1;
  let done = 0;
  const wrote = (count: number) => {
    done += count;
    onProgress(done / total);
  };
  for (const { store, records: all } of changed) {
    if (!here) await tx.objectStore(store).clear();
    await putAll(unwrap(tx.objectStore(store)), all, wrote);
  }
  // Their numbers go on where they were: one that was left is nobody's.
  await tx.objectStore('documents').clear();
  await tx.objectStore('searchBlocks').clear();
  await putAll(unwrap(tx.objectStore('documents')), documents, wrote);
}

/** Without a promise a record, which takes longer than the writing. One that fails aborts the transaction. */
async function putAll(
  store: IDBObjectStore,
  records: readonly object[],
  wrote: (count: number) => void,
): Promise<void> {
  for (let at = 0; at < records.length; at += PAGE) {
    const page = records.slice(at, at + PAGE);
    let last: IDBRequest | null = null;
    for (const record of page) last = store.put(record);
    if (last) await settled(last);
    wrote(page.length);
  }
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
