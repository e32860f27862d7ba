/** Every record anew, as it is to lie on the disk by now. Ended anywhere it is begun again, and what it did stays right. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { UnwrapSchema } from '../schema.ts';
import { read, write } from '../write.ts';
import { SEALED_NAMES } from './fields.ts';
import { type Kept, walkedTo } from './records.ts';
import { onDisk } from './transaction.ts';

/** Records in one transaction: whoever asks meanwhile waits for no more than these. */
const BATCH = 500;

type Writing = IDBPTransaction<UnwrapSchema, StoreNames<UnwrapSchema>[], 'readwrite'>;

export async function convertRecords(onProgress: (share: number) => void): Promise<void> {
  const total = await countAll();
  let done = 0;
  for (const store of SEALED_NAMES) {
    for (let after: string | null = null; ; ) {
      const ids: string[] = await convertSome(store, after);
      done += ids.length;
      onProgress(Math.min(1, done / (total || 1)));
      after = ids.at(-1) ?? null;
      if (after === null || ids.length < BATCH) break;
    }
  }
}

/** @returns the ids as they were on the disk, in their order */
function convertSome(store: (typeof SEALED_NAMES)[number], after: string | null): Promise<string[]> {
  return write([store], async (narrow) => {
    // The shapes are one to all of them, and records with an id.
    const source = (narrow as unknown as Writing).objectStore(store as 'notes');
    const records: Kept[] = await source.getAll(
      after === null ? null : IDBKeyRange.lowerBound(after, true),
      BATCH,
    );
    const { put } = onDisk<Kept>(source);
    // Not waited for one by one; one that fails aborts them all. One that goes to a place further on is met once more, and stays as it is.
    for (const record of records) put(record);
    return records.map(walkedTo);
  });
}

function countAll(): Promise<number> {
  return read([...SEALED_NAMES], async (tx) => {
    let total = 0;
    for (const store of SEALED_NAMES) total += await (tx as unknown as Writing).objectStore(store).count();
    return total;
  });
}
