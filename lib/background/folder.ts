/** The folder that the person chose for daily backups, where the browser lets one be chosen: Chromium. */
import type { Bytes } from '../backup/bytes.ts';
import type { DailyFolder } from '../messages/data-requests.ts';
import { RequestError } from '../messages/errors.ts';
import { handFolder, receiveFolder } from '../messages/folder-channel.ts';
import { mayWrite } from '../platform/folders.ts';
import { type ChosenFolder, dailyFolder, keepDailyFolder } from '../store/aside-files.ts';

/** The person's own files are never written over: so many names are tried. */
const MOST_NAMES = 20;

/** Null: none was chosen. */
export async function folderState(): Promise<DailyFolder | null> {
  const chosen = await dailyFolder();
  return chosen && { name: chosen.handle.name, access: await accessTo(chosen) };
}

/** Null: none was chosen, or it can't be written to now. */
export async function openFolder(): Promise<ChosenFolder | null> {
  const chosen = await dailyFolder();
  return chosen && (await accessTo(chosen)) === 'granted' ? chosen : null;
}

/** The same folder again is the same: its files are still ours. @throws RequestError `gone` where none came */
export async function takeFolder(id: string): Promise<void> {
  const [handle, before] = await Promise.all([receiveFolder(id), dailyFolder()]);
  if (!handle) throw new RequestError('gone', 'no folder came');
  const isSame = before !== null && (await before.handle.isSameEntry(handle));
  await keepDailyFolder({ folder: isSame ? before.folder : id, handle });
}

/** To the page, so that it can ask the person. */
export async function lendFolder(id: string): Promise<void> {
  const chosen = await dailyFolder();
  if (!chosen || !(await handFolder(id, chosen.handle))) {
    throw new RequestError('gone', 'there is no folder, or nobody took it');
  }
}

/** Whole or not at all. Answers with the name that it got: no file that is there is written over. */
export async function writeIn({ handle }: ChosenFolder, name: string, bytes: Bytes): Promise<string> {
  const free = await freeName(handle, name);
  const file = await handle.getFileHandle(free, { create: true });
  try {
    const stream = await file.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    if ((await file.getFile()).size !== bytes.length) throw new Error('not all of it was written');
  } catch (error) {
    await handle.removeEntry(free).catch(() => undefined);
    throw error;
  }
  return free;
}

/** One that the person moved or removed is theirs. */
export async function removeFrom({ handle }: ChosenFolder, name: string): Promise<void> {
  await handle.removeEntry(name).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

async function accessTo({ handle }: ChosenFolder): Promise<DailyFolder['access']> {
  try {
    if (!(await mayWrite(handle))) return 'ask';
    await handle.keys().next();
    return 'granted';
  } catch {
    return 'gone';
  }
}

async function freeName(handle: FileSystemDirectoryHandle, name: string): Promise<string> {
  const [, stem = name, end = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const tried = number === 1 ? name : `${stem}-${number}${end}`;
    const isFree = await handle.getFileHandle(tried).then(() => false, isMissing);
    if (isFree) return tried;
  }
  throw new Error('no free name in the folder');
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
