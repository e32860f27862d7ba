/** Records of an older database brought up by the very steps that bring a database up: in one of their own, for that moment. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { BackupError } from '../backup/errors.ts';
import { KEPT_STORES, type KeptRecords, noRecords } from '../backup/format.ts';
import { STEPS, VERSION } from './migrations.ts';

type Step = (typeof STEPS)[number];

const PREFIX = 'unwrap-ladder-';
/** In this life of the background. */
const underWay = new Set<string>();

/** @throws BackupError where they are no records of that version */
export async function raise(records: KeptRecords, from: number): Promise<KeptRecords> {
  const name = `${PREFIX}${crypto.randomUUID()}`;
  underWay.add(name);
  try {
    const old = await openAt(name, from);
    try {
      await fill(old, records);
    } finally {
      old.close();
    }
    const raised = await openAt(name, VERSION);
    try {
      const all = noRecords();
      for (const store of KEPT_STORES) (all[store] as object[]) = await raised.getAll(store);
      return all;
    } finally {
      raised.close();
    }
  } finally {
    await deleteDB(name);
    underWay.delete(name);
  }
}

/** What was under way when the background ended: it holds whoever was in the file, readable under a lock, too. */
export async function forgetLadders(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith(PREFIX) && !underWay.has(name)) await deleteDB(name);
}

async function openAt(name: string, version: number): Promise<IDBPDatabase> {
  let failed: unknown = null;
  try {
    return await openDB(name, version, {
      upgrade: async (db, before, _to, tx) => {
        tx.done.catch(() => undefined);
        try {
          const args = [db, tx] as unknown as Parameters<Step>;
          for (const step of STEPS.slice(before, version)) await step(...args);
        } catch (error) {
          failed = error;
          tx.abort();
        }
      },
    });
  } catch (error) {
    if (failed === null || isRoom(failed)) throw failed ?? error;
    throw new BackupError('bad-record', `not as version ${version - 1} wrote it`, null, { cause: failed });
  }
}

async function fill(old: IDBPDatabase, records: KeptRecords): Promise<void> {
  const filled = KEPT_STORES.filter((store) => records[store].length > 0);
  const unknown = filled.find((store) => !old.objectStoreNames.contains(store));
  if (unknown) throw new BackupError('bad-record', `version ${old.version} has no ${unknown}`);
  if (filled.length === 0) return;
  const tx = old.transaction(filled, 'readwrite');
  try {
    for (const store of filled) {
      for (const record of records[store]) await tx.objectStore(store).put(record);
    }
    await tx.done;
  } catch (error) {
    tx.done.catch(() => undefined);
    if (isRoom(error)) throw error;
    throw new BackupError('bad-record', 'it does not fit its store', null, { cause: error });
  }
}

function isRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
