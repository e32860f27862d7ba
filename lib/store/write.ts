import type { IDBPTransaction, StoreNames } from 'idb';
import { StoreError } from './errors.ts';
import { database } from './open.ts';
import type { UnwrapSchema } from './schema.ts';

type Names = StoreNames<UnwrapSchema>[];

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
    const tx = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
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
