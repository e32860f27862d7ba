/** What the background does for the room Data and privacy. */
import { fromBase64, toBase64 } from '../messages/base64.ts';
import type { DataCounts, dataRequests } from '../messages/data-requests.ts';
import { RequestError } from '../messages/errors.ts';
import type { Handlers } from '../messages/server.ts';
import { forgetFile, keepDailyFolder, keepPart, partAt } from '../store/aside-files.ts';
import { countRecords } from '../store/backup.ts';
import { StoreError } from '../store/errors.ts';
import { madeBackups } from './backup-log.ts';
import { makeBackup, previewBackup, restoreBackup, undoable, undoRestore } from './backups.ts';
import { dailyBackup, dailyState, sealDaily } from './daily.ts';
import { lendFolder, takeFolder } from './folder.ts';
import { progressOf, stopWork } from './progress.ts';

export const dataHandlers: Handlers<typeof dataRequests> = {
  'data/state': async () => ({
    counts: await counts(),
    backups: await madeBackups(),
    undo: await undoable(),
    daily: await dailyState(),
  }),
  'data/progress': async ({ id }) => progressOf(id),
  'data/make': ({ id, passphrase }) => makeBackup(id, passphrase),
  'data/part': async ({ id, offset }) => {
    const bytes = await partAt(id, offset);
    return bytes && toBase64(bytes);
  },
  'data/give-part': async ({ id, offset, bytes }) => {
    await keepPart(id, new Date().toISOString(), offset, decoded(bytes));
    return null;
  },
  'data/preview': (given) => previewBackup(given),
  'data/restore': ({ way, ...given }) => restoreBackup(given, way),
  'data/stop-restore': async ({ id }) => {
    stopWork(id);
    return null;
  },
  'data/undo-restore': ({ id }) => undoRestore(id),
  'data/forget': async ({ id }) => {
    await forgetFile(id);
    return null;
  },
  'data/daily-passphrase': async ({ passphrase }) => {
    await sealDaily(passphrase);
    return null;
  },
  'data/daily-now': async () => {
    await dailyBackup();
    return null;
  },
  'data/folder-take': async ({ id }) => {
    await takeFolder(id);
    await dailyBackup({ isDue: true });
    return null;
  },
  'data/folder-lend': async ({ id }) => {
    await lendFolder(id);
    return null;
  },
  'data/folder-forget': async () => {
    await keepDailyFolder(null);
    return null;
  },
};

/** Null where the database could not be brought up to date: what is in it can be taken out all the same. */
async function counts(): Promise<DataCounts | null> {
  try {
    return await countRecords();
  } catch (error) {
    if (StoreError.from(error).problem === 'not-updated') return null;
    throw error;
  }
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(text);
  } catch (error) {
    throw new RequestError('invalid', 'no base64', { cause: error });
  }
}
