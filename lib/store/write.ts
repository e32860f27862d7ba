import type { IDBPTransaction, StoreNames } from 'idb';
import { KEPT_STORES } from '../backup/format.ts';
import { StoreError } from './errors.ts';
import { database } from './open.ts';
import type { UnwrapSchema } from './schema.ts';

type Names = StoreNames<UnwrapSchema>[];

/** In this life of the background, which alone writes: how often writing was begun of what a backup holds. */
let begun = 0;

export function writesBegun(): number {
  return begun;
}

/**
 * One whole operation in one transaction, over only when the browser says that it is on the disk. Nothing but the
 * database may be awaited inside `work`.
 *
 * @throws StoreError
 */
export async function write<Stores extends Names, T>(
  stores: Stores,
  work: (tx: IDBPTransaction<UnwrapSchema, Stores, 'readwrite'>) => Promise<T>,
): Promise<T> {
  try {
    const db = await database();
    if (stores.some(isKept)) begun += 1;
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // Whatever made the work fail aborts it whole; the transaction's own failure is the same one.
      tx.done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // It was over already.
      }
      throw error;
    }
  } catch (error) {
    throw StoreError.from(error);
  }
}

function isKept(store: Names[number]): boolean {
  return KEPT_STORES.some((kept) => kept === store);
}

/** @throws StoreError */
export async function read<Stores extends Names, T>(
  stores: Stores,
  work: (tx: IDBPTransaction<UnwrapSchema, Stores, 'readonly'>) => Promise<T>,
): Promise<T> {
  try {
    return await work((await database()).transaction(stores, 'readonly'));
  } catch (error) {
    throw StoreError.from(error);
  }
}
