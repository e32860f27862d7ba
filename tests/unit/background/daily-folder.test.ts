import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listBackups, logBackup } from '@/lib/background/backup-log.ts';
import { dailyBackup, dailyState } from '@/lib/background/daily.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import type { ChosenFolder } from '@/lib/store/aside-files.ts';
import { read } from '../backup/records.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

/** No folder's handle can be kept in the database of these tests; a real browser keeps one in tests/e2e/backup-folder.test.ts. */
const kept = vi.hoisted(() => ({ chosen: null as unknown }));
vi.mock(import('@/lib/store/aside-files.ts'), async (original) => ({
  ...(await original()),
  dailyFolder: async () => kept.chosen as ChosenFolder | null,
}));

const missing = () => new DOMException('not there', 'NotFoundError');

class Folder {
  readonly name = 'Kluis';
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  permission: PermissionState = 'granted';
  isThere = true;
  isFull = false;

  queryPermission = async () => this.permission;
  keys = () => ({
    next: async () => {
      if (!this.isThere) throw missing();
      return { done: true };
    },
  });
  removeEntry = vi.fn(async (name: string) => {
    if (!this.files.delete(name)) throw missing();
  });
  getFileHandle = async (name: string, { create = false } = {}) => {
    if (!this.files.has(name)) {
      if (!create) throw missing();
      this.files.set(name, new Uint8Array());
    }
    return {
      getFile: async () => ({ size: this.files.get(name)?.length }),
      createWritable: async () => ({
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
          this.files.set(name, bytes);
        },
        close: async () => undefined,
        abort: async () => undefined,
      }),
    };
  };
}

const DAY = 24 * 60 * 60 * 1000;
const day = (number: number) =>
  dailyBackup({ now: new Date(Date.parse('2026-11-21T09:00:00.000Z') + number * DAY) });
let folder: Folder;
let granted: boolean;
const downloads = {
  download: vi.fn(async () => 1),
  search: vi.fn(async () => [{ state: 'complete' }]),
  removeFile: vi.fn(async () => undefined),
  erase: vi.fn(async () => []),
  onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
};
const names = () => [...folder.files.keys()].map((name) => name.replace(/^unwrap-backup-2026-11-/, ''));

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.clearAllMocks();
  folder = new Folder();
  kept.chosen = { folder: 'f1', handle: folder };
  granted = true;
  Object.assign(fakeBrowser, { downloads });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.6.0' }) });
  Object.assign(fakeBrowser.permissions, { contains: async () => granted });
  await saveSettings({ ...(await getSettings()), backup: { daily: true, keep: 2 } });
});

describe('a daily backup in a folder that was chosen', () => {
  it('is written there, a day one, and of its own files there the oldest go', async () => {
    folder.files.set('vakantie.jpg', new Uint8Array(1));
    for (const number of [0, 0.1, 1, 2, 3]) await day(number);
    expect(names()).toEqual(['vakantie.jpg', expect.stringMatching(/^23/), expect.stringMatching(/^24/)]);
    const [, newest] = [...folder.files.values()].slice(1);
    expect((await read(newest ?? new Uint8Array())).records.notes).toEqual([]);
    expect(downloads.download).not.toHaveBeenCalled();
    expect(await dailyState()).toMatchObject({
      problem: null,
      folder: { name: 'Kluis', access: 'granted' },
      instead: false,
    });
  });

  it('writes over no file that is there, and removes only names that it gave', async () => {
    await day(0);
    const [own = ''] = folder.files.keys();
    folder.files.clear();
    const theirs = new Uint8Array([1, 2, 3]);
    folder.files.set(own, theirs);
    await dailyBackup({ now: new Date('2026-11-21T09:00:10.000Z'), isDue: true });
    expect(folder.files.get(own)).toBe(theirs);
    expect([...folder.files.keys()]).toContain(own.replace('.unwrap', '-2.unwrap'));
  });

  it('leaves what is in a folder that was chosen before, and what was made by hand in the same minute', async () => {
    await day(0);
    const [first] = await listBackups();
    await logBackup({ name: first?.name ?? '', at: first?.at ?? '', by: 'hand' });
    const before = folder;
    folder = new Folder();
    for (const [name, bytes] of before.files) folder.files.set(name, bytes);
    kept.chosen = { folder: 'f2', handle: folder };
    for (const number of [1, 2, 3]) await day(number);
    expect(before.files.size).toBe(1);
    expect(folder.removeEntry.mock.calls.flat()).toHaveLength(1);
    expect(folder.files.has(first?.name ?? '')).toBe(true);
    expect((await listBackups()).map(({ by }) => by)).toContain('hand');
  });

  it.each([
    ['wants to be allowed again', 'ask', (one: Folder) => Object.assign(one, { permission: 'prompt' })],
    ['is not there any more', 'gone', (one: Folder) => Object.assign(one, { isThere: false })],
    ['is full', 'granted', (one: Folder) => Object.assign(one, { isFull: true })],
  ] as const)('goes to the downloads where the folder %s, and says so', async (_, access, spoil) => {
    spoil(folder);
    await day(0);
    expect(folder.files.size).toBe(0);
    expect(downloads.download).toHaveBeenCalledOnce();
    expect(await dailyState()).toMatchObject({ problem: null, folder: { access }, instead: true });
    Object.assign(folder, { permission: 'granted', isThere: true, isFull: false });
    await day(1);
    expect(folder.files.size).toBe(1);
    expect(await dailyState()).toMatchObject({ folder: { access: 'granted' }, instead: false });
  });

  it('fails where the downloads are not allowed either, and is tried again', async () => {
    granted = false;
    folder.permission = 'prompt';
    await day(0);
    expect(await dailyState()).toMatchObject({ problem: 'permission', lastAt: null });
    Object.assign(folder, { permission: 'granted', isFull: true });
    await day(0);
    expect(await dailyState()).toMatchObject({ problem: 'failed', lastAt: null });
    folder.isFull = false;
    await day(0);
    expect(await dailyState()).toMatchObject({ problem: null, instead: false });
    expect(folder.files.size).toBe(1);
  });

  it('is one of the browser’s downloads where no folder was chosen', async () => {
    kept.chosen = null;
    await day(0);
    expect(await dailyState()).toMatchObject({ folder: null, instead: false });
  });
});
