/** Restoring so much that the search's numbers are given afterwards. */
import { beforeEach, describe, expect, it } from 'vitest';
import { noRecords } from '@/lib/backup/format.ts';
import { removeNote, saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { restore } from '@/lib/store/restore.ts';
import { find } from '@/lib/store/search/find.ts';
import { indexBatch, indexProgress } from '@/lib/store/search/indexing.ts';
import { write, writesBegun } from '@/lib/store/write.ts';
import { customer, note } from '../backup/records.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

/** More than are numbered within the restore. */
const MANY = 2_010;
const NOW = '2026-11-22T10:00:00.000Z';
const pace = async () => undefined;
/** The later its number, the earlier it was written. */
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) - n * 60_000).toISOString();
const file = () => ({
  ...noRecords(),
  customers: [customer('sophie')],
  notes: Array.from({ length: MANY }, (_, n) =>
    note(`n${n}`, 'sophie', {
      text: n < 5 ? `theepot ${n}` : `iets ${n}`,
      updatedAt: day(n),
    }),
  ),
});
const restoring = (way: 'merge' | 'replace' = 'replace', records = file()) =>
  restore(records, { way, since: writesBegun() });
const stored = async () => (await database()).getAll('documents');
const indexAll = async () => {
  for (let { done, total } = await indexProgress(); done < total; { done, total } = await indexProgress())
    await indexBatch(2_000, pace);
};
const found = async (text: string) =>
  (await find({ text, kinds: ['note'], limit: 50 })).hits.map((hit) => hit.text);

/** Each record's numbers. */
async function numbers(): Promise<Map<string, number[]>> {
  const db = await database();
  const [rows, keys] = [await db.getAll('documents'), await db.getAllKeys('documents')];
  const all = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    if ('id' in row) all.set(row.id, [...(all.get(row.id) ?? []), keys[at] ?? 0]);
  }
  return all;
}

describe('a restore of much', () => {
  beforeEach(() => restoring());

  it('promises the numbers, and says of the search that it is not whole yet', async () => {
    const promised = (await stored()).map((row) => ('promised' in row ? row.promised.length : 0));
    expect(promised.length).toBeLessThan(10);
    // What waits is enough for the index to go on, to the last of them.
    expect(Math.min(...promised)).toBeGreaterThan(100);
    expect(await indexProgress()).toMatchObject({ done: 0, total: MANY + 1 });
    expect((await find({ text: 'theepot', limit: 5 })).indexing).toMatchObject({
      done: 0,
    });
  });

  it('is found whole afterwards, the newest first, each numbered once', async () => {
    await indexAll();
    expect(await found('theepot')).toEqual([0, 1, 2, 3, 4].map((n) => `theepot ${n}`));
    const all = await numbers();
    expect(all.size).toBe(MANY + 1);
    expect([...all.values()].every(({ length }) => length === 1)).toBe(true);
    expect((await stored()).some((row) => 'promised' in row)).toBe(false);
    expect((await find({ text: 'theepot', limit: 5 })).indexing).toBeNull();
  });

  it('finds what is written meanwhile at once, and has it before all that was restored', async () => {
    const change = { customerId: 'sophie', ticketKey: null, pinned: false };
    await saveNote({ id: 'new', text: 'theepot nieuw', baseRevision: null, ...change }, NOW);
    await saveNote({ id: 'n3', text: 'theepot anders', baseRevision: 1, ...change }, NOW);
    expect(await found('theepot')).toEqual(['theepot anders', 'theepot nieuw']);
    await indexAll();
    expect(await found('theepot')).toEqual([
      'theepot anders',
      'theepot nieuw',
      ...[0, 1, 2, 4].map((n) => `theepot ${n}`),
    ]);
    expect((await numbers()).get('n3')).toHaveLength(1);
  });

  it('numbers nobody who went meanwhile', async () => {
    await removeNote('sophie', 'n0', NOW);
    await (await database()).delete('notes', 'n1');
    await indexAll();
    expect(await found('theepot')).toEqual([2, 3, 4].map((n) => `theepot ${n}`));
    const all = await numbers();
    expect([all.has('n0'), all.has('n1'), all.has('n2')]).toEqual([false, false, true]);
  });

  it('goes on after the background ended on the way, and disturbs no other restore', async () => {
    await indexBatch(500, pace);
    const since = writesBegun();
    await indexBatch(1_000, pace);
    expect(writesBegun()).toBe(since);
    await indexAll();
    expect(await found('theepot')).toHaveLength(5);
  });

  it('another restore before they are given promises its own alone', async () => {
    const records = file();
    await restoring('replace', {
      ...records,
      notes: records.notes.slice(0, 2_002),
    });
    await indexAll();
    expect((await numbers()).size).toBe(2_003);
    expect(await found('iets 2005')).toEqual([]);
  });
});

describe('much that is put together with what is here', () => {
  it('leaves the numbers that are here, and promises the rest', async () => {
    await restoring('replace', {
      ...file(),
      notes: [note('here', 'sophie', { text: 'theepot hier' })],
    });
    await indexAll();
    const before = (await numbers()).get('here');
    await restoring('merge');
    expect((await find({ text: 'theepot hier', limit: 5 })).totals.note).toBe(1);
    await indexAll();
    expect((await numbers()).get('here')).toEqual(before);
    expect((await numbers()).size).toBe(MANY + 2);
    expect(await found('theepot')).toHaveLength(6);
  });

  it('numbers as many as the index still expects, also where all of them have one', async () => {
    await restoring();
    const db = await database();
    await write(['documents'], async (tx) => {
      for (const { id } of file().notes) await tx.objectStore('documents').add({ kind: 'note', id });
      await tx.objectStore('documents').add({ kind: 'customer', id: 'sophie' });
    });
    await indexAll();
    expect((await numbers()).size).toBe(MANY + 1);
    expect((await db.getAll('documents')).every((row) => 'id' in row)).toBe(true);
  });
});
