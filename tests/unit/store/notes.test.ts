import { describe, expect, it } from 'vitest';
import { countRecords } from '@/lib/store/backup.ts';
import { versionsOfNote } from '@/lib/store/note-versions.ts';
import { notesOf, purgeNotes, removeNote, restoreNote, saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const id = '00000000-0000-4000-8000-000000000001';
const note = {
  id,
  customerId: 'sophie',
  ticketKey: 't1',
  text: 'Belt liever',
  pinned: false,
  baseRevision: null,
};
const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;

describe('notes', () => {
  it('keeps a note once, however often the same write arrives', async () => {
    await saveNote(note, at(0));
    await saveNote(note, at(1));
    expect(await notesOf('sophie')).toMatchObject([
      { id, text: 'Belt liever', revision: 1, createdAt: at(0) },
    ]);
  });

  it('never shows one customer’s note with another', async () => {
    await saveNote(note, at(0));
    expect(await notesOf('peter')).toEqual([]);
    await expect(saveNote({ ...note, customerId: 'peter', text: 'x' }, at(1))).rejects.toThrow();
    expect(await notesOf('peter')).toEqual([]);
    await removeNote('peter', id, at(2));
    expect(await notesOf('sophie')).toHaveLength(1);
  });

  it('changes a note that was written on its newest revision', async () => {
    await saveNote(note, at(0));
    const changed = await saveNote({ ...note, text: 'Belt nooit', baseRevision: 1 }, at(1));
    expect(changed).toMatchObject({ id, revision: 2, createdAt: at(0), updatedAt: at(1) });
    expect(await notesOf('sophie')).toHaveLength(1);
  });

  it('keeps both texts when another tab was faster, once each', async () => {
    await saveNote(note, at(0));
    await saveNote({ ...note, text: 'van tab een', baseRevision: 1 }, at(1));
    const mine = { ...note, text: 'van tab twee', baseRevision: 1 };
    const kept = await saveNote(mine, at(2));
    await saveNote(mine, at(3));
    expect(kept.id).not.toBe(id);
    expect((await notesOf('sophie')).map((one) => one.text).sort()).toEqual(['van tab een', 'van tab twee']);
  });

  it('shows pinned notes first, then the newest', async () => {
    const ids = [1, 2, 3].map((n) => id.replace(/.$/, String(n)));
    for (const [n, each] of ids.entries()) {
      await saveNote({ ...note, id: each, text: `${n}`, pinned: n === 0 }, at(n));
    }
    expect((await notesOf('sophie')).map((one) => one.text)).toEqual(['0', '2', '1']);
  });

  it('keeps what it said before, once for each time somebody sits down to it', async () => {
    await saveNote({ ...note, author: 'Sanne' }, at(0));
    await saveNote({ ...note, text: 'Belt nooit', author: 'Bart', baseRevision: 1 }, at(20));
    await saveNote({ ...note, text: 'Belt nooit meer', author: 'Bart', baseRevision: 2 }, at(21));
    expect(await notesOf('sophie')).toMatchObject([{ text: 'Belt nooit meer', author: 'Bart', revision: 3 }]);
    expect(await versionsOfNote('peter', id)).toEqual([]);
    expect(await versionsOfNote('sophie', id)).toMatchObject([
      { text: 'Belt liever', author: 'Sanne', revision: 1, writtenAt: at(0) },
    ]);
    await removeNote('sophie', id, at(22));
    await purgeNotes(at(23));
    expect(await (await database()).getAll('noteVersions')).toEqual([]);
  });

  it('keeps what it said before also where it was pinned just before it was changed', async () => {
    await saveNote(note, at(0));
    const pinned = await saveNote({ ...note, pinned: true, baseRevision: 1 }, at(30));
    expect(pinned).toMatchObject({ revision: 2, updatedAt: at(0) });
    await saveNote({ ...note, text: 'Belt nooit', pinned: true, baseRevision: 2 }, at(31));
    expect(await versionsOfNote('sophie', id)).toMatchObject([{ text: 'Belt liever', writtenAt: at(0) }]);
  });

  it('is not counted among what is kept once it is removed', async () => {
    await saveNote(note, at(0));
    expect((await countRecords()).notes).toBe(1);
    await removeNote('sophie', id, at(1));
    expect((await countRecords()).notes).toBe(0);
  });

  it('keeps tags and who wrote it when it is only pinned', async () => {
    await saveNote({ ...note, text: 'Belt liever #VIP', author: 'Sanne' }, at(0));
    const pinned = await saveNote(
      { ...note, text: 'Belt liever #VIP', pinned: true, author: 'Bart', baseRevision: 1 },
      at(1),
    );
    expect(pinned).toMatchObject({ pinned: true, tags: ['vip'], author: 'Sanne' });
  });

  it('takes a removed note back, and removes it for good later', async () => {
    await saveNote(note, at(0));
    await removeNote('sophie', id, at(1));
    expect(await notesOf('sophie')).toEqual([]);
    await restoreNote('sophie', id);
    expect(await notesOf('sophie')).toHaveLength(1);
    await purgeNotes(at(59));
    expect(await notesOf('sophie')).toHaveLength(1);
    await removeNote('sophie', id, at(2));
    await purgeNotes(at(1));
    await restoreNote('sophie', id);
    expect(await notesOf('sophie')).toHaveLength(1);
    await removeNote('sophie', id, at(2));
    await purgeNotes(at(3));
    await restoreNote('sophie', id);
    expect(await notesOf('sophie')).toEqual([]);
  });
});
