import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { StoreError } from './errors.ts';
import { forgetLock } from './lock/state.ts';
import { migrate, VERSION } from './migrations.ts';
import { DATABASE, type UnwrapSchema } from './schema.ts';

export type Database = IDBPDatabase<UnwrapSchema>;

/** A cached handle and no truth: the browser may end the worker, or the database, at any moment. */
let opening: Promise<Database> | null = null;

/**
 * @throws StoreError `blocked` when the browser refuses the database or an older copy of us holds it, `not-updated` when it can't
 * be brought to our version: then it is as it was, see `old.ts`.
 */
export function database(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    const problem = StoreError.from(error);
    // What failed for what is in the database fails again: it is tried at the next start, and not at every question.
    if (problem.problem !== 'not-updated') opening = null;
    throw problem;
  });
  return opening;
}

/** For tests and for erasing: the next `database()` opens afresh. */
export async function closeDatabase(): Promise<void> {
  const handle = opening;
  opening = null;
  forgetLock();
  (await handle?.catch(() => null))?.close();
}

/** All that is kept, for good. */
export async function forgetDatabase(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE);
}

async function open(): Promise<Database> {
  return new Promise<Database>((resolve, reject) => {
    let refused = false;
    const forget = () => {
      opening = null;
    };
    openDB<UnwrapSchema>(DATABASE, VERSION, {
      upgrade: (db, from, _to, tx) => {
        // Its own failure is told by the step that made it.
        tx.done.catch(() => undefined);
        migrate(from, db, tx).catch((error: unknown) => {
          reject(notUpdated(error));
          tx.abort();
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

/** No room is no room: with some, it goes on. */
function notUpdated(error: unknown): StoreError {
  const problem = StoreError.from(error);
  return problem.problem === 'full'
    ? problem
    : new StoreError('not-updated', problem.message, { cause: error });
}
