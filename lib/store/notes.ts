import { conflictId } from '../backup/conflict-id.ts';
import type { CaseIdentity } from '../messages/new-records.ts';
import { type NoteRecord, noteOrder } from '../messages/records.ts';
import { tagsIn } from '../notes/tags.ts';
import { markActive } from './activity.ts';
import { keepCase } from './cases.ts';
import { drop, touch } from './documents.ts';
import { forgetVersions, keepNoteVersion } from './note-versions.ts';
import { read, write } from './write.ts';

export interface NoteWrite {
  id: string;
  customerId: string;
  ticketKey: string | null;
  text: string;
  pinned: boolean;
  /** The agent who writes. */
  author?: string;
  /** The revision that the person saw while writing; null for a new note. */
  baseRevision: number | null;
  /** What it said before is kept as a version also within a sitting. */
  keepsVersion?: boolean;
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
 *
 * @param beside the ticket that it is written beside, which is kept with it
 */
export function saveNote(note: NoteWrite, now: string, beside?: CaseIdentity): Promise<NoteRecord> {
  return write(['notes', 'noteVersions', 'documents', 'cases', 'customers'], async (tx) => {
    const store = tx.objectStore('notes');
    const stored = await store.get(note.id);
    if (stored && stored.customerId !== note.customerId) throw new Error('a note never changes its customer');
    if (stored && stored.text === note.text && stored.pinned === note.pinned) return stored;
    const conflict =
      stored !== undefined && stored.text !== note.text && stored.revision !== note.baseRevision;
    const record: NoteRecord = {
      id: conflict ? conflictId(note.id, note.text) : note.id,
      customerId: note.customerId,
      ticketKey: stored?.ticketKey ?? note.ticketKey,
      text: note.text,
      pinned: note.pinned,
      tags: tagsIn(note.text),
      author: stored?.text === note.text ? stored.author : (note.author ?? stored?.author ?? ''),
      revision: conflict ? 1 : (stored?.revision ?? 0) + 1,
      deletedAt: null,
      createdAt: conflict ? now : (stored?.createdAt ?? now),
      // A pin writes nothing: the sitting in which the text was written is told by this.
      updatedAt: stored?.text === note.text ? stored.updatedAt : now,
    };
    if (stored && !conflict && stored.text !== note.text)
      await keepNoteVersion(tx.objectStore('noteVersions'), stored, now, note.keepsVersion);
    await store.put(record);
    if (beside) await keepCase(tx.objectStore('cases'), beside, now);
    await markActive(tx.objectStore('customers'), record.customerId, now);
    await touch(tx.objectStore('documents'), 'note', record.id);
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
  return write(['notes', 'noteVersions'], async (tx) => {
    const store = tx.objectStore('notes');
    const ids = await store.index('byDeletedAt').getAllKeys(IDBKeyRange.upperBound(before));
    for (const id of ids) {
      await store.delete(id);
      await forgetVersions(tx.objectStore('noteVersions'), id);
    }
  });
}

function mark(customerId: string, id: string, deletedAt: string | null): Promise<void> {
  return write(['notes', 'documents'], async (tx) => {
    const store = tx.objectStore('notes');
    const note = await store.get(id);
    if (note?.customerId !== customerId) return;
    await store.put({ ...note, deletedAt });
    const documents = tx.objectStore('documents');
    await (deletedAt === null ? touch(documents, 'note', id) : drop(documents, 'note', id));
  });
}
