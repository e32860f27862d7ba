import type { NoteRecord, NoteVersion } from '../messages/records.ts';
import { conflictId } from './conflict-id.ts';
import type { KeptRecords } from './format.ts';
import { byId, newer } from './newer.ts';

type Notes = Pick<KeptRecords, 'notes' | 'noteVersions'>;

/** Of a note that says something else on both sides, both texts stay: the older one as a note of its own. */
export function mergeNotes(here: Notes, file: Notes): Notes & { bothTexts: number } {
  const notes = byId(here.notes);
  const before = [textsOf(here.noteVersions), textsOf(file.noteVersions)] as const;
  let bothTexts = 0;
  for (const one of file.notes) {
    const known = notes.get(one.id);
    const kept = known ? newer(known, one) : one;
    // Whose it is was perhaps said anew here.
    notes.set(one.id, known && kept !== known ? { ...kept, customerId: known.customerId } : kept);
    if (!known) continue;
    const other = kept === known ? one : known;
    const history = before[kept === known ? 0 : 1].get(one.id);
    if (other.text === kept.text || other.deletedAt !== null || history?.has(other.text)) continue;
    const apart = asNoteOfItsOwn(other, known.customerId);
    if (notes.has(apart.id)) continue;
    notes.set(apart.id, apart);
    bothTexts += 1;
  }
  return { notes: [...notes.values()], noteVersions: mergeVersions(here, file, notes), bothTexts };
}

function asNoteOfItsOwn(note: NoteRecord, customerId: string): NoteRecord {
  return {
    ...note,
    customerId,
    id: conflictId(note.id, note.text),
    revision: 1,
  };
}

function mergeVersions(here: Notes, file: Notes, notes: ReadonlyMap<string, NoteRecord>): NoteVersion[] {
  const versions = byId(here.noteVersions);
  for (const one of file.noteVersions) {
    const known = versions.get(one.id);
    if (notes.has(one.noteId) && (!known || one.writtenAt > known.writtenAt)) versions.set(one.id, one);
  }
  return [...versions.values()];
}

function textsOf(versions: readonly NoteVersion[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { noteId, text } of versions) {
    texts.set(noteId, (texts.get(noteId) ?? new Set()).add(text));
  }
  return texts;
}
