/** A backup a day, into the folder that the person chose or the browser's downloads, where they switched that on and allowed it. */
import type { Bytes } from '../backup/bytes.ts';
import { backupName } from '../backup/format.ts';
import { keyOf, makeKeyBytes } from '../backup/seal.ts';
import { toBase64 } from '../messages/base64.ts';
import type { DataState } from '../messages/data-requests.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import {
  type ChosenFolder,
  dailyFolder,
  hasSealingKey,
  keepSealingKey,
  sealingKey,
} from '../store/aside-files.ts';
import { makeFile } from './backup-file.ts';
import { type LoggedBackup, listBackups, logBackup, logRemoved } from './backup-log.ts';
import { folderState, openFolder, removeFrom, writeIn } from './folder.ts';
import { isLocked } from './lock-state.ts';
import { serial } from './serial.ts';
import { getSettings } from './settings.ts';

/** Milliseconds. A little less than a day, so that it does not come an hour later every day. */
const DUE_AFTER = 23 * 60 * 60 * 1000;
const FOLDER = 'Unwrap';
const PROBLEM = 'dailyBackupProblem';
/** How long a browser may take to save it, in milliseconds. */
const SAVED_WITHIN = 60_000;

/**
 * At every start, every hour, and when it was switched on.
 *
 * @param isDue one is made whenever the last was
 */
export function dailyBackup({ now = new Date(), isDue = false } = {}): Promise<void> {
  return serial('daily', async () => {
    // It is made when that is opened.
    if (await isLocked()) return;
    const { backup } = await getSettings();
    if (!backup.daily || !(isDue || (await isDueAt(now)))) return;
    const [folder, downloads] = await Promise.all([openFolder(), mayDownload()]);
    if (!folder && !downloads) return say('permission');
    try {
      const key = await sealingKey();
      const bytes = await makeFile(now.toISOString(), key && (await keyOf(key)));
      const put = await saved({ folder, downloads }, backupName(now), bytes);
      await logBackup({ at: now.toISOString(), by: 'daily', ...put });
      await say(null);
    } catch (error) {
      log.error('daily backup', error);
      return say('failed');
    }
    await removeOlder(backup.keep, folder);
  });
}

export async function dailyState(): Promise<DataState['daily']> {
  const last = (await listBackups()).find(({ by }) => by === 'daily');
  const problem = (await browser.storage.local.get(PROBLEM))[PROBLEM];
  return {
    lastAt: last?.at ?? null,
    problem: problem === 'permission' || problem === 'failed' ? problem : null,
    sealed: await hasSealingKey(),
    folder: await folderState(),
    instead: last?.instead ?? false,
  };
}

/** The passphrase is kept nowhere: only the key made from it, under the lock where there is one. */
export async function sealDaily(passphrase: string | null): Promise<void> {
  await keepSealingKey(passphrase === null ? null : await makeKeyBytes(passphrase));
}

async function isDueAt(now: Date): Promise<boolean> {
  const last = (await listBackups()).find(({ by }) => by === 'daily');
  return !last || now.getTime() - Date.parse(last.at) >= DUE_AFTER;
}

async function say(problem: DataState['daily']['problem']): Promise<void> {
  await browser.storage.local.set({ [PROBLEM]: problem });
}

function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Into the folder; where there is none or it fails, to the downloads. Answers with where it is. */
async function saved(
  { folder, downloads }: { folder: ChosenFolder | null; downloads: boolean },
  name: string,
  bytes: Bytes,
): Promise<Pick<LoggedBackup, 'name' | 'download' | 'folder' | 'instead'>> {
  const instead = (await dailyFolder()) !== null;
  if (folder) {
    try {
      return { name: await writeIn(folder, name, bytes), folder: folder.folder };
    } catch (error) {
      if (!downloads) throw error;
      log.error('daily backup', error);
    }
  }
  const download = await save(`${FOLDER}/${name}`, bytes);
  return { name, download, ...(instead && { instead }) };
}

/** Only what we made ourselves, and the browser still knows, or lies in the folder under the name that we gave it. */
async function removeOlder(keep: number, folder: ChosenFolder | null): Promise<void> {
  const daily = (await listBackups()).filter(({ by }) => by === 'daily');
  for (const one of daily.slice(keep)) {
    if (one.download !== undefined) await removeDownload(one.download);
    else if (!folder || one.folder !== folder.folder || !(await isRemoved(folder, one.name))) continue;
    await logRemoved(one);
  }
}

/** False: it is there, and is tried again next time. */
async function isRemoved(folder: ChosenFolder, name: string): Promise<boolean> {
  try {
    await removeFrom(folder, name);
    return true;
  } catch (error) {
    log.error('daily backup', error);
    return false;
  }
}

/** One that the person moved or removed is theirs. */
async function removeDownload(download: number): Promise<void> {
  await browser.downloads.removeFile(download).catch(() => undefined);
  await browser.downloads.erase({ id: download }).catch(() => undefined);
}

/** Answers with the browser's number of it once it is on the disk. */
async function save(filename: string, bytes: Bytes): Promise<number> {
  const address = addressOf(bytes);
  try {
    const id = await browser.downloads.download({
      url: address.url,
      filename,
      saveAs: false,
      conflictAction: 'uniquify',
    });
    await ended(id);
    return id;
  } finally {
    address.forget();
  }
}

/**
 * A worker can't make addresses of blobs, and Firefox downloads no `data:` address. Chromium 156 took 40 MB as one in 6 s, 10 MB
 * in 1.2 s (2026-11); a shop with 100,000 notes has some 10 MB.
 */
function addressOf(bytes: Bytes): { url: string; forget(): void } {
  if (typeof URL.createObjectURL !== 'function') {
    return { url: `data:application/octet-stream;base64,${toBase64(bytes)}`, forget: () => undefined };
  }
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  return { url, forget: () => URL.revokeObjectURL(url) };
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void) => {
      clearTimeout(timer);
      browser.downloads.onChanged.removeListener(onChanged);
      work();
    };
    const look = async () => {
      const [download] = await browser.downloads.search({ id });
      if (download?.state === 'complete') settle(resolve);
      if (!download || download.state === 'interrupted')
        settle(() => reject(new Error(`not saved: ${download?.error ?? 'it is gone'}`)));
    };
    const onChanged = (change: { id: number }) => {
      if (change.id === id) look().catch((error: unknown) => settle(() => reject(error)));
    };
    const timer = setTimeout(() => settle(() => reject(new Error('not saved in time'))), SAVED_WITHIN);
    browser.downloads.onChanged.addListener(onChanged);
    // It may have been over before anybody listened.
    look().catch((error: unknown) => settle(() => reject(error)));
  });
}
