/** The notes beside one ticket: the field that is typed in, and edits of notes that stand. */
import { computed, signal } from '@preact/signals';
import type { NoteRecord } from '../messages/records.ts';
import { Autosave } from '../pages/autosave.ts';
import type { NoteModel } from './model.ts';

const SAVE_AFTER = 500;

export interface NotesBackend {
  save(
    note: Pick<NoteRecord, 'id' | 'text' | 'pinned'> & { baseRevision: number | null },
  ): Promise<NoteRecord>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  saveDraft(text: string): Promise<void>;
}

interface Edit {
  text: string;
  pinned: boolean;
  baseRevision: number;
  saving: Autosave<null>;
}

export class NotesState {
  readonly draft: string;
  readonly draftSaving: Autosave<string>;
  readonly #backend: NotesBackend;
  readonly #stored = signal<NoteRecord[]>([]);
  readonly #edits = signal<ReadonlyMap<string, Edit>>(new Map());
  readonly #conflicts = new Set<string>();
  /** The id that the text in the field is going to have: the same when adding is tried again. */
  #nextId = crypto.randomUUID();

  constructor(stored: NoteRecord[], draft: string, backend: NotesBackend) {
    this.#stored.value = stored;
    this.draft = draft;
    this.#backend = backend;
    this.draftSaving = new Autosave((text) => backend.saveDraft(text), SAVE_AFTER);
  }

  readonly items = computed<NoteModel[]>(() =>
    this.#stored.value.map(({ id, text, pinned, createdAt, updatedAt }) => {
      const edit = this.#edits.value.get(id);
      const conflict = this.#conflicts.has(id);
      const state = edit?.saving.state.value ?? 'idle';
      return {
        id,
        pinned: edit?.pinned ?? pinned,
        text: edit?.text ?? text,
        createdAt,
        updatedAt,
        state,
        conflict,
      };
    }),
  );

  refresh(stored: NoteRecord[]): void {
    this.#stored.value = stored;
    const settled = [...this.#edits.peek()].filter(([, edit]) => edit.saving.pending);
    if (settled.length !== this.#edits.peek().size) this.#edits.value = new Map(settled);
  }

  type(text: string): void {
    this.draftSaving.set(text);
  }

  /** True when it is stored; the draft is forgotten only then. */
  async add(text: string): Promise<boolean> {
    try {
      const note = await this.#backend.save({ id: this.#nextId, text, pinned: false, baseRevision: null });
      this.#nextId = crypto.randomUUID();
      this.#show(note);
      this.draftSaving.set('');
      await this.draftSaving.flush();
      this.draftSaving.drop();
      return true;
    } catch {
      this.draftSaving.state.value = 'failed';
      return false;
    }
  }

  edit(id: string, change: { text?: string; pinned?: boolean }): void {
    const stored = this.#stored.peek().find((note) => note.id === id);
    if (!stored) return;
    const edit = this.#edits.peek().get(id) ?? {
      text: stored.text,
      pinned: stored.pinned,
      baseRevision: stored.revision,
      saving: new Autosave<null>(() => this.#save(id), SAVE_AFTER),
    };
    this.#edits.value = new Map(this.#edits.peek()).set(id, { ...edit, ...change });
    edit.saving.set(null);
    if (change.pinned !== undefined) void edit.saving.flush();
  }

  async remove(id: string): Promise<void> {
    await this.#edits.peek().get(id)?.saving.flush();
    await this.#backend.remove(id);
    this.#stored.value = this.#stored.peek().filter((note) => note.id !== id);
  }

  restore(id: string): Promise<void> {
    return this.#backend.restore(id);
  }

  async flush(): Promise<void> {
    const edits = [...this.#edits.peek().values()];
    await Promise.all([this.draftSaving.flush(), ...edits.map((edit) => edit.saving.flush())]);
  }

  async #save(id: string): Promise<void> {
    const edit = this.#edits.peek().get(id);
    if (!edit) return;
    const { text, pinned, baseRevision } = edit;
    const note = await this.#backend.save({ id, text, pinned, baseRevision });
    if (note.id !== id) this.#conflicts.add(note.id);
    else edit.baseRevision = note.revision;
    this.#show(note);
  }

  #show(note: NoteRecord): void {
    const others = this.#stored.peek().filter((one) => one.id !== note.id);
    this.#stored.value = [note, ...others].sort(
      (a, b) => Number(b.pinned) - Number(a.pinned) || (a.createdAt < b.createdAt ? 1 : -1),
    );
  }
}
