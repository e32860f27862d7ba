/** Files that a page takes away or brings, and what becomes of those that it brings. */
import type { Bytes } from '../backup/bytes.ts';
import { Erased, erasedAfter } from '../backup/erased.ts';
import { BackupError } from '../backup/errors.ts';
import { type Backup, backupName, type KeptRecords } from '../backup/format.ts';
import { countsOf, erasuresOf, planRestore } from '../backup/plan.ts';
import { readBackup } from '../backup/read.ts';
import { makeKey } from '../backup/seal.ts';
import type {
  BackupFault,
  BackupPreview,
  DataChange,
  MadeFile,
  RestoreWay,
} from '../messages/data-requests.ts';
import { RequestError } from '../messages/errors.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import {
  fileBytes,
  forgetUndo,
  forgetUndos,
  keepFile,
  keepUndo,
  undoAt,
  undoBytes,
} from '../store/aside-files.ts';
import { recordsHere } from '../store/backup.ts';
import { listErasures } from '../store/erasing.ts';
import { raise } from '../store/ladder.ts';
import { VERSION } from '../store/migrations.ts';
import { type Restoring, restore as restoreRecords } from '../store/restore.ts';
import { writesBegun } from '../store/write.ts';
import { makeFile } from './backup-file.ts';
import { logBackup } from './backup-log.ts';
import { notifyRecords } from './notices.ts';
import { putOwn } from './own-addresses.ts';
import { followed, Stopped } from './progress.ts';
import { putRecipes } from './recipes.ts';
import { remind } from './reminders.ts';
import { serial } from './serial.ts';
import { getSettings, saveSettings, understood } from './settings.ts';
import { onSettingsChanged } from './settings-changed.ts';

/** How often what is here may change under a restore before it is given up. */
const TRIES = 3;
/** The last restore that was done, so that the same one asked for again is not done twice. */
const DONE = 'restored';

/** Kept until it was fetched, under this id. */
export function makeBackup(id: string, passphrase: string | null): Promise<MadeFile> {
  return followed(id, async (told) => {
    const now = new Date();
    const key = passphrase === null ? null : await makeKey(passphrase);
    const bytes = await makeFile(now.toISOString(), key, told);
    const name = backupName(now);
    await keepFile({ id, name, at: now.toISOString() }, bytes);
    await logBackup({ name, at: now.toISOString(), by: 'hand' });
    return { id, name, size: bytes.length };
  });
}

interface Given {
  id: string;
  size: number;
  passphrase: string | null;
}

export function previewBackup({ id, size, passphrase }: Given): Promise<BackupPreview | BackupFault> {
  return followed(id, (told) =>
    faultOr(async () => {
      const bytes = await given(id, size);
      const { header, records, odd } = await opened(bytes, passphrase, (share) => told(share / 2));
      const here = await recordsHere();
      const erased = await lookedUp(records, here, (share) => told(0.5 + share / 2));
      const [merge, replace] = (['merge', 'replace'] as const).map((way) =>
        planRestore(here, records, way, erased),
      );
      if (!merge || !replace) throw new Error('two ways');
      return {
        madeAt: header.madeAt,
        app: header.app,
        counts: countsOf(records),
        ways: { merge: merge.change, replace: replace.change },
        erased: replace.erased,
        odd,
      };
    }),
  );
}

/** Null: it was stopped, and nothing was restored. */
export function restoreBackup(
  { id, size, passphrase }: Given,
  way: RestoreWay,
): Promise<DataChange | BackupFault | null> {
  return serial('restore', () =>
    followed(id, (told, signal) =>
      unlessStopped(() =>
        faultOr(async () => {
          const done = await doneBefore(id);
          if (done) return done;
          const bytes = await given(id, size);
          const backup = await opened(bytes, passphrase, (share) => told(share / 2), signal);
          return restored(id, backup, way, { onProgress: (share) => told(0.5 + share / 2), signal });
        }),
      ),
    ),
  );
}

/** As it was before the last restore; what is here now is what can be gone back to then. False: nothing was restored. */
export function undoRestore(id: string): Promise<boolean> {
  return serial('restore', () =>
    followed(id, async (told) => {
      if (await doneBefore(id)) return true;
      const bytes = await undoBytes();
      if (!bytes) return false;
      const backup = await opened(bytes, null, (share) => told(share / 2));
      await restored(id, backup, 'replace', { onProgress: (share) => told(0.5 + share / 2) });
      return true;
    }),
  );
}

/** When the restore was that can be undone. */
export async function undoable(): Promise<{ at: string } | null> {
  const at = await undoAt();
  return at === null ? null : { at };
}

async function restored(
  id: string,
  backup: Backup,
  way: RestoreWay,
  { onProgress: told = () => undefined, signal }: Pick<Restoring, 'onProgress' | 'signal'>,
): Promise<DataChange> {
  const { records } = backup;
  for (let again = 0; again < TRIES; again += 1) {
    const at = new Date().toISOString();
    const since = writesBegun();
    await keepUndo(id, at, await makeFile(at));
    const plan = await lookedUp(records, { erasures: await listErasures() }, (share) => told(share / 2))
      .then((erased) =>
        restoreRecords(records, {
          ...{ way, since, erased, signal },
          onProgress: (share) => told(0.5 + share / 2),
        }),
      )
      .catch((error: unknown) => failed(id, error));
    if (!plan) continue;
    await forgetUndos(id);
    await browser.storage.local.set({ [DONE]: { id, change: plan.change } });
    await restoreAside(backup, way);
    await tellEveryone();
    return plan.change;
  }
  return failed(id, new RequestError('failed', 'what is here kept changing'));
}

/** Before the transaction, which it would hold up. @throws BackupError */
async function lookedUp(
  file: KeptRecords,
  here: Pick<KeptRecords, 'erasures'>,
  onProgress?: (share: number) => void,
): Promise<Erased> {
  const erased = new Erased(erasuresOf(here, file));
  await erased.lookUp(file, onProgress);
  return erased;
}

/** Nothing was restored, so there is nothing of it to undo. */
async function failed(id: string, error: unknown): Promise<never> {
  await forgetUndo(id).catch((problem: unknown) => log.error('restore', problem));
  throw error;
}

/** This browser's own daily backup goes on as it is; and the look, where the file is of before there was one. */
async function restoreAside({ header, aside }: Backup, way: RestoreWay): Promise<void> {
  const { settings, recipes, own } = aside;
  const others = way === 'merge';
  if (!others && settings) {
    const { backup, interface: look } = await getSettings();
    await saveSettings({ ...understood({ interface: look, ...settings }), backup });
  }
  await putRecipes(recipes, others);
  await putOwn(own, others, erasedAfter(header.madeAt, await listErasures()));
}

async function tellEveryone(): Promise<void> {
  notifyRecords();
  onSettingsChanged();
  await remind().catch((error: unknown) => log.error('reminders', error));
}

async function doneBefore(id: string): Promise<DataChange | null> {
  const done = (await browser.storage.local.get(DONE))[DONE] as
    | { id: string; change: DataChange }
    | undefined;
  return done?.id === id ? done.change : null;
}

/** @throws RequestError `gone` where a part of it never came */
async function given(id: string, size: number): Promise<Bytes> {
  const bytes = await fileBytes(id, size);
  if (!bytes) throw new RequestError('gone', 'the file is not here any more');
  return bytes;
}

function opened(
  bytes: Bytes,
  passphrase: string | null,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<Backup> {
  return readBackup(bytes, { passphrase, database: VERSION, raise, onProgress, signal });
}

async function unlessStopped<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    // The store's own errors have what they come from as their cause.
    if (error instanceof Stopped || (error instanceof Error && error.cause instanceof Stopped)) return null;
    throw error;
  }
}

async function faultOr<T>(work: () => Promise<T>): Promise<T | BackupFault> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return { problem: error.problem, line: error.line };
  }
}
