import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '@/lib/store/errors.ts';
import { STEPS, VERSION } from '@/lib/store/migrations.ts';
import { closeDatabase, database } from '@/lib/store/open.ts';
import { DATABASE } from '@/lib/store/schema.ts';
import { write } from '@/lib/store/write.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

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
