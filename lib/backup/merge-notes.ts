import type { NoteRecord, NoteVersion } from '../messages/records.ts';
import { conflictId } from './conflict-id.ts';
import type { KeptRecords } from './format.ts';
import { byId, newer } from './newer.ts';

type Notes = Pick<KeptRecords, 'notes' | 'noteVersions'>;

/** Of a note that says something else on both sides, both texts stay: the older one as a note of its own. */
export function mergeNotes(here: Notes, file: Notes): Notes & { bothTexts: number } {
  const own = byId(here.notes);
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
    const apart = asNoteOfItsOwn(other, known.customerId, notes, own);
    if (!apart) continue;
    notes.set(apart.id, apart);
    bothTexts += 1;
  }
  return { notes: [...notes.values()], noteVersions: mergeVersions(here, file, notes), bothTexts };
}

/**
 * Null: it is kept so already, or was and is what became of it here. Another note that has its id does not stand in for it,
 * as a file may have been made to.
 */
function asNoteOfItsOwn(
  note: NoteRecord,
  customerId: string,
  notes: ReadonlyMap<string, NoteRecord>,
  here: ReadonlyMap<string, NoteRecord>,
): NoteRecord | null {
  for (let again = 0; ; again += 1) {
    const id = conflictId(note.id, again === 0 ? note.text : `${again} ${note.text}`);
    const there = notes.get(id);
    if (!there) return { ...note, customerId, id, revision: 1 };
    if (there.text !== note.text) continue;
    if (here.has(id) || (there.customerId === customerId && there.deletedAt === null)) return null;
  }
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
