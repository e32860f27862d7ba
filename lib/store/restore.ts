import { type IDBPTransaction, type StoreNames, unwrap } from 'idb';
import { KEPT_STORES, type KeptRecords } from '../backup/format.ts';
import { type Plan, planRestore } from '../backup/plan.ts';
import type { RestoreWay } from '../messages/data-requests.ts';
import { recordsWithin } from './backup.ts';
import type { UnwrapSchema } from './schema.ts';
import { write, writesBegun } from './write.ts';

/** Written before the browser is waited for. */
const PAGE = 500;

type Names = StoreNames<UnwrapSchema>[];
type Writing = IDBPTransaction<UnwrapSchema, Names, 'readwrite'>;

export interface Restoring {
  way: RestoreWay;
  /** `writesBegun` before the snapshot was taken. */
  since: number;
  onProgress?: (share: number) => void;
}

/**
 * All or nothing, in one transaction; null: something was written since the snapshot that it is undone with, and nothing was
 * restored.
 *
 * @throws StoreError
 */
export function restore(file: KeptRecords, { way, since, onProgress }: Restoring): Promise<Plan | null> {
  return write([...KEPT_STORES, 'documents', 'searchBlocks'], async (narrow) => {
    const tx = narrow as unknown as Writing;
    const here = await recordsWithin(tx);
    // This one is one of them.
    if (writesBegun() !== since + 1) return null;
    const plan = planRestore(here, file, way);
    await put(tx, here, plan.records, onProgress);
    return plan;
  });
}

/** What did not change is the very record that is here, and need not be written again. */
async function put(
  tx: Writing,
  here: KeptRecords,
  records: KeptRecords,
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  const changed = KEPT_STORES.map((store) => {
    const before = new Set<{ id: string }>(here[store]);
    const after = new Set<{ id: string }>(records[store]);
    return {
      store,
      gone: [...before].filter((one) => !after.has(one)).map(({ id }) => id),
      records: [...after].filter((one) => !before.has(one)),
    };
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
  for (const { store, gone, records: all } of changed) {
    // Those that changed, too, before any is written: an address may go from one of them to another.
    for (const id of gone) await tx.objectStore(store).delete(id);
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
