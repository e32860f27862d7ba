import { type NoteRecord, noteOrder } from '../messages/records.ts';
import { conflictId } from './conflict.ts';
import { read, write } from './write.ts';

export interface NoteWrite {
  id: string;
  customerId: string;
  ticketKey: string | null;
  text: string;
  pinned: boolean;
  /** The revision that the person saw while writing; null for a new note. */
  baseRevision: number | null;
}

/** Notes of one customer that are not removed: pinned first, then newest first. */
export function notesOf(customerId: string): Promise<NoteRecord[]> {
  return read(['notes'], async (tx) => {
    const all = await tx.objectStore('notes').index('byCustomer').getAll(customerId);
    return all.filter((note) => note.deletedAt === null).sort(noteOrder);
  });
}

/**
 * Idempotent: the same write twice leaves one note. Written on an older revision than the stored one (another tab was
 * faster), the text is kept as a note of its own, and that note is returned: both texts stay.
 */
export async function saveNote(note: NoteWrite, now: string): Promise<NoteRecord> {
  const idOnConflict = await conflictId(note.id, note.text);
  return write(['notes'], async (tx) => {
    const store = tx.objectStore('notes');
    const stored = await store.get(note.id);
    if (stored && stored.customerId !== note.customerId) throw new Error('a note never changes its customer');
    if (stored && stored.text === note.text && stored.pinned === note.pinned) return stored;
    const conflict =
      stored !== undefined && stored.text !== note.text && stored.revision !== note.baseRevision;
    const record: NoteRecord = {
      id: conflict ? idOnConflict : note.id,
      customerId: note.customerId,
      ticketKey: stored?.ticketKey ?? note.ticketKey,
      text: note.text,
      pinned: note.pinned,
      revision: conflict ? 1 : (stored?.revision ?? 0) + 1,
      deletedAt: null,
      createdAt: conflict ? now : (stored?.createdAt ?? now),
      updatedAt: now,
    };
    await store.put(record);
    return record;
  });
}

/** Takes a note out of sight, to be taken back with `restoreNote` or removed for good by `purgeNotes`. */
export function removeNote(customerId: string, id: string, now: string): Promise<void> {
  return mark(customerId, id, now);
}

export function restoreNote(customerId: string, id: string): Promise<void> {
  return mark(customerId, id, null);
}

/** Removes for good what was taken out of sight before `before`. */
export function purgeNotes(before: string): Promise<void> {
  return write(['notes'], async (tx) => {
    const store = tx.objectStore('notes');
    const ids = await store.index('byDeletedAt').getAllKeys(IDBKeyRange.upperBound(before));
    await Promise.all(ids.map((id) => store.delete(id)));
  });
}

function mark(customerId: string, id: string, deletedAt: string | null): Promise<void> {
  return write(['notes'], async (tx) => {
    const store = tx.objectStore('notes');
    const note = await store.get(id);
    if (note && note.customerId === customerId) await store.put({ ...note, deletedAt });
  });
}
