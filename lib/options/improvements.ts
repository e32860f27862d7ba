/** What the shop wants to do better: listed, written, solved and removed. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BehindImprovement, ImprovementTexts } from '../messages/after-requests.ts';
import { ask } from '../messages/client.ts';
import type { CountedImprovement } from '../messages/records.ts';
import type { ImprovementKind } from '../method/improvement.ts';
import { Autosave } from '../pages/autosave.ts';
import type { ImprovementsActions, ImprovementsLook, ImprovementsModel } from './improvements-model.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { Place } from './place.ts';

const SAVE_AFTER = 500;

export class Improvements {
  readonly model: ReadonlySignal<ImprovementsModel>;
  readonly actions: ImprovementsActions;
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;
  readonly all = signal<CountedImprovement[] | null>(null);
  readonly #look = signal<ImprovementsLook>({
    view: 'list',
    by: 'kind',
    show: 'all',
    kind: null,
    sort: 'count',
  });
  readonly #open = signal<ImprovementTexts | null>(null);
  readonly #behind = signal<Partial<Record<string, BehindImprovement[]>>>({});
  readonly #saving = new Autosave<ImprovementTexts>((texts) => this.#save(texts), SAVE_AFTER);
  /** By id, as last read or kept here while it was being written. */
  readonly #revisions = new Map<string, number>();
  /** The open one as it was when it was opened. */
  #before: ImprovementTexts | null = null;
  #place: string | null = null;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
    this.model = computed(() => ({
      all: this.all.value,
      look: this.#look.value,
      open: this.#open.value && {
        fields: this.#open.value,
        state: this.#saving.state.value,
        problem: this.#saving.problem.value,
      },
      behind: this.#behind.value,
    }));
    this.actions = {
      lookAtImprovements: (change) => {
        if (change.view !== undefined) this.#openOne(null);
        this.#look.value = { ...this.#look.peek(), ...change };
      },
      openImprovement: (id) => this.#openOne(id),
      changeImprovement: (change) => this.#change(change),
      solveImprovement: (id, solved) => this.#solve(id, solved),
      moveImprovement: (id, kind) => this.#move(id, kind),
      removeImprovement: (id) => this.#remove(id),
      loadBehind: (id) => this.#loadBehind(id),
      copy: (text) =>
        void navigator.clipboard.writeText(text).then(
          () => page.toasts.say('copied'),
          () => page.toasts.say('copy-failed'),
        ),
    };
  }

  /** Another place in the options is shown. */
  go(place: Place): void {
    const id = place.room === 'improvements' ? place.id : null;
    if (this.#place !== id || place.room !== 'improvements') this.#openOne(null);
    this.#place = id;
    if (id !== null) this.#loadBehind(id);
  }

  load(): void {
    this.#page.attempt(async () => {
      this.all.value = await ask('improvement/list', {});
    }, 'load-failed');
    if (this.#place !== null) this.#loadBehind(this.#place);
  }

  flush(): Promise<void> {
    return this.#saving.flush();
  }

  #openOne(id: string | null): void {
    void this.#close();
    const found = this.all.peek()?.find((one) => one.id === id);
    this.#open.value = found ? textsOf(found) : null;
    this.#before = this.#open.peek();
    if (found) this.#revisions.set(found.id, found.revision);
  }

  /** What was changed can be taken back as a whole. */
  async #close(): Promise<void> {
    const [before, now] = [this.#before, this.#open.peek()];
    this.#before = null;
    await this.#saving.flush();
    if (!before || !now || this.#saving.state.peek() === 'failed' || isSame(before, now)) return;
    this.#page.toasts.say('improvement-changed', () => this.#put({ ...before, id: now.id }));
  }

  #change(change: Partial<Omit<ImprovementTexts, 'id'>>): void {
    const open = this.#open.peek();
    if (!open) return;
    const changed = { ...open, ...change };
    this.#open.value = changed;
    this.#saving.set(changed);
  }

  async #save(texts: ImprovementTexts): Promise<void> {
    const baseRevision = this.#revisions.get(texts.id) ?? null;
    const saved = await ask('improvement/save', { ...texts, baseRevision });
    this.#revisions.set(saved.id, saved.revision);
    this.load();
    if (saved.id === texts.id) return;
    const open = this.#open.peek();
    if (open?.id === texts.id) this.#open.value = { ...open, id: saved.id };
    this.#page.toasts.say('improvement-kept-apart');
  }

  #move(id: string, kind: ImprovementKind): void {
    const found = this.all.peek()?.find((one) => one.id === id);
    if (!found || found.kind === kind) return;
    this.#put({ ...textsOf(found), kind }, () => {
      this.#page.toasts.say('improvement-moved', () => this.#move(id, found.kind));
    });
  }

  /** On top of what is kept now. */
  #put(texts: ImprovementTexts, done: () => void = () => undefined): void {
    this.#page.attempt(async () => {
      await this.#saving.flush();
      const known = this.all.peek()?.find((one) => one.id === texts.id)?.revision ?? null;
      this.#revisions.set(texts.id, Math.max(known ?? 0, this.#revisions.get(texts.id) ?? 0));
      await this.#save(texts);
      if (this.#open.peek()?.id === texts.id) this.#open.value = texts;
      done();
    });
  }

  #solve(id: string, solved: boolean): void {
    this.#page.attempt(async () => {
      await ask('improvement/solve', { id, solved });
      this.load();
      if (solved) this.#page.toasts.say('improvement-solved', () => this.#solve(id, false));
    });
  }

  #remove(id: string): void {
    this.#page.attempt(async () => {
      // What is on its way to be kept would bring it back.
      await this.#saving.flush();
      if (this.#open.peek()?.id === id) {
        this.#open.value = null;
        this.#before = null;
      }
      await ask('improvement/remove', { id });
      this.load();
      this.#page.toasts.say('improvement-removed', () => this.#restore(id));
    });
  }

  #restore(id: string): void {
    this.#page.attempt(async () => {
      await ask('improvement/restore', { id });
      this.load();
    });
  }

  #loadBehind(id: string): void {
    this.#page.attempt(async () => {
      const behind = await ask('improvement/behind', { id });
      this.#behind.value = { ...this.#behind.peek(), [id]: behind };
    }, 'load-failed');
  }
}

function textsOf({ id, kind, title, expected, meant, where }: ImprovementTexts): ImprovementTexts {
  return { id, kind, title, expected, meant, where };
}

function isSame(a: ImprovementTexts, b: ImprovementTexts): boolean {
  return JSON.stringify({ ...textsOf(a), id: '' }) === JSON.stringify({ ...textsOf(b), id: '' });
}
