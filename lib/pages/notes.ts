/** The notes of one customer as a page shows them: the field that is typed in, and edits of notes that stand. */
import { computed, signal } from '@preact/signals';
import { type NoteRecord, noteOrder } from '../messages/records.ts';
import { Autosave, type SaveState, type Saving } from './autosave.ts';
import type { Problem } from './problem.ts';

const SAVE_AFTER = 500;

export interface NoteModel extends Pick<NoteRecord, 'id' | 'text' | 'pinned' | 'createdAt' | 'author'> {
  state: SaveState;
  problem: Problem | null;
  /** This text was kept beside another one of the same note, written in another tab at the same time. */
  conflict: boolean;
}

/** What is absent stays as it was. `keepsVersion`: what the note said before is kept whenever that was written. */
export type NoteToSave = Pick<NoteRecord, 'id' | 'text' | 'pinned'> & {
  baseRevision: number | null;
  keepsVersion?: boolean;
};

/** Where a note stands on a page, for whoever is led to it: its `data-back`. */
export function noteAt(id: string): string {
  return `note ${id}`;
}

/** Which of the notes of one minute each is, the oldest first, by id; none of a minute that has but one. */
export function numberedNotes(notes: readonly Pick<NoteRecord, 'id' | 'createdAt'>[]): Map<string, number> {
  const minutes = new Map<string, Pick<NoteRecord, 'id' | 'createdAt'>[]>();
  for (const note of notes) {
    const minute = note.createdAt.slice(0, 16);
    minutes.set(minute, [...(minutes.get(minute) ?? []), note]);
  }
  const several = [...minutes.values()].filter((those) => those.length > 1);
  return new Map(
    several.flatMap((those) =>
      those
        .sort((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1))
        .map(({ id }, at): [string, number] => [id, at + 1]),
    ),
  );
}

export interface NotesBackend {
  save(note: NoteToSave): Promise<NoteRecord>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  saveDraft(text: string): Promise<void>;
}

interface Edit {
  /** What is to be kept. */
  text: string;
  pinned: boolean;
  /** What it said before is kept by the next save. */
  keepsVersion: boolean;
  /** Nothing stands in the field: `text` is what stood there before, as no note is ever kept empty. */
  emptied: boolean;
  /** The note it is written to: after a conflict the new one that holds this text. */
  into: { id: string; revision: number };
  saving: Autosave<null>;
}

export class NotesState {
  readonly draftSaving: Autosave<string>;
  readonly #backend: NotesBackend;
  readonly #draft = signal('');
  readonly #stored = signal<NoteRecord[]>([]);
  readonly #edits = signal<ReadonlyMap<string, Edit>>(new Map());
  readonly #conflicts = new Set<string>();
  /** The texts of notes that are being edited, from before the first change. */
  readonly #before = new Map<string, string>();
  /** What stands in the field, as far as is known here. */
  #typed: string;
  /** The id that the text in the field is going to have: the same when adding is tried again. */
  #nextId = crypto.randomUUID();

  constructor(stored: NoteRecord[], draft: string, backend: NotesBackend) {
    this.#stored.value = stored;
    this.#draft.value = draft;
    this.#typed = draft;
    this.#backend = backend;
    this.draftSaving = new Autosave((text) => backend.saveDraft(text), SAVE_AFTER);
  }

  readonly items = computed<NoteModel[]>(() =>
    this.#stored.value.map(({ id, text, pinned, createdAt, author }) => {
      const edit = this.#edits.value.get(id);
      return {
        id,
        createdAt,
        author,
        pinned: edit?.pinned ?? pinned,
        text: edit?.emptied ? '' : (edit?.text ?? text),
        state: edit?.saving.state.value ?? 'idle',
        problem: edit?.saving.problem.value ?? null,
        conflict: this.#conflicts.has(id),
      };
    }),
  );

  /** Text that was kept of a note not added yet. */
  get draft(): string {
    return this.#draft.value;
  }

  get savings(): Saving[] {
    return [this.draftSaving, ...[...this.#edits.peek().values()].map((edit) => edit.saving)];
  }

  refresh(stored: NoteRecord[]): void {
    const known = new Map(this.#stored.peek().map((note) => [note.id, note]));
    // An answer that was on its way while a note was saved is older than what that save gave.
    this.#stored.value = stored.map((note) => {
      const own = known.get(note.id);
      return own && own.revision > note.revision ? own : note;
    });
    const open = [...this.#edits.peek()].filter(([, edit]) => edit.saving.pending || edit.emptied);
    if (open.length !== this.#edits.peek().size) this.#edits.value = new Map(open);
  }

  /** A draft that could not be read before; what was typed since stands above it. */
  takeDraft(draft: string): void {
    if (this.#typed !== '') return;
    this.#typed = draft;
    this.#draft.value = draft;
  }

  type(text: string): void {
    this.#typed = text;
    this.draftSaving.set(text);
  }

  /** True when it is stored; the draft is forgotten only then, and only if the field holds nothing newer. */
  async add(text: string): Promise<boolean> {
    try {
      const note = await this.#backend.save({ id: this.#nextId, text, pinned: false, baseRevision: null });
      this.#nextId = crypto.randomUUID();
      this.#show(note);
    } catch (error) {
      this.draftSaving.fail(error);
      return false;
    }
    if (this.#typed === text || this.#typed === '') {
      this.type('');
      await this.draftSaving.flush();
      if (!this.draftSaving.pending) this.draftSaving.drop();
    }
    return true;
  }

  /** With empty text the note is as it was before the edit began. */
  edit(id: string, change: { text?: string; pinned?: boolean }): void {
    const stored = this.#stored.peek().find((note) => note.id === id);
    if (!stored) return;
    const edit = this.#edits.peek().get(id) ?? {
      text: stored.text,
      pinned: stored.pinned,
      keepsVersion: false,
      emptied: false,
      into: { id, revision: stored.revision },
      saving: new Autosave<null>(() => this.#save(id), SAVE_AFTER),
    };
    const changed = { ...edit, pinned: change.pinned ?? edit.pinned };
    if (change.text !== undefined) {
      const before = this.#before.get(id) ?? edit.text;
      this.#before.set(id, before);
      changed.emptied = change.text.trim() === '';
      changed.text = changed.emptied ? before : change.text;
    }
    this.#keep(id, changed);
    edit.saving.set(null);
    if (change.pinned !== undefined) void edit.saving.flush();
  }

  /** It says again what it said before; what it says now is kept, too. Answers that, once it is on the disk; null: it is not. */
  async replace(id: string, text: string): Promise<string | null> {
    this.endEdit(id);
    await this.#edits.peek().get(id)?.saving.flush();
    const before = this.#stored.peek().find((note) => note.id === id)?.text;
    if (before === undefined || before === text) return null;
    this.edit(id, { text });
    this.endEdit(id);
    const edit = this.#edits.peek().get(id);
    if (!edit) return null;
    this.#keep(id, { ...edit, keepsVersion: true });
    await edit.saving.flush();
    return edit.saving.state.peek() === 'failed' ? null : before;
  }

  /** The field is left. Answers the text from before the edit where it is another now. */
  endEdit(id: string): string | null {
    const before = this.#before.get(id);
    const edit = this.#edits.peek().get(id);
    this.#before.delete(id);
    if (edit?.emptied) this.#keep(id, { ...edit, emptied: false });
    const now = edit?.text ?? this.#stored.peek().find((note) => note.id === id)?.text;
    return before === undefined || now === undefined || now === before ? null : before;
  }

  /** Every field is left; what stood in them is there again on return. */
  leave(): void {
    for (const id of [...this.#before.keys()]) this.endEdit(id);
    this.#draft.value = this.#typed;
  }

  async remove(id: string): Promise<void> {
    this.endEdit(id);
    await this.#edits.peek().get(id)?.saving.flush();
    await this.#backend.remove(id);
    this.#stored.value = this.#stored.peek().filter((note) => note.id !== id);
  }

  restore(id: string): Promise<void> {
    return this.#backend.restore(id);
  }

  async #save(id: string): Promise<void> {
    const edit = this.#edits.peek().get(id);
    if (!edit) return;
    const { text, pinned, keepsVersion, into } = edit;
    const note = await this.#backend.save({
      ...{ id: into.id, text, pinned, baseRevision: into.revision },
      ...(keepsVersion && { keepsVersion }),
    });
    if (note.id !== into.id) this.#conflicts.add(note.id);
    // The edit as it is by now: typing went on meanwhile.
    const live = this.#edits.peek().get(id);
    const saved = { into: { id: note.id, revision: note.revision }, keepsVersion: false };
    if (live) this.#keep(id, { ...live, ...saved });
    this.#show(note);
  }

  #keep(id: string, edit: Edit): void {
    this.#edits.value = new Map(this.#edits.peek()).set(id, edit);
  }

  #show(note: NoteRecord): void {
    const others = this.#stored.peek().filter((one) => one.id !== note.id);
    this.#stored.value = [note, ...others].sort(noteOrder);
  }
}
