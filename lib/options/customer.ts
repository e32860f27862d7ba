/** One customer's own page: all that is kept of them, and what is done with it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { CustomerDossier } from '../messages/customer-requests.ts';
import type { ErasureRecord, NoteVersion, Parted } from '../messages/records.ts';
import { NotesState, noteAt } from '../pages/notes.ts';
import type { CustomersActions, OpenCustomer, TakenOut } from './customers-model.ts';
import type { InboxesController } from './inboxes-controller.ts';
import { Lookup } from './lookup.ts';
import { hashOf } from './place.ts';

export type CustomerPage = Pick<InboxesController, 'attempt' | 'toasts'>;

export class Customer {
  readonly id: string;
  readonly model: ReadonlySignal<OpenCustomer | 'gone' | null>;
  readonly others: Lookup;
  readonly #page: CustomerPage;
  readonly #dossier = signal<CustomerDossier | 'gone' | null>(null);
  readonly #notes = signal<NotesState | null>(null);
  readonly #busy = signal(false);
  #left = false;

  constructor(id: string, page: CustomerPage) {
    this.id = id;
    this.#page = page;
    this.others = new Lookup(page);
    this.model = computed(() => {
      const [dossier, notes] = [this.#dossier.value, this.#notes.value];
      if (dossier === null || dossier === 'gone' || !notes) return dossier === 'gone' ? dossier : null;
      return {
        dossier,
        notes: notes.items.value,
        versions: byNote(dossier.versions),
        draft: notes.draft,
        draftState: notes.draftSaving.state.value,
        draftProblem: notes.draftSaving.problem.value,
        others: this.others.found.value?.filter((one) => one.id !== id) ?? null,
        busy: this.#busy.value,
      };
    });
  }

  load(): Promise<boolean> {
    return this.#page.attempt(async () => {
      const got = await ask('customer/get', { customerId: this.id });
      if (this.#left) return;
      // Made one with another: that is the page to be on.
      if (got && 'movedTo' in got) return location.replace(hashOf({ room: 'customers', id: got.movedTo }));
      if (!got) {
        this.#dossier.value = 'gone';
        return;
      }
      this.#dossier.value = got.dossier;
      const notes = this.#notes.peek();
      if (notes) notes.refresh(got.dossier.notes);
      else this.#notes.value = this.#notesOf(got.dossier);
    }, 'load-failed');
  }

  /** Another page is shown. What was typed goes to the disk. */
  leave(): Promise<void> {
    this.#left = true;
    this.others.leave();
    this.#notes.peek()?.leave();
    return this.flush();
  }

  async flush(): Promise<void> {
    await Promise.all(this.#notes.peek()?.savings.map((saving) => saving.flush()) ?? []);
  }

  async addNote(text: string): Promise<boolean> {
    return (await this.#notes.peek()?.add(text)) ?? false;
  }

  typeNote(text: string): void {
    this.#notes.peek()?.type(text);
  }

  editNote(id: string, change: Parameters<CustomersActions['editNote']>[1]): void {
    this.#notes.peek()?.edit(id, change);
  }

  /** The toast offers the text from before. */
  endNoteEdit(id: string): void {
    const before = this.#notes.peek()?.endEdit(id) ?? null;
    if (before === null) return;
    const takeBack = () => {
      this.editNote(id, { text: before });
      this.#notes.peek()?.endEdit(id);
    };
    this.#page.toasts.say('note-edited', takeBack, { said: 'note-edit-back', at: noteAt(id) });
  }

  restoreVersion(id: string, text: string): void {
    const replaced = async (by: string) => (await this.#notes.peek()?.replace(id, by)) ?? null;
    void this.#page.attempt(async () => {
      const before = await replaced(text);
      if (before === null) return;
      const takeBack = () => this.#page.attempt(() => replaced(before));
      this.#page.toasts.say('note-edited', takeBack, { said: 'note-edit-back', at: noteAt(id) });
    });
  }

  removeNote(id: string): void {
    void this.#page.attempt(async () => {
      await this.#notes.peek()?.remove(id);
      const takeBack = () =>
        this.#page.attempt(async () => {
          await this.#notes.peek()?.restore(id);
          await this.load();
        });
      this.#page.toasts.say('note-removed', takeBack, { said: 'note-back', at: noteAt(id), joins: true });
    });
  }

  part(parted: Parted | null): void {
    const before = this.#customer?.parted ?? null;
    const as = (said: Parted | null) => (said ? 'customer-parted' : 'customer-not-parted');
    const say = (said: Parted | null) => () => ask('customer/part', { customerId: this.id, parted: said });
    const takeBack = () => this.#do(say(before));
    void this.#do(say(parted), () =>
      this.#page.toasts.say(as(parted), takeBack, { said: as(before), at: 'parting' }),
    );
  }

  merge(other: string): void {
    const id = crypto.randomUUID();
    const takeBack = () => this.#do(() => ask('customer/unmerge', { id }));
    void this.#do(
      () => ask('customer/merge', { id, into: this.id, from: other }),
      () => {
        this.others.type('');
        this.#page.toasts.say('customers-merged', takeBack, { said: 'customers-unmerged', at: 'name' });
      },
    );
  }

  unmerge(mergeId: string): void {
    const from = this.#kept?.merges.find(({ id }) => id === mergeId)?.from.id;
    const again = { id: crypto.randomUUID(), into: this.id };
    const takeBack = from && (() => this.#do(() => ask('customer/merge', { ...again, from })));
    void this.#do(
      () => ask('customer/unmerge', { id: mergeId }),
      () =>
        this.#page.toasts.say('customers-unmerged', takeBack || undefined, {
          ...{ said: 'customers-merged', at: 'name' },
        }),
    );
  }

  sayApart(other: string, apart: boolean): void {
    const as = (is: boolean) => (is ? 'customers-apart' : 'customers-not-apart');
    const say = (is: boolean) => () => ask('customer/apart', { a: this.id, b: other, apart: is });
    const takeBack = () => this.#do(say(!apart));
    void this.#do(say(apart), () =>
      this.#page.toasts.say(as(apart), takeBack, { said: as(!apart), at: 'name' }),
    );
  }

  takeOut(taken: TakenOut): void {
    const id = crypto.randomUUID();
    const takeBack = () => this.#do(() => ask('customer/unsplit', { into: this.id, from: id }));
    void this.#do(
      () => ask('customer/split', { id, from: this.id, ...taken }),
      () => this.#page.toasts.say('customer-split', takeBack, { said: 'customers-merged', at: 'name' }),
    );
  }

  /** For good. Where it fails, what is being typed is kept; else it is not to come after it. */
  async erase(): Promise<ErasureRecord> {
    this.#busy.value = true;
    try {
      await this.flush();
      const receipt = await ask('customer/erase', { id: crypto.randomUUID(), customerId: this.id });
      for (const saving of this.#notes.peek()?.savings ?? []) saving.drop();
      return receipt;
    } finally {
      this.#busy.value = false;
    }
  }

  /**
   * What is being typed goes first: it belongs to whoever it was typed about. `done` is called once what came of it is shown.
   * Answers whether it was done.
   */
  async #do(work: () => Promise<unknown>, done?: () => void): Promise<boolean> {
    if (this.#busy.peek()) return false;
    this.#busy.value = true;
    const worked = await this.#page.attempt(async () => {
      try {
        await this.flush();
        await work();
        await this.load();
      } finally {
        this.#busy.value = false;
      }
    });
    if (worked) done?.();
    return worked;
  }

  #notesOf({ notes, draft }: CustomerDossier): NotesState {
    const customerId = this.id;
    return new NotesState(notes, draft, {
      save: ({ keepsVersion = false, ...note }) =>
        ask('customer/note-save', { ...note, customerId, keepsVersion }),
      remove: async (id) => void (await ask('customer/note-remove', { customerId, id })),
      restore: async (id) => void (await ask('customer/note-restore', { customerId, id })),
      saveDraft: async (text) => void (await ask('customer/draft-save', { customerId, text })),
    });
  }

  get #kept(): CustomerDossier | null {
    const dossier = this.#dossier.peek();
    return dossier === 'gone' ? null : dossier;
  }

  get #customer() {
    return this.#kept?.customer ?? null;
  }
}

function byNote(versions: readonly NoteVersion[]): Partial<Record<string, NoteVersion[]>> {
  const by: Partial<Record<string, NoteVersion[]>> = {};
  for (const version of versions) by[version.noteId] = [...(by[version.noteId] ?? []), version];
  return by;
}
