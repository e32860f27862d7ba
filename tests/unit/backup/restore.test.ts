import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { KEPT_STORES, type KeptRecords, noRecords } from '@/lib/backup/format.ts';
import { recordsHere } from '@/lib/store/backup.ts';
import { STEPS } from '@/lib/store/migrations.ts';
import { oldNotesOf, readOld } from '@/lib/store/old.ts';
import { closeDatabase, database } from '@/lib/store/open.ts';
import { restore } from '@/lib/store/restore.ts';
import { DATABASE } from '@/lib/store/schema.ts';
import { write, writesBegun } from '@/lib/store/write.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { OLDER } from './older.ts';
import { AT, aside, customer, everything, fileOf, headerOf, note, read } from './records.ts';

withFreshDatabase();

const now = (way: 'merge' | 'replace' = 'replace') => ({ way, since: writesBegun() });

function sorted(records: KeptRecords): KeptRecords {
  const all = noRecords();
  for (const store of KEPT_STORES) {
    (all[store] as { id: string }[]) = [...records[store]].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return all;
}

describe('restoring into the database', () => {
  it('gives all of it back, to be searched anew', async () => {
    const db = await database();
    await db.add('documents', { kind: 'note', id: 'gone' });
    await db.put('searchBlocks', { key: 'x', bytes: new Uint8Array(1) });
    await db.put('customers', customer('gone'));
    const file = { ...everything(), notes: [...everything().notes, note('n3', 'sophie', { deletedAt: AT })] };
    await restore(file, now());
    expect(await recordsHere()).toEqual(sorted(file));
    expect(await db.getAll('searchBlocks')).toEqual([]);
    const documents = (await db.getAll('documents')).map((one) => ('id' in one ? one.id : ''));
    expect(documents.sort()).toEqual(['marieke', 'n1', 'n2', 'sophie']);
    // A number that was left is nobody's.
    expect(Math.min(...(await db.getAllKeys('documents')))).toBeGreaterThan(1);
  });

  it('writes nothing where something was written since the snapshot', async () => {
    const db = await database();
    await db.put('customers', customer('here'));
    const since = now();
    await write(['drafts'], async () => undefined);
    expect(await restore(everything(), since)).toBeNull();
    expect(await db.getAllKeys('customers')).toEqual(['here']);
  });

  it('leaves all as it was when a write fails midway', async () => {
    const db = await database();
    await db.put('customers', customer('here'));
    const broken = everything();
    // One address of two: the database itself refuses it, after the first was written.
    broken.customers.push(customer('other', { addresses: ['sophie@voorbeeld.example'] }));
    await expect(restore(broken, now())).rejects.toMatchObject({
      problem: 'broken',
    });
    expect(await db.getAllKeys('customers')).toEqual(['here']);
    expect(await db.getAllKeys('notes')).toEqual([]);
  });
});

describe('replacing what is here', () => {
  it('lets an address go from one customer to another, and writes what did not change not again', async () => {
    const db = await database();
    const [a, b] = [
      customer('a', { addresses: ['1@x.example'] }),
      customer('b', { addresses: ['2@x.example'] }),
    ];
    await db.put('customers', a);
    await db.put('customers', b);
    const other = [
      customer('a', { addresses: ['2@x.example'] }),
      customer('b', { addresses: ['1@x.example'] }),
    ];
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await restore({ ...noRecords(), customers: other }, now());
    expect(await db.getAll('customers')).toEqual(other);
    put.mockClear();
    await restore({ ...noRecords(), customers: other }, now());
    expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual([
      'documents',
      'documents',
    ]);
    put.mockRestore();
  });
});

describe('merging into the database', () => {
  it('has only what changed searched anew', async () => {
    await restore(everything(), now());
    const db = await database();
    const before = await db.getAllKeys('documents');
    await db.put('searchBlocks', { key: 'x', bytes: new Uint8Array(1) });
    const later = '2026-11-28T10:00:00.000Z';
    const [n1, n2] = [note('n1', 'sophie', { updatedAt: later, text: 'anders' }), note('n3', 'sophie')];
    await restore({ ...noRecords(), customers: [customer('sophie')], notes: [n1, n2] }, now('merge'));
    const documents = await db.getAll('documents');
    expect(documents.flatMap((one) => ('id' in one ? [one.id] : [])).sort()).toEqual(
      // The text that was here is kept as a note of its own.
      [...(await db.getAllKeys('notes')), 'marieke', 'sophie'].sort(),
    );
    const numbers = (await db.getAllKeys('documents')).filter((_, at) => !('gone' in (documents[at] ?? {})));
    const kept = numbers.filter((number) => before.includes(number));
    expect(kept).toHaveLength(before.length - 1);
    expect(await db.getAllKeys('searchBlocks')).toEqual(['x']);
  });
});

describe('a backup of an older database', () => {
  it.each(OLDER)(
    'of version $version is brought up, with all that is in it',
    async ({ version, records, after }) => {
      const file = await fileOf(
        records as KeptRecords,
        undefined,
        headerOf(records as KeptRecords, { database: version }, aside()),
        false,
      );
      const backup = await read(file);
      for (const [store, expected] of Object.entries(after)) {
        expect(backup.records[store as keyof KeptRecords], store).toEqual(expected);
      }
      // It is what a database of that version becomes when it is opened.
      const old = await openDB(DATABASE, version, {
        upgrade: async (db, from, _to, tx) => {
          for (const step of STEPS.slice(from, version)) await step(db as never, tx as never);
        },
      });
      for (const store of KEPT_STORES) {
        for (const record of records[store] as object[]) await old.put(store, record);
      }
      old.close();
      expect(await recordsHere()).toEqual(sorted(backup.records));
    },
  );

  it('is refused where its records are not what that version wrote', async () => {
    const cases = [{ id: 'demo|shop|1', inserts: 'none' }] as never;
    const records = { ...noRecords(), cases };
    const file = await fileOf(records, undefined, headerOf(records, { database: 5 }, aside()), false);
    await expect(read(file)).rejects.toMatchObject({ problem: 'bad-record' });
    const templates = { ...noRecords(), templates: everything().templates };
    const early = await fileOf(templates, undefined, headerOf(templates, { database: 2 }, aside()), false);
    await expect(read(early)).rejects.toMatchObject({ problem: 'bad-record' });
    const left = (await indexedDB.databases()).filter(({ name }) => name?.includes('ladder'));
    expect(left).toEqual([]);
  });
});

describe('a database that can’t be brought up to date', () => {
  it('stays as it is, can be read and taken out, and is tried again at the next start', async () => {
    const old = await openDB(DATABASE, 6, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 6)) await step(db as never, tx as never);
      },
    });
    const { likeness, parted, ...sophie } = customer('sophie');
    const { tags, author, ...written } = note('n1', 'sophie');
    await old.put('customers', sophie);
    await old.put('notes', written);
    old.close();
    const steps = STEPS as (typeof STEPS)[number][];
    const step = steps[6];
    if (!step) throw new Error('no step');
    const failing = vi.fn<() => void>(() => {
      throw new TypeError('a record of an odd shape');
    });
    steps[6] = async (db, tx) => {
      await tx.objectStore('customers').clear();
      db.createObjectStore('noteVersions', { keyPath: 'id' });
      failing();
    };
    try {
      await expect(database()).rejects.toMatchObject({ problem: 'not-updated' });
      await expect(database()).rejects.toMatchObject({ problem: 'not-updated' });
      expect(failing).toHaveBeenCalledTimes(1);
      expect(await oldNotesOf('sophie@voorbeeld.example')).toMatchObject({
        customer: { id: 'sophie', parted: null },
        notes: [{ text: 'Belt liever (n1)', tags: [], author: '' }],
      });
      expect(await oldNotesOf('nobody@voorbeeld.example')).toBeNull();
      const found: unknown[] = [];
      await readOld((version) => {
        expect(version).toBe(6);
        return { counts: (counts) => found.push(counts.notes), page: (_, records) => found.push(...records) };
      });
      expect(found).toEqual([1, sophie, written]);
    } finally {
      steps[6] = step;
    }
    await closeDatabase();
    expect(await (await database()).getAll('notes')).toEqual([
      note('n1', 'sophie', { tags: [], author: '' }),
    ]);
  });

  it('for want of room goes on once there is some', async () => {
    const steps = STEPS as (typeof STEPS)[number][];
    const step = steps[6];
    if (!step) throw new Error('no step');
    steps[6] = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await expect(database()).rejects.toMatchObject({ problem: 'full' });
    steps[6] = step;
    await expect(database()).resolves.toBeDefined();
  });
});
