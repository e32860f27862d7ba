/** What notes said before: one version for each time that somebody sat down to change one. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { NoteRecord, NoteVersion } from '../messages/records.ts';
import type { UnwrapSchema } from './schema.ts';
import { isNewSitting, newestFirst, tooOld } from './versions.ts';
import { read } from './write.ts';

type Versions = IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'noteVersions', 'readwrite'>;

/** The newest first; none of a note that is another customer's. */
export function versionsOfNote(customerId: string, noteId: string): Promise<NoteVersion[]> {
  return read(['notes', 'noteVersions'], async (tx) => {
    const note = await tx.objectStore('notes').get(noteId);
    if (note?.customerId !== customerId) return [];
    const all = await tx.objectStore('noteVersions').index('byNote').getAll(noteId);
    return newestFirst(all);
  });
}

/** Within the transaction that is about to write over `stored`. `whole`: also within a sitting. */
export async function keepNoteVersion(
  store: Versions,
  stored: NoteRecord,
  now: string,
  whole = false,
): Promise<void> {
  if (!whole && !isNewSitting(stored, now)) return;
  const { id: noteId, revision, text, author, updatedAt: writtenAt } = stored;
  await store.put({ id: `${noteId}:${revision}`, noteId, revision, text, author, writtenAt });
  const all = await store.index('byNote').getAll(noteId);
  for (const { id } of tooOld(all)) await store.delete(id);
}

/** Within the transaction that removes the note for good. */
export async function forgetVersions(store: Versions, noteId: string): Promise<void> {
  for (const id of await store.index('byNote').getAllKeys(noteId)) await store.delete(id);
}
