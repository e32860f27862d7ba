/**
 * Files on their way between a page and the background, which may end between two parts of one, and the snapshot that the last
 * restore is undone with. A database of their own: none of those is kept for long, and the other is not made anew for them. Under a
 * lock their bytes are sealed here too.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { sameBytes } from '../backup/bytes.ts';
import type { KeyBytes } from '../backup/seal.ts';
import { StoreError } from './errors.ts';
import { lockedBy } from './lock/state.ts';
import { openLockNow } from './write.ts';

const NAME = 'unwrap-aside';
/** Before the restore's own id: the snapshot's. */
const UNDO = 'undo:';

interface AsideFile {
  id: string;
  name: string;
  /** ISO 8601, UTC. */
  at: string;
  size: number;
}

interface Part {
  id: string;
  /** Of the bytes themselves, not of what lies here. */
  offset: number;
  bytes: Uint8Array<ArrayBuffer>;
  sealed: boolean;
}

/** Where daily backups go. */
export interface ChosenFolder {
  /** Names this choice: what was written into another folder is not to be looked for in this one. */
  folder: string;
  handle: FileSystemDirectoryHandle;
}

interface AsideSchema extends DBSchema {
  files: { key: string; value: AsideFile };
  parts: { key: [string, number]; value: Part };
  folders: { key: string; value: { id: string } & ChosenFolder };
  keys: { key: string; value: KeyBytes & { id: string; sealed: boolean } };
}

/** What daily backups are sealed with. */
const DAILY = 'daily';
/** Bytes of a part in the database: no browser likes values of hundreds of megabytes. */
const PART = 3_000_000;

/** Whole, under this id. */
export async function keepFile(file: Omit<AsideFile, 'size'>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const parts: Plain[] = [];
  for (let offset = 0; offset < bytes.length; offset += PART) {
    parts.push({ offset, bytes: bytes.slice(offset, offset + PART) });
  }
  await withCovered(parts, async (tx, covered) => {
    await tx.objectStore('parts').delete(partsOf(file.id));
    for (const part of covered) await tx.objectStore('parts').put({ id: file.id, ...part });
    await tx.objectStore('files').put({ ...file, size: bytes.length });
  });
}

/** One part of a file that comes from a page. */
export async function keepPart(
  id: string,
  at: string,
  offset: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await withCovered([{ offset, bytes }], async (tx, covered) => {
    for (const part of covered) await tx.objectStore('parts').put({ id, ...part });
    await tx.objectStore('files').put({ id, name: '', at, size: 0 });
  });
}

/** The part that begins there; null: the file, or that part of it, is not there. */
export async function partAt(id: string, offset: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const part = await within('readonly', (tx) => tx.objectStore('parts').get([id, offset]));
  return part ? bytesOf(part) : null;
}

/** Null where a byte of it is not there. */
export async function fileBytes(id: string, size?: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const { file, parts } = await within('readonly', async (tx) => ({
    file: await tx.objectStore('files').get(id),
    parts: await tx.objectStore('parts').getAll(partsOf(id)),
  }));
  if (!file) return null;
  const whole = new Uint8Array(size ?? file.size);
  let at = 0;
  for (const part of parts) {
    const bytes = await bytesOf(part);
    if (part.offset !== at || at + bytes.length > whole.length) return null;
    whole.set(bytes, at);
    at += bytes.length;
  }
  return at === whole.length ? whole : null;
}

export async function forgetFile(id: string): Promise<void> {
  await within('readwrite', async (tx) => {
    await tx.objectStore('files').delete(id);
    await tx.objectStore('parts').delete(partsOf(id));
  });
}

/**
 * All that is here before the restore with this id. The one before stays until the restore is done: should it fail, that one can
 * still be undone. It holds whoever was here then: erasing somebody forgets it.
 */
export function keepUndo(id: string, at: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  return keepFile({ id: UNDO + id, name: '', at }, bytes);
}

export async function undoAt(): Promise<string | null> {
  return (await snapshots())[0]?.at ?? null;
}

export async function undoBytes(): Promise<Uint8Array<ArrayBuffer> | null> {
  const [newest] = await snapshots();
  return newest ? fileBytes(newest.id) : null;
}

/** Of a restore that was not done. */
export function forgetUndo(id: string): Promise<void> {
  return forgetFile(UNDO + id);
}

/** `but`: of the restore that is done now; left out: none stays. */
export async function forgetUndos(but?: string): Promise<void> {
  for (const { id } of await snapshots()) if (id !== `${UNDO}${but}`) await forgetFile(id);
}

/** The snapshot, files that were made and not taken away yet, and those that were only looked at: each may hold anybody. */
export async function forgetWhatIsHeld(): Promise<void> {
  await within('readwrite', async (tx) => {
    await tx.objectStore('files').clear();
    await tx.objectStore('parts').clear();
  });
}

/** The newest first. */
async function snapshots(): Promise<AsideFile[]> {
  const all = await within('readonly', (tx) => tx.objectStore('files').getAll());
  return all.filter(({ id }) => id.startsWith(UNDO)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Forgets files from before `files`, and the snapshot from before `undo`; ISO 8601, UTC. */
export async function purgeFiles(before: { files: string; undo: string }): Promise<void> {
  const all = await within('readonly', (tx) => tx.objectStore('files').getAll());
  for (const { id, at } of all) {
    if (at < (id.startsWith(UNDO) ? before.undo : before.files)) await forgetFile(id);
  }
}

/** What daily backups are sealed with; null: nothing. The passphrase itself is kept nowhere. */
export async function keepSealingKey(key: KeyBytes | null): Promise<void> {
  if (!key) return within('readwrite', (tx) => tx.objectStore('keys').delete(DAILY));
  await withCovered([key], async (tx, covered) => {
    for (const one of covered) await tx.objectStore('keys').put({ id: DAILY, ...one });
  });
}

export async function sealingKey(): Promise<KeyBytes | null> {
  const kept = await within('readonly', (tx) => tx.objectStore('keys').get(DAILY));
  return kept ? { bytes: await bytesOf(kept), salt: kept.salt, rounds: kept.rounds } : null;
}

/** Also under a lock that is not open. */
export async function hasSealingKey(): Promise<boolean> {
  return (await within('readonly', (tx) => tx.objectStore('keys').count(DAILY))) > 0;
}

/** Null: the browser's downloads. */
export async function keepDailyFolder(chosen: ChosenFolder | null): Promise<void> {
  await within('readwrite', async (tx) => {
    if (chosen) await tx.objectStore('folders').put({ id: 'daily', ...chosen });
    else await tx.objectStore('folders').delete('daily');
  });
}

export async function dailyFolder(): Promise<ChosenFolder | null> {
  return within('readonly', async (tx) => (await tx.objectStore('folders').get('daily')) ?? null);
}

/** For tests, and for erasing everything. */
export async function forgetAllFiles(): Promise<void> {
  await deleteDB(NAME);
}

/** After a lock was switched on or off: what came before lies here the other way. Only what is there still, and as it was. */
export async function resealFiles(): Promise<void> {
  const key = await within('readonly', (tx) => tx.objectStore('keys').get(DAILY));
  if (key) {
    await withCovered([{ ...key, bytes: await bytesOf(key) }], async (tx, [covered]) => {
      const now = await tx.objectStore('keys').get(DAILY);
      if (covered && now && sameBytes(now.salt, key.salt)) await tx.objectStore('keys').put(covered);
    });
  }
  const all = await within('readonly', (tx) => tx.objectStore('parts').getAllKeys());
  for (const at of all) {
    const part = await within('readonly', (tx) => tx.objectStore('parts').get(at));
    if (!part) continue;
    await withCovered([{ ...part, bytes: await bytesOf(part) }], async (tx, [covered]) => {
      const now = await tx.objectStore('parts').get(at);
      if (covered && now && sameBytes(now.bytes, part.bytes)) await tx.objectStore('parts').put(covered);
    });
  }
}

interface Covered {
  bytes: Uint8Array<ArrayBuffer>;
  sealed: boolean;
}
type Plain = Pick<Part, 'offset' | 'bytes'>;

/** Covered as the lock is when they are written: it may be switched on or off while they are being sealed. */
async function withCovered<Kept extends { bytes: Uint8Array<ArrayBuffer> }>(
  all: readonly Kept[],
  put: (tx: ReturnType<typeof transaction>, covered: (Kept & Covered)[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const lock = await openLockNow();
    const vault = lock && lock.phase !== 'opening' ? lock.vault : null;
    const covered: (Kept & Covered)[] = [];
    for (const one of all) {
      const bytes = vault ? await vault.sealBytes(one.bytes) : one.bytes;
      covered.push({ ...one, bytes, sealed: vault !== null });
    }
    const written = await within('readwrite', async (tx) => {
      const now = lockedBy(['searchBlocks']);
      if (now?.vault !== lock?.vault || now?.phase !== lock?.phase) return false;
      await put(tx, covered);
      return true;
    });
    if (written) return;
  }
}

async function bytesOf({ bytes, sealed }: Covered): Promise<Uint8Array<ArrayBuffer>> {
  const lock = await openLockNow();
  if (!sealed) return bytes;
  if (!lock) throw new StoreError('broken', 'sealed with a lock that is gone');
  return lock.vault.openBytes(bytes);
}

function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

async function within<T>(
  mode: 'readonly' | 'readwrite',
  work: (tx: ReturnType<typeof transaction>) => Promise<T>,
): Promise<T> {
  let db: IDBPDatabase<AsideSchema> | null = null;
  try {
    db = await openDB<AsideSchema>(NAME, 2, {
      upgrade: (made, from) => {
        if (from < 1) {
          made.createObjectStore('files', { keyPath: 'id' });
          made.createObjectStore('parts', { keyPath: ['id', 'offset'] });
          made.createObjectStore('keys', { keyPath: 'id' });
        }
        made.createObjectStore('folders', { keyPath: 'id' });
      },
    });
    const tx = transaction(db, mode);
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    throw StoreError.from(error);
  } finally {
    db?.close();
  }
}

function transaction(db: IDBPDatabase<AsideSchema>, mode: 'readonly' | 'readwrite') {
  // Never for reading alone to the types: whoever reads writes nothing.
  return db.transaction(['files', 'parts', 'keys', 'folders'], mode as 'readwrite');
}
