import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { StoreError } from '@/lib/store/errors.ts';
import { STEPS, VERSION } from '@/lib/store/migrations.ts';
import { closeDatabase, database } from '@/lib/store/open.ts';
import { DATABASE } from '@/lib/store/schema.ts';
import { findByShortcut, saveTemplate } from '@/lib/store/templates.ts';
import { write } from '@/lib/store/write.ts';
import { content } from '../replies/templates/content.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

/** As versions 1 to 3 wrote them, and what became of them. */
const { matters, amount, basis, rights, cannot, ...OLD_ANSWERS } = { ...emptyAnswers(), keep: true };
const NO_RIGHTS = { country: null, topics: null, orderedOn: null, receivedOn: null, withdrawnOn: null };
const NEW_ANSWERS = {
  ...OLD_ANSWERS,
  matters: '',
  amount: '',
  basis: null,
  rights: NO_RIGHTS,
  cannot: '',
};

describe('the database', () => {
  it('has a step for every version', () => {
    expect(STEPS).toHaveLength(VERSION);
  });

  it('opens once and keeps what was written when it is opened again', async () => {
    await write(['drafts'], (tx) =>
      tx
        .objectStore('drafts')
        .put({ id: 'x', ticketKey: 't', kind: 'note', text: 'kept', createdAt: '', updatedAt: '' }),
    );
    await closeDatabase();
    expect(await (await database()).get('drafts', 'x')).toMatchObject({ text: 'kept' });
  });

  it('brings a database of version 1 along, with all that is in it', async () => {
    const old = await openDB(DATABASE, 1, {
      upgrade: (db, _from, _to, tx) => void STEPS[0]?.(db as never, tx as never),
    });
    // As version 1 wrote it.
    const kept = {
      id: 'demo|shop|1',
      customerId: 'sophie',
      subject: 'Rits kapot',
      answers: OLD_ANSWERS,
      dismissed: true,
      inserts: [{ id: 'i1', at: '2026-11-21T10:00:00.000Z', path: 'save-first' }],
      complaint: true,
      revision: 3,
      createdAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    };
    await old.put('cases', kept);
    await old.put('cases', { ...kept, id: 'demo|shop|2' });
    old.close();
    const db = await database();
    const inserts = [{ ...kept.inserts[0], templateId: null }];
    expect(await db.getAll('cases')).toEqual([
      { ...kept, link: null, openedAt: null, answers: NEW_ANSWERS, confirmed: null, refused: [], inserts },
      {
        ...kept,
        id: 'demo|shop|2',
        link: null,
        openedAt: null,
        answers: NEW_ANSWERS,
        confirmed: null,
        refused: [],
        inserts,
      },
    ]);
  });

  it('brings a database of version 3 along, with what was ticked', async () => {
    const old = await openDB(DATABASE, 3, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 3)) await step(db as never, tx as never);
      },
    });
    await old.put('cases', {
      id: 'demo|shop|1',
      answers: OLD_ANSWERS,
      confirmed: null,
      refused: ['a@b.example'],
      inserts: [],
    });
    old.close();
    expect(await (await database()).getAll('cases')).toEqual([
      {
        id: 'demo|shop|1',
        link: null,
        openedAt: null,
        answers: NEW_ANSWERS,
        confirmed: null,
        refused: ['a@b.example'],
        inserts: [],
      },
    ]);
  });

  it('brings a database of version 4 along, its follow-ups as checks on a day', async () => {
    const old = await openDB(DATABASE, 4, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 4)) await step(db as never, tx as never);
      },
    });
    // As version 4 wrote it.
    const kept = {
      id: 'f1',
      customerId: 'sophie',
      ticketKey: 'demo|shop|1',
      subject: 'Rits kapot',
      dueOn: '2026-11-25',
      doneAt: null,
      createdAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    };
    await old.put('followUps', kept);
    expect([...old.objectStoreNames]).not.toContain('improvements');
    old.close();
    const db = await database();
    const check = { ...kept, kind: 'check', dueAt: null, remindedAt: null, outcome: null, lesson: '' };
    expect(await db.getAllFromIndex('followUps', 'byTicket', 'demo|shop|1')).toEqual([check]);
    expect(await db.getAll('improvements')).toEqual([]);
  });

  it('brings a database of version 5 along, its templates with one text each', async () => {
    const old = await openDB(DATABASE, 5, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 5)) await step(db as never, tx as never);
      },
    });
    // As version 5 wrote it.
    const kept = {
      id: 't1',
      title: 'Retour',
      shortcut: 'retour',
      revision: 3,
      deletedAt: null,
      createdAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    };
    await old.put('templates', { ...kept, body: 'Dag {{ customer.name }}', language: 'nl' });
    old.close();
    const db = await database();
    const found = await findByShortcut('retour');
    expect(found).toEqual({
      ...kept,
      folder: '',
      tags: [],
      paths: [],
      shared: false,
      starter: null,
      variants: [{ language: 'nl', register: null, body: 'Dag {{ customer.name }}' }],
    });
    expect(await db.getAll('templateVersions')).toEqual([]);
    expect(await db.getAll('templateUses')).toEqual([]);
  });

  it('brings a database of version 2 along, and templates can be kept in it', async () => {
    const old = await openDB(DATABASE, 2, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 2)) await step(db as never, tx as never);
      },
    });
    // As version 2 wrote it.
    const note = {
      id: 'n1',
      customerId: 'sophie',
      ticketKey: 'demo|shop|1',
      text: 'Belt liever',
      pinned: true,
      revision: 2,
      deletedAt: null,
      createdAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    };
    await old.put('notes', note);
    expect([...old.objectStoreNames]).not.toContain('templates');
    old.close();
    expect(await (await database()).getAll('notes')).toEqual([{ ...note, tags: [], author: '' }]);
    const template = {
      ...content({ title: 'Retour', shortcut: 'retour', body: 'Dag' }),
      starter: null,
      baseRevision: null,
    };
    await saveTemplate({ ...template, id: 't1-000000000000' }, note.createdAt);
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Retour', revision: 1 });
  });

  it('brings a database of version 6 along: whom we parted from, who may be alike, and all of it to be searched', async () => {
    const old = await openDB(DATABASE, 6, {
      upgrade: async (db, from, _to, tx) => {
        for (const step of STEPS.slice(from, 6)) await step(db as never, tx as never);
      },
    });
    const times = { createdAt: '2026-11-21T10:00:00.000Z', updatedAt: '2026-11-21T10:00:00.000Z' };
    // As version 6 wrote them.
    const customer = {
      id: 'sophie',
      names: ['De Vries, Sofie'],
      addresses: ['sofie+web@gmail.com'],
      ...times,
    };
    await old.put('customers', customer);
    await old.put('cases', {
      id: 'demo|shop|1',
      customerId: 'sophie',
      inserts: [{ id: 'i1', at: '2026-11-22T10:00:00.000Z', path: 'part', templateId: null }],
      ...times,
    });
    const note = { id: 'n1', customerId: 'sophie', text: 'Belt liever', revision: 1, ...times };
    const later = '2026-11-23T10:00:00.000Z';
    await old.put('notes', { ...note, deletedAt: null, updatedAt: later });
    await old.put('notes', { ...note, id: 'n2', deletedAt: times.updatedAt });
    old.close();
    const db = await database();
    const likeness = ['mailbox sofie@gmail.com', 'name de sofie vries'];
    const parted = { at: '2026-11-22T10:00:00.000Z', reason: '', ticketKey: 'demo|shop|1' };
    expect(await db.getAllFromIndex('customers', 'byLikeness', 'name de sofie vries')).toEqual([
      { ...customer, likeness, parted, activeAt: later },
    ]);
    expect(await db.getAll('documents')).toEqual([
      { kind: 'customer', id: 'sophie' },
      { kind: 'note', id: 'n1' },
    ]);
    expect(await db.countFromIndex('customers', 'byParted')).toBe(1);
    expect(await db.getAll('notes')).toHaveLength(2);
  });

  it('makes way for a newer version of us', async () => {
    const db = await database();
    const newer = await openDB(DATABASE, VERSION + 1);
    expect(db.objectStoreNames).toBeDefined();
    newer.close();
    await expect(database()).rejects.toMatchObject({ problem: 'blocked' });
  });

  it('says that the browser refuses it, and tries again the next time', async () => {
    const refusing = new IDBFactory();
    vi.spyOn(refusing, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database', 'UnknownError');
    });
    globalThis.indexedDB = refusing;
    await expect(database()).rejects.toMatchObject({ problem: 'blocked' });
    vi.restoreAllMocks();
    await expect(database()).resolves.toBeDefined();
  });

  it('a failed write leaves nothing behind', async () => {
    const broken = write(['drafts'], async (tx) => {
      await tx
        .objectStore('drafts')
        .put({ id: 'x', ticketKey: 't', kind: 'note', text: '', createdAt: '', updatedAt: '' });
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(broken).rejects.toBeInstanceOf(StoreError);
    await expect(broken).rejects.toMatchObject({ problem: 'full' });
    expect(await (await database()).get('drafts', 'x')).toBeUndefined();
  });
});
