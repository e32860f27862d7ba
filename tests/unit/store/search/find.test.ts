import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '@/lib/messages/records.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { drop } from '@/lib/store/documents.ts';
import { removeNote, restoreNote, saveNote } from '@/lib/store/notes.ts';
import { closeDatabase, database } from '@/lib/store/open.ts';
import { IndexMoved } from '@/lib/store/search/blocks.ts';
import { cleanIndex, goneDocuments } from '@/lib/store/search/cleaning.ts';
import { find, MOST_FRESH } from '@/lib/store/search/find.ts';
import { indexBatch, indexProgress } from '@/lib/store/search/indexing.ts';
import { fitOf, questionOf } from '@/lib/store/search/question.ts';
import { sealing } from '@/lib/store/search/sealing.ts';
import { wordsOf } from '@/lib/store/search/words.ts';
import { read, write } from '@/lib/store/write.ts';
import { withFreshDatabase } from '../fresh.ts';

withFreshDatabase();

const NOW = '2026-11-21T10:00:00.000Z';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const pace = async () => undefined;

let sophie: CustomerRecord;
beforeEach(async () => {
  sophie = await ensureCustomer({ address: 'sofie.devries@tuin.example', name: 'Sofie de Vries' }, NOW);
});

const note = (n: number, text: string, change: { pinned?: boolean; baseRevision?: number } = {}) =>
  saveNote(
    {
      id: id(n),
      customerId: sophie.id,
      ticketKey: null,
      text,
      pinned: change.pinned ?? false,
      baseRevision: change.baseRevision ?? null,
    },
    NOW,
  );
const indexAll = async (most = 10_000) => {
  for (let { done, total } = await indexProgress(); done < total; { done, total } = await indexProgress())
    await indexBatch(most, pace);
};
const notesFor = async (text: string) => {
  const { hits } = await find({ text, kinds: ['note'], limit: 50 });
  return hits.map((hit) => hit.text);
};
/** Everything that the index has, as text. */
const inIndex = async () => {
  const blocks = await (await database()).getAll('searchBlocks');
  const opened = await Promise.all(blocks.map(({ bytes }) => sealing.open(bytes)));
  return opened.map((bytes) => String.fromCharCode(...bytes)).join('');
};

describe.each([
  ['not in the index yet', async () => undefined],
  ['in the index', () => indexAll()],
  ['in the index bit by bit', () => indexAll(1)],
  ['partly in the index', () => indexBatch(3, pace)],
])('notes and customers that are %s', (_, index) => {
  it('are found by any word, a beginning, with a slip, and without accents', async () => {
    await note(1, 'Belt liever; de théépot kwam met een barst, order 20418');
    await note(2, 'Wil een nieuwe broekrits');
    await index();
    for (const typed of ['theepot', 'barst', 'THÉÉ', 'thepot', 'teepot', 'order 204', 'barst belt', '20418'])
      expect(await notesFor(typed), typed).toEqual([expect.stringContaining('théépot')]);
    expect(await notesFor('theepot broekrits')).toEqual([]);
    expect(await notesFor('20419')).toEqual([]);
    expect(await notesFor('')).toEqual([]);
    expect(await notesFor('?!')).toEqual([]);
  });

  it('are found by a part of a name that is written together, but not by one of an address', async () => {
    await ensureCustomer({ address: 'ann@onderwegmail.example', name: 'Ann Vandenberghe' }, NOW);
    await ensureCustomer({ address: 'berghe@tuin.example', name: null }, NOW);
    await note(1, 'Zijn nicht heet Steenberghen');
    await index();
    const customersFor = async (text: string) => {
      const { hits, totals } = await find({ text, kinds: ['customer'], limit: 50 });
      expect(totals.customer).toBe(hits.length);
      return hits.map(({ title, titleMarks }) => [title, titleMarks.length]);
    };
    // Who has it by itself stands first.
    expect(await customersFor('berghe')).toEqual([
      ['berghe@tuin.example', 1],
      ['Ann Vandenberghe', 1],
    ]);
    expect(await customersFor('ann denberg')).toEqual([['Ann Vandenberghe', 2]]);
    expect(await customersFor('wegmail')).toEqual([]);
    const both = await find({ text: 'berghe', limit: 50 });
    expect(both.totals).toEqual({ customer: 2, note: 1 });
  });

  it('are found with a slip at the very beginning, where nothing else is', async () => {
    await note(1, 'Kapotte theepot');
    await index();
    for (const typed of ['hteepot', 'heepot', 'rheepot', 'ttheepot'])
      expect(await notesFor(typed), typed).toHaveLength(1);
  });

  it('are found by a word within a longer one, behind those that have it by itself', async () => {
    await note(1, 'de broekritssluiting');
    await note(2, 'Reißverschlusszähne');
    await note(3, 'rits kapot');
    await index();
    expect(await notesFor('rits')).toEqual(['rits kapot', 'de broekritssluiting']);
    expect(await notesFor('sluiting')).toEqual(['de broekritssluiting']);
    expect(await notesFor('verschluss')).toEqual(['Reißverschlusszähne']);
    const { hits } = await find({ text: 'sluiting', limit: 5 });
    expect(hits[0]?.marks).toEqual([{ start: 3, end: 20 }]);
  });

  it('come with the customer, who is found by name and by every part of an address', async () => {
    await note(1, 'Belt liever');
    await index();
    const { hits, totals } = await find({ text: 'belt', limit: 5 });
    expect(totals).toEqual({ customer: 0, note: 1 });
    expect(hits).toEqual([
      {
        kind: 'note',
        id: id(1),
        customerId: sophie.id,
        title: 'Sofie de Vries',
        titleMarks: [],
        text: 'Belt liever',
        marks: [{ start: 0, end: 4 }],
        pinned: false,
        at: NOW,
      },
    ]);
    for (const text of ['vries', 'sofie.devries', 'tuin', 'example', 'sofie.devries@tuin.example'])
      expect((await find({ text, limit: 5 })).hits, text).toMatchObject([
        { kind: 'customer', customerId: sophie.id, text: 'sofie.devries@tuin.example' },
      ]);
    expect((await find({ text: 'sofie', limit: 5 })).hits[0]?.titleMarks).toEqual([{ start: 0, end: 5 }]);
  });

  it('are those of what is written now, and never what was', async () => {
    await note(1, 'Theepot');
    await note(2, 'Vaas');
    await index();
    await note(1, 'Schaal', { baseRevision: 1 });
    expect(await notesFor('theepot')).toEqual([]);
    expect(await notesFor('schaal')).toEqual(['Schaal']);
    await indexAll();
    expect(await notesFor('theepot')).toEqual([]);
    expect((await find({ text: 'theepot', limit: 5 })).totals.note).toBe(0);
    expect(await notesFor('schaal')).toEqual(['Schaal']);
  });

  it('are not found once removed, and again when taken back', async () => {
    await note(1, 'Theepot');
    await index();
    await removeNote(sophie.id, id(1), NOW);
    expect(await notesFor('theepot')).toEqual([]);
    await indexAll();
    expect(await notesFor('theepot')).toEqual([]);
    await restoreNote(sophie.id, id(1));
    expect(await notesFor('theepot')).toEqual(['Theepot']);
  });

  it('are ordered by how well they fit, then pinned ones, then the newest', async () => {
    await note(1, 'theepotten');
    await note(2, 'pinned theepot a', { pinned: true });
    await note(3, 'theepot b');
    await note(4, 'theepod');
    await note(5, 'theepot c');
    await index();
    expect(await notesFor('theepot')).toEqual([
      'pinned theepot a',
      'theepot c',
      'theepot b',
      'theepotten',
      'theepod',
    ]);
    const page = await find({ text: 'theepot', kinds: ['note'], limit: 2, offset: 1 });
    expect(page.hits.map((hit) => hit.text)).toEqual(['theepot c', 'theepot b']);
    expect(page.totals.note).toBe(5);
    // It is a mark of ours, and no word of theirs.
    expect(await notesFor('pinned')).toEqual(['pinned theepot a']);
    expect(await notesFor('pinnes')).toEqual(['pinned theepot a']);
  });

  it('are found in languages without spaces', async () => {
    await note(1, '東京都に住んでいます');
    await index();
    for (const typed of ['東京', '京都', '東京都', '都', '住んで'])
      expect(await notesFor(typed), typed).toHaveLength(1);
    expect(await notesFor('東都')).toEqual([]);
  });
});

describe('the index', () => {
  it('goes on where it was when the background ended in the middle', async () => {
    for (let n = 1; n <= 40; n += 1) await note(n, `rits${n} theepot`);
    await indexBatch(10, pace);
    // In the middle of the next batch.
    const killed = new Error('killed');
    let paces = 0;
    const kill = async () => {
      paces += 1;
      if (paces > 12) throw killed;
    };
    await expect(indexBatch(10, kill)).rejects.toBe(killed);
    await closeDatabase();
    expect((await indexProgress()).done).toBe(10);
    expect((await find({ text: 'theepot', limit: 5 })).totals.note).toBe(40);
    await indexAll(7);
    expect(await indexProgress()).toEqual({ done: 41, total: 41 });
    expect((await find({ text: 'theepot', limit: 5 })).totals.note).toBe(40);
    for (let n = 1; n <= 40; n += 1) expect((await notesFor(`rits${n}`))[0]).toBe(`rits${n} theepot`);
  });

  it('does not take in twice what two of us index at once', async () => {
    for (let n = 1; n <= 5; n += 1) await note(n, `theepot ${n}`);
    const both = await Promise.allSettled([indexBatch(10, pace), indexBatch(10, pace)]);
    const failed = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(failed.map((error) => error.cause ?? error)).toEqual([expect.any(IndexMoved)]);
    expect((await find({ text: 'theepot', limit: 5 })).totals.note).toBe(5);
  });

  it('says how far it is while more waits than can be gone through', async () => {
    for (let n = 1; n <= MOST_FRESH + 30; n += 1) await note(n, `theepot rits${n}`);
    const early = await find({ text: 'theepot', limit: 5 });
    expect(early.totals.note).toBe(MOST_FRESH);
    expect(early.indexing).toEqual({ done: 0, total: MOST_FRESH + 31 });
    await indexAll(100);
    const later = await find({ text: 'theepot', limit: 5 });
    expect(later).toMatchObject({ indexing: null, totals: { note: MOST_FRESH + 30 } });
  });

  it('keeps a part of a name as long as anybody has the name, and no longer', async () => {
    const ann = await ensureCustomer({ address: 'ann@werk.example', name: 'Ann Vandenberghe' }, NOW);
    await note(1, 'Stuur het naar mevrouw Vandenberghe');
    await indexAll();
    const erase = (kind: 'note' | 'customer', of: string) =>
      write(['documents'], (tx) => drop(tx.objectStore('documents'), kind, of, 'erased'));
    await erase('customer', ann.id);
    await cleanIndex(pace);
    expect(await inIndex()).toContain('berghe\0vanden');
    expect((await find({ text: 'berghe', limit: 5 })).totals).toEqual({ customer: 0, note: 1 });
    await erase('note', id(1));
    await cleanIndex(pace);
    expect(await inIndex()).not.toContain('berghe');
  });

  it('keeps no word of who was erased, on the disk either', async () => {
    await note(1, 'geheimpje zebra hobbykelder');
    await note(2, 'zebra schuilkelder');
    const other = await ensureCustomer({ address: 'xaverius@weg.example', name: 'Xaverius Weg' }, NOW);
    await indexAll();
    expect(await inIndex()).toMatch(/xaverius/);
    // Written behind its tail.
    expect(await inIndex()).toMatch(/\0hobby/);
    await write(['notes', 'customers', 'documents'], async (tx) => {
      await tx.objectStore('notes').delete(id(1));
      await drop(tx.objectStore('documents'), 'note', id(1), 'erased');
      await tx.objectStore('customers').delete(other.id);
      await drop(tx.objectStore('documents'), 'customer', other.id, 'erased');
    });
    expect((await find({ text: 'xaverius', limit: 5 })).hits).toEqual([]);
    expect(await goneDocuments()).toEqual({ count: 2, isUrgent: true });
    await cleanIndex(pace);
    expect(await inIndex()).not.toMatch(/xaverius|geheimpje|weg|heimpje|hobby/);
    expect(await goneDocuments()).toEqual({ count: 0, isUrgent: false });
    expect(await notesFor('zebra')).toEqual(['zebra schuilkelder']);
    expect(await notesFor('kelder')).toEqual(['zebra schuilkelder']);
    expect((await find({ text: 'geheimpje', limit: 5 })).hits).toEqual([]);
  });

  it('is cleaned anew when that was ended in the middle', async () => {
    await note(1, 'geheimpje');
    await note(2, 'zebra');
    await indexAll();
    await removeNote(sophie.id, id(1), NOW);
    await expect(cleanIndex(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
    expect((await goneDocuments()).count).toBe(1);
    await cleanIndex(pace);
    expect(await inIndex()).not.toMatch(/geheimpje/);
    expect(await notesFor('zebra')).toEqual(['zebra']);
  });

  it('that can’t be read is made anew', async () => {
    await note(1, 'theepot');
    await indexAll();
    const db = await database();
    for (const block of await db.getAll('searchBlocks')) {
      if (/\d/.test(block.key)) await db.put('searchBlocks', { ...block, bytes: block.bytes.slice(0, -1) });
    }
    expect(await notesFor('theepot')).toEqual(['theepot']);
    await indexAll();
    expect(await notesFor('theepot')).toEqual(['theepot']);
  });

  it('finds what going through everything finds', async () => {
    const piece = fc.constantFrom(
      'rits',
      'ritsen',
      'theepot',
      'theepor',
      'thee',
      'broekrits',
      'vaas',
      'vazen',
      'é',
      '京都',
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '));
    const step = fc.oneof(
      fc.record({ do: fc.constant('write' as const), n: fc.integer({ min: 1, max: 6 }), text }),
      fc.record({ do: fc.constant('remove' as const), n: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ do: fc.constant('index' as const) }),
      fc.record({ do: fc.constant('clean' as const) }),
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), text, async (steps, typed) => {
        round += 1;
        const texts = new Map<number, string>();
        for (const one of steps) {
          if (one.do === 'index') await indexBatch(3, pace);
          else if (one.do === 'clean') await cleanIndex(pace);
          else if (one.do === 'remove') {
            await removeNote(sophie.id, id(one.n + round * 100), NOW);
            texts.delete(one.n);
          } else {
            const n = one.n + round * 100;
            const stored = await read(['notes'], (tx) => tx.objectStore('notes').get(id(n)));
            await note(n, one.text, { baseRevision: stored?.revision ?? 0 });
            // Written as it was, one that was removed stays removed.
            if (stored?.text !== one.text || texts.has(one.n)) texts.set(one.n, one.text);
          }
        }
        const asked = questionOf(typed);
        const expected = [...texts.values()].filter((text) =>
          asked.every((one) => wordsOf(text).some(({ word }) => fitOf(one, word) > 0)),
        );
        const found = (await notesFor(typed)).sort();
        expect(found).toEqual(expected.sort());
        for (const n of texts.keys()) await removeNote(sophie.id, id(n + round * 100), NOW);
      }),
      { numRuns: 40 },
    );
  });
});
