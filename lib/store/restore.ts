import type { IDBPTransaction, StoreNames } from 'idb';
import type { Erased } from '../backup/erased.ts';
import { KEPT_STORES, type KeptRecords, type KeptStore } from '../backup/format.ts';
import { type Plan, planRestore } from '../backup/plan.ts';
import type { RestoreWay } from '../messages/data-requests.ts';
import { recordsWithin } from './backup.ts';
import { drop } from './documents.ts';
import { onDisk } from './lock/transaction.ts';
import { promise } from './promised.ts';
import type { DocumentKind, DocumentRow, UnwrapSchema } from './schema.ts';
import { write, writesBegun } from './write.ts';

/** Written before the browser is waited for. */
const PAGE = 1_000;
/** Changed notes and customers; more than these are not looked up one by one, and have their numbers promised. */
const MANY = 2_000;

type Names = StoreNames<UnwrapSchema>[];
type Writing = IDBPTransaction<UnwrapSchema, Names, 'readwrite'>;

export interface Restoring {
  way: RestoreWay;
  /** `writesBegun` before the snapshot was taken. */
  since: number;
  /** Looked up beforehand; left out: now. */
  erased?: Erased;
  onProgress?: (share: number) => void;
  /** Up to its last page; once that is written, it is done. */
  signal?: AbortSignal;
}

/**
 * All or nothing, in one transaction; null: something was written since the snapshot that it is undone with, and nothing was
 * restored.
 *
 * @throws StoreError also for `signal`, with its reason as the cause
 */
export function restore(file: KeptRecords, restoring: Restoring): Promise<Plan | null> {
  return write([...KEPT_STORES, 'documents', 'searchBlocks'], async (narrow) => {
    const tx = narrow as unknown as Writing;
    const here = await recordsWithin(tx);
    // This one is one of them.
    if (writesBegun() !== restoring.since + 1) return null;
    restoring.signal?.throwIfAborted();
    const plan = planRestore(here, file, restoring.way, restoring.erased);
    await put(tx, here, plan, restoring);
    return plan;
  });
}

interface Changed {
  store: KeptStore;
  /** Ids of those that are no more, or not what they were. */
  gone: string[];
  records: { id: string }[];
}

/** What did not change is the very record that is here, and need not be written again. */
function changesOf(here: KeptRecords, records: KeptRecords): Changed[] {
  return KEPT_STORES.map((store) => {
    const before = new Set<{ id: string }>(here[store]);
    const after = new Set<{ id: string }>(records[store]);
    return {
      store,
      gone: [...before].filter((one) => !after.has(one)).map(({ id }) => id),
      records: [...after].filter((one) => !before.has(one)),
    };
  });
}

async function put(
  tx: Writing,
  here: KeptRecords,
  { records }: Plan,
  { way, onProgress = () => undefined, signal }: Restoring,
): Promise<void> {
  const changed = changesOf(here, records);
  const { touched, added, rebuilds } = documentsOf(changed, records, way);
  const promises = added.length > MANY;
  const numbered = promises ? [] : added;
  const total = changed.reduce((sum, one) => sum + one.records.length, 0) + numbered.length || 1;
  let done = 0;
  const wrote = (count: number) => {
    signal?.throwIfAborted();
    done += count;
    onProgress(done / total);
  };
  for (const { store, gone, records: all } of changed) {
    // Those that changed, too, before any is written: an address may go from one of them to another.
    const { target, put, remove } = onDisk(tx.objectStore(store));
    if (gone.length === here[store].length) target.clear();
    else await inPages(gone, remove);
    await inPages(all, put, wrote);
  }
  const documents = tx.objectStore('documents');
  if (rebuilds) {
    // Their numbers go on where they were: one that was left is nobody's.
    await documents.clear();
    await tx.objectStore('searchBlocks').clear();
  }
  for (const { kind, id } of touched) await drop(documents, kind, id);
  const { target } = onDisk(documents);
  await inPages(numbered, (document) => target.put(document), wrote);
  if (promises) await promise(documents, added);
}

/**
 * What of the search is made anew: all of it where everything is replaced, or so much changed that one by one takes longer.
 * Else the records that changed alone, as at any other change.
 */
function documentsOf(changed: readonly Changed[], records: KeptRecords, way: RestoreWay) {
  const of = (store: 'customers' | 'notes') => changed.find((one) => one.store === store);
  const touched: DocumentRow[] = [
    ...(of('customers')?.gone ?? []).map((id) => ({ kind: 'customer' as const, id })),
    ...(of('notes')?.gone ?? []).map((id) => ({ kind: 'note' as const, id })),
  ];
  if (way === 'replace' || touched.length > MANY) {
    const added = [...rows('customer', records.customers), ...rows('note', records.notes)];
    return { touched: [], added, rebuilds: true };
  }
  const added = [
    ...rows('customer', (of('customers')?.records ?? []) as KeptRecords['customers']),
    ...rows('note', (of('notes')?.records ?? []) as KeptRecords['notes']),
  ];
  return { touched, added, rebuilds: false };
}

interface Worded {
  id: string;
  updatedAt: string;
  deletedAt?: string | null;
}

/** A greater number is a later change: so the search has the newest first. */
function rows(kind: DocumentKind, all: readonly Worded[]): DocumentRow[] {
  return all
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
    .map(({ id }) => ({ kind, id }));
}

/** Without a promise for each, which takes longer than the writing. One that fails aborts the transaction. */
async function inPages<T>(
  all: readonly T[],
  ask: (one: T) => IDBRequest,
  wrote: (count: number) => void = () => undefined,
): Promise<void> {
  for (let at = 0; at < all.length; at += PAGE) {
    const page = all.slice(at, at + PAGE);
    let last: IDBRequest | null = null;
    for (const one of page) last = ask(one);
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
