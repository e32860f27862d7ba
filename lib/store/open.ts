import { type IDBPDatabase, openDB } from 'idb';
import { StoreError } from './errors.ts';
import { migrate, VERSION } from './migrations.ts';
import { DATABASE, type UnwrapSchema } from './schema.ts';

export type Database = IDBPDatabase<UnwrapSchema>;

/** A cached handle and no truth: the browser may end the worker, or the database, at any moment. */
let opening: Promise<Database> | null = null;

/** @throws StoreError `blocked` when the browser refuses the database or an older copy of us holds it. */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw StoreError.from(error);
  });
  return opening;
}

/** For tests and for erasing: the next `database()` opens afresh. */
export async function closeDatabase(): Promise<void> {
  const handle = opening;
  opening = null;
  (await handle?.catch(() => null))?.close();
}

async function open(): Promise<Database> {
  return new Promise<Database>((resolve, reject) => {
    let refused = false;
    const forget = () => {
      opening = null;
    };
    openDB<UnwrapSchema>(DATABASE, VERSION, {
      upgrade: (db, from, _to, tx) => {
        migrate(from, db, tx).catch((error: unknown) => {
          tx.abort();
          reject(error);
        });
      },
      blocked: () => {
        refused = true;
        reject(new StoreError('blocked', 'another copy of Unwrap holds an older database open'));
      },
      // A newer version of us wants in: let it.
      blocking: (_from, _to, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then((db) => {
      // One that opens after it was given up on is not left behind, where it would block the next.
      if (refused) db.close();
      else resolve(db);
    }, reject);
  });
}
