/** One backup file with all that is kept, made in memory: a fifth of what is kept, at most. */
import type { Bytes } from '../backup/bytes.ts';
import type { Aside } from '../backup/format.ts';
import { type SealKey, seal } from '../backup/seal.ts';
import { BackupLines, Gzip } from '../backup/write.ts';
import { browser } from '../platform/browser.ts';
import { type RecordsRead, readAll } from '../store/backup.ts';
import { StoreError } from '../store/errors.ts';
import { VERSION } from '../store/migrations.ts';
import { readOld } from '../store/old.ts';
import { ownEntries } from './own-addresses.ts';
import { listRecipes } from './recipes.ts';

/** A database that could not be brought to our version is taken out as it is. */
export async function makeFile(
  madeAt: string,
  key: SealKey | null = null,
  onProgress: (share: number) => void = () => undefined,
): Promise<Bytes> {
  const aside = await asideHere();
  const gzip = new Gzip();
  const app = browser.runtime.getManifest().version;
  const linesFor = (database: number, put: (bytes: Bytes) => void) =>
    new BackupLines({ database, app, madeAt }, aside, put, database === VERSION);
  let lines = linesFor(VERSION, (bytes) => gzip.put(bytes));
  try {
    await readAll(counted(lines, onProgress));
  } catch (error) {
    if (StoreError.from(error).problem !== 'not-updated') throw error;
    await readOld((version) => {
      lines = linesFor(version, (bytes) => gzip.put(bytes));
      return counted(lines, onProgress);
    });
  }
  lines.end();
  const body = await gzip.end();
  return key ? seal(body, key) : body;
}

async function asideHere(): Promise<Aside> {
  const { settings } = await browser.storage.local.get('settings');
  const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  return {
    settings: isObject ? (settings as Record<string, unknown>) : null,
    recipes: await listRecipes(),
    own: await ownEntries(),
  };
}

function counted(lines: BackupLines, onProgress: (share: number) => void): RecordsRead {
  let total = 1;
  let done = 0;
  return {
    counts: (counts) => {
      total = Object.values(counts).reduce((sum, count) => sum + count, 0) || 1;
      lines.counts(counts);
    },
    page: (store, records) => {
      lines.page(store, records);
      done += records.length;
      onProgress(done / total);
    },
  };
}
