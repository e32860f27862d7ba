/** Which backup files were made here, so that it can be said which of them hold somebody. Kept beside the settings. */
import * as v from 'valibot';
import type { MadeBackup } from '../messages/data-requests.ts';
import { browser } from '../platform/browser.ts';
import { serial } from './serial.ts';

const KEY = 'backups';
const MOST = 500;

const entry = v.object({
  name: v.string(),
  at: v.string(),
  by: v.picklist(['hand', 'daily']),
  /** The browser's own number of the download; absent: not ours to remove. */
  download: v.optional(v.number()),
  /** The choice of folder that it was written under, see `folder.ts`. */
  folder: v.optional(v.string()),
  /** It was to go into a folder, and could not. */
  instead: v.optional(v.boolean()),
  /** Removed by us since. */
  removed: v.optional(v.boolean()),
});
export type LoggedBackup = v.InferOutput<typeof entry>;

/** The newest first; those removed again are left out. */
export async function listBackups(): Promise<LoggedBackup[]> {
  return (await all()).filter(({ removed }) => !removed).sort((a, b) => (a.at < b.at ? 1 : -1));
}

export async function logBackup(backup: LoggedBackup): Promise<void> {
  await change((kept) => [...kept, backup].slice(-MOST));
}

/** One made by hand in the same minute has the same name, and is somewhere else. */
export async function logRemoved({ name, at, by }: LoggedBackup): Promise<void> {
  const isIt = (one: LoggedBackup) => one.name === name && one.at === at && one.by === by;
  await change((kept) => kept.map((one) => (isIt(one) ? { ...one, removed: true } : one)));
}

/** Names of those that hold a customer who was here since `createdAt`: for the receipt of an erasure. */
export async function backupsSince(createdAt: string): Promise<string[]> {
  return (await listBackups()).filter(({ at }) => at >= createdAt).map(({ name }) => name);
}

export async function madeBackups(): Promise<MadeBackup[]> {
  return (await listBackups()).map(({ name, at, by }) => ({ name, at, by }));
}

async function all(): Promise<LoggedBackup[]> {
  const stored = v.safeParse(v.array(entry), (await browser.storage.local.get(KEY))[KEY] ?? []);
  return stored.success ? stored.output : [];
}

function change(how: (kept: LoggedBackup[]) => LoggedBackup[]): Promise<void> {
  return serial('backups', async () => {
    await browser.storage.local.set({ [KEY]: how(await all()) });
  });
}
