import type { IDBPTransaction, StoreNames } from 'idb';
import { KEPT_STORES } from '../backup/format.ts';
import { StoreError } from './errors.ts';
import { type Lock, lockedBy, lookUpLock, type OpenLock } from './lock/state.ts';
import { sealedTransaction } from './lock/transaction.ts';
import { type Database, database } from './open.ts';
import type { UnwrapSchema } from './schema.ts';

type Names = StoreNames<UnwrapSchema>[];

/** In this life of the background, which alone writes: how often writing was begun of what a backup holds. */
let begun = 0;

export function writesBegun(): number {
  return begun;
}

/**
 * One whole operation in one transaction, over only when the browser says that it is on the disk. Nothing but the
 * database may be awaited inside `work`. Under a lock, records are sealed on their way to the disk.
 *
 * @throws StoreError
 */
export async function write<Stores extends Names, T>(
  stores: Stores,
  work: (tx: IDBPTransaction<UnwrapSchema, Stores, 'readwrite'>) => Promise<T>,
): Promise<T> {
  try {
    const db = await lookedUp();
    const lock = lockedBy(stores);
    if (stores.some(isKept)) begun += 1;
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      const result = await work(lock ? sealedTransaction(tx, lock) : tx);
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

/** From here to the beginning of a transaction nothing is awaited: what the lock is then, it is for all of that transaction. */
async function lookedUp(): Promise<Database> {
  const db = await database();
  await lockInForce();
  return db;
}

/** Also one that is not open. */
export async function lockInForce(): Promise<Lock | null> {
  const db = await database();
  return lookUpLock(() => db.get('lock', 'lock'));
}

/** Between transactions; null: there is no lock. @throws StoreError `locked` */
export async function openLockNow(): Promise<OpenLock | null> {
  await lookedUp();
  return lockedBy(['searchBlocks']);
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
    const db = await lookedUp();
    const lock = lockedBy(stores);
    const tx = db.transaction(stores, 'readonly');
    return await work(lock ? sealedTransaction(tx, lock) : tx);
  } catch (error) {
    throw StoreError.from(error);
  }
}
