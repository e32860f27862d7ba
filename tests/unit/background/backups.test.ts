import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupsSince, logBackup } from '@/lib/background/backup-log.ts';
import { customerHandlers } from '@/lib/background/customer-handlers.ts';
import { dailyBackup, dailyState } from '@/lib/background/daily.ts';
import { dataHandlers } from '@/lib/background/data-handlers.ts';
import { listOwn, setOwn } from '@/lib/background/own-addresses.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { fromBase64, toBase64 } from '@/lib/messages/base64.ts';
import { type BackupPreview, type DataChange, PART } from '@/lib/messages/data-requests.ts';
import { type Look, PLAIN_LOOK } from '@/lib/platform/look.ts';
import { fileBytes, forgetAllFiles, keepFile, purgeFiles, undoAt } from '@/lib/store/aside-files.ts';
import { recordsHere } from '@/lib/store/backup.ts';
import { notesOf, saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { restore } from '@/lib/store/restore.ts';
import { writesBegun } from '@/lib/store/write.ts';
import { AT, customer, everything, note, read } from '../backup/records.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.6.0' }) });
});
afterEach(forgetAllFiles);

const DARK: Look = { language: 'de', theme: 'dark', textSize: 'largest' };
const PAGE = { role: 'page' } as const;
const ask = dataHandlers;
const fill = () => {
  const records = everything();
  // Nothing is due, or it would be brought to mind meanwhile.
  const followUps = records.followUps.map((one) => ({ ...one, doneAt: AT }));
  return restore({ ...records, followUps }, { way: 'replace', since: writesBegun() });
};

async function make(passphrase: string | null = null) {
  const id = crypto.randomUUID();
  const { size, name } = await ask['data/make']({ id, passphrase }, PAGE);
  const part = await ask['data/part']({ id, offset: 0 }, PAGE);
  const bytes = fromBase64(part ?? '');
  expect(bytes).toHaveLength(size);
  return { name, bytes };
}

async function give(bytes: Uint8Array<ArrayBuffer>) {
  const id = crypto.randomUUID();
  await ask['data/give-part']({ id, offset: 0, bytes: toBase64(bytes) }, PAGE);
  return { id, size: bytes.length, passphrase: null };
}

describe('a backup', () => {
  it('holds all that is kept, settings too, and is on the list', async () => {
    await fill();
    await saveSettings({ ...(await getSettings()), agentName: 'Ruben' });
    const { bytes, name } = await make();
    const { records, aside } = await read(bytes);
    expect(records).toEqual(await recordsHere());
    expect(aside.settings).toMatchObject({ agentName: 'Ruben' });
    expect(name).toMatch(/^unwrap-backup-\d{4}-\d\d-\d\d-\d{4}\.unwrap$/);
    const state = await ask['data/state']({}, PAGE);
    expect(state.backups).toMatchObject([{ name, by: 'hand' }]);
    expect(state.counts).toMatchObject({ customers: 2, notes: 2 });
    expect(await backupsSince(AT)).toEqual([name]);
    expect(await backupsSince('2999-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('comes in parts that are asked for one by one, and a missing one is told', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const large = new Uint8Array(PART * 2 + 5);
    large.set(bytes);
    await keepFile({ id: 'x', name: 'x', at: AT }, large);
    expect(fromBase64((await ask['data/part']({ id: 'x', offset: PART * 2 }, PAGE)) ?? '')).toHaveLength(5);
    expect(await ask['data/part']({ id: 'x', offset: 7 }, PAGE)).toBeNull();
    // Told byte by byte, six million would take seconds.
    expect(Buffer.compare((await fileBytes('x')) ?? new Uint8Array(0), large)).toBe(0);
    const given = await give(bytes);
    await expect(ask['data/preview']({ ...given, size: given.size + 1 }, PAGE)).rejects.toMatchObject({
      problem: 'gone',
    });
    await purgeFiles({ files: '2999-01-01T00:00:00.000Z', undo: AT });
    expect(await fileBytes('x')).toBeNull();
  });
});

describe('restoring', () => {
  it('says first what it would change, and changes nothing by that', async () => {
    await fill();
    const given = await give((await make()).bytes);
    const db = await database();
    await db.delete('notes', 'n1');
    await db.put('customers', customer('later'));
    const preview = (await ask['data/preview'](given, PAGE)) as BackupPreview;
    expect(preview.counts).toMatchObject({ customers: 2, notes: 2 });
    expect(preview.ways.merge).toMatchObject({
      added: { notes: 1, customers: 0 },
      removed: { customers: 0 },
    });
    expect(preview.ways.replace).toMatchObject({ added: { notes: 1 }, removed: { customers: 1 } });
    expect(await db.getAllKeys('notes')).toEqual(['n2']);
  });

  it('replaces everything and can be undone, and that undone again', async () => {
    await fill();
    await saveSettings({
      ...(await getSettings()),
      agentName: 'Toen',
      backup: { daily: true, keep: 7 },
      interface: DARK,
    });
    const given = await give((await make()).bytes);
    await saveSettings({
      ...(await getSettings()),
      agentName: 'Nu',
      backup: { daily: false, keep: 30 },
      interface: PLAIN_LOOK,
    });
    await saveNote(
      {
        id: 'later',
        customerId: 'sophie',
        ticketKey: null,
        text: 'later',
        pinned: false,
        baseRevision: null,
      },
      AT,
    );
    const now = await recordsHere();
    expect(await ask['data/restore']({ ...given, way: 'replace' }, PAGE)).toMatchObject({
      removed: { notes: 1 },
    });
    expect((await notesOf('sophie')).map(({ id }) => id)).toEqual(['n1']);
    // The daily backup of this browser goes on as it was set here.
    expect(await getSettings()).toMatchObject({
      agentName: 'Toen',
      interface: DARK,
      backup: { daily: false, keep: 30 },
    });
    expect((await ask['data/state']({}, PAGE)).undo).not.toBeNull();
    expect(await ask['data/undo-restore']({ id: crypto.randomUUID() }, PAGE)).toBe(true);
    expect(await recordsHere()).toEqual(now);
    expect(await getSettings()).toMatchObject({ agentName: 'Nu', interface: PLAIN_LOOK });
    await ask['data/undo-restore']({ id: crypto.randomUUID() }, PAGE);
    expect((await notesOf('sophie')).map(({ id }) => id)).toEqual(['n1']);
  });

  it('of a file from before there was a look leaves the look as it is', async () => {
    await fill();
    const { interface: _, ...older } = await getSettings();
    await fakeBrowser.storage.local.set({ settings: { ...older, agentName: 'Toen' } });
    const given = await give((await make()).bytes);
    await saveSettings({ ...(await getSettings()), interface: DARK });
    await ask['data/restore']({ ...given, way: 'replace' }, PAGE);
    expect(await getSettings()).toMatchObject({ agentName: 'Toen', interface: DARK });
  });

  it('asked for twice is done once, so that it can still be undone', async () => {
    await fill();
    const given = await give((await make()).bytes);
    await (await database()).delete('notes', 'n1');
    const first = (await ask['data/restore']({ ...given, way: 'replace' }, PAGE)) as DataChange;
    const undone = await undoAt();
    expect(first.added.notes).toBe(1);
    expect(await ask['data/restore']({ ...given, way: 'replace' }, PAGE)).toEqual(first);
    expect(await undoAt()).toBe(undone);
  });

  it('that fails leaves what is here, and the restore before it can still be undone', async () => {
    await fill();
    const given = await give((await make()).bytes);
    await saveNote(
      {
        id: 'later',
        customerId: 'sophie',
        ticketKey: null,
        text: 'later',
        pinned: false,
        baseRevision: null,
      },
      AT,
    );
    await ask['data/restore']({ ...given, way: 'replace' }, PAGE);
    const now = await recordsHere();
    const put = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(ask['data/undo-restore']({ id: crypto.randomUUID() }, PAGE)).rejects.toMatchObject({
      problem: 'full',
    });
    put.mockRestore();
    expect(await recordsHere()).toEqual(now);
    expect(await ask['data/undo-restore']({ id: crypto.randomUUID() }, PAGE)).toBe(true);
    expect((await notesOf('sophie')).map(({ id }) => id).sort()).toEqual(['later', 'n1']);
  });

  it('that is stopped midway leaves what is here, has nothing to undo, and can be asked for again', async () => {
    await fill();
    const given = await give((await make()).bytes);
    await (await database()).delete('notes', 'n1');
    const now = await recordsHere();
    const { put } = IDBObjectStore.prototype;
    const stopping = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'notes') void ask['data/stop-restore']({ id: given.id }, PAGE);
      return put.apply(this, args);
    });
    expect(await ask['data/restore']({ ...given, way: 'replace' }, PAGE)).toBeNull();
    stopping.mockRestore();
    expect(await recordsHere()).toEqual(now);
    expect(await undoAt()).toBeNull();
    expect(await ask['data/restore']({ ...given, way: 'replace' }, PAGE)).toMatchObject({
      added: { notes: 1 },
    });
    // Too late now, and of no one else.
    await ask['data/stop-restore']({ id: given.id }, PAGE);
    expect((await notesOf('sophie')).map(({ id }) => id)).toEqual(['n1']);
  });

  it('merging leaves settings and what is here, and there is nothing to undo at first', async () => {
    expect(await ask['data/undo-restore']({ id: crypto.randomUUID() }, PAGE)).toBe(false);
    await fill();
    await saveSettings({ ...(await getSettings()), agentName: 'Toen' });
    const given = await give((await make()).bytes);
    await saveSettings({ ...(await getSettings()), agentName: 'Nu' });
    await (await database()).put('notes', note('later', 'sophie'));
    await ask['data/restore']({ ...given, way: 'merge' }, PAGE);
    expect((await notesOf('sophie')).map(({ id }) => id).sort()).toEqual(['later', 'n1']);
    expect((await getSettings()).agentName).toBe('Nu');
  });

  it('brings nobody who was erased since back among an inbox’s own addresses', async () => {
    await fill();
    const site = 'https://mail.example.com';
    const [address = ''] = customer('sophie').addresses;
    await setOwn(site, address, 'not-ours');
    await setOwn(site, 'bo@example.be', 'not-ours');
    const { bytes } = await make();
    await customerHandlers['customer/erase']({ id: crypto.randomUUID(), customerId: 'sophie' }, PAGE);
    await ask['data/restore']({ ...(await give(bytes)), way: 'replace' }, PAGE);
    const [own] = await listOwn();
    expect(own?.addresses.map((one) => one.address)).toEqual(['bo@example.be']);
  });

  it('of a sealed file needs its passphrase', async () => {
    await fill();
    const given = await give((await make('een lange wachtzin')).bytes);
    expect(await ask['data/preview'](given, PAGE)).toEqual({ problem: 'needs-passphrase', line: null });
    expect(await ask['data/preview']({ ...given, passphrase: 'een andere' }, PAGE)).toMatchObject({
      problem: 'wrong-passphrase',
    });
    expect(await ask['data/preview']({ ...given, passphrase: 'een lange wachtzin' }, PAGE)).toMatchObject({
      odd: 0,
    });
  });
});

describe('the daily backup', () => {
  const DAY = 24 * 60 * 60 * 1000;
  let granted = true;
  let saved: { url: string; filename: string }[] = [];
  const downloads = {
    download: vi.fn(async (options: { url: string; filename: string }) => saved.push(options)),
    search: vi.fn(async () => [{ state: 'complete' }]),
    removeFile: vi.fn(async () => undefined),
    erase: vi.fn(async () => []),
    onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
  };

  beforeEach(async () => {
    granted = true;
    saved = [];
    Object.assign(fakeBrowser, { downloads });
    Object.assign(fakeBrowser.permissions, { contains: async () => granted });
    // As in a worker.
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: undefined }));
    await fill();
    await saveSettings({ ...(await getSettings()), backup: { daily: true, keep: 2 } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });
  const day = (number: number) =>
    dailyBackup({ now: new Date(Date.parse('2026-11-21T09:00:00.000Z') + number * DAY) });

  it('is made once a day, and the oldest of its own files go', async () => {
    await logBackup({ name: 'by hand', at: AT, by: 'hand' });
    for (const number of [0, 0.1, 1, 2]) await day(number);
    expect(saved.map(({ filename }) => filename.replace(/\d{4}\.unwrap$/, ''))).toEqual([
      'Unwrap/unwrap-backup-2026-11-21-',
      'Unwrap/unwrap-backup-2026-11-22-',
      'Unwrap/unwrap-backup-2026-11-23-',
    ]);
    const bytes = fromBase64(saved[0]?.url.split(',')[1] ?? '');
    expect((await read(bytes)).records.notes).toHaveLength(2);
    expect(downloads.removeFile).toHaveBeenCalledTimes(1);
    expect(downloads.removeFile).toHaveBeenCalledWith(1);
    const { backups } = await ask['data/state']({}, PAGE);
    expect(backups.map(({ by }) => by).sort()).toEqual(['daily', 'daily', 'hand']);
  });

  it('is sealed with a key whose passphrase is kept nowhere', async () => {
    await ask['data/daily-passphrase']({ passphrase: 'een lange wachtzin' }, PAGE);
    await day(0);
    expect(await dailyState()).toMatchObject({ sealed: true, problem: null });
    const bytes = fromBase64(saved[0]?.url.split(',')[1] ?? '');
    await expect(read(bytes)).rejects.toMatchObject({ problem: 'needs-passphrase' });
    expect((await read(bytes, { passphrase: 'een lange wachtzin' })).records.notes).toHaveLength(2);
  });

  it('says that the browser does not allow it any more, or that it failed, and is tried again', async () => {
    granted = false;
    await day(0);
    expect(await dailyState()).toMatchObject({ problem: 'permission', lastAt: null });
    granted = true;
    downloads.search.mockResolvedValueOnce([{ state: 'interrupted' }]);
    await day(0);
    expect(await dailyState()).toMatchObject({ problem: 'failed', lastAt: null });
    await day(0.1);
    expect(await dailyState()).toMatchObject({ problem: null });
    expect(saved).toHaveLength(2);
  });

  it('is not made where it is switched off', async () => {
    await saveSettings({ ...(await getSettings()), backup: { daily: false, keep: 2 } });
    await day(0);
    expect(saved).toEqual([]);
  });
});
