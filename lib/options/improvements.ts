/** What the shop wants to do better: listed, written, solved and removed; and the mirror beside it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BehindImprovement, ImprovementTexts } from '../messages/after-requests.ts';
import { ask } from '../messages/client.ts';
import type { CountedImprovement } from '../messages/records.ts';
import type { Mirror } from '../method/mirror.ts';
import { Autosave } from '../pages/autosave.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { ImprovementsActions, ImprovementsModel } from './model.ts';

const SAVE_AFTER = 500;

export class Improvements {
  readonly model: ReadonlySignal<ImprovementsModel>;
  readonly actions: ImprovementsActions;
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;
  readonly #all = signal<CountedImprovement[] | null>(null);
  readonly #open = signal<ImprovementTexts | null>(null);
  readonly #behind = signal<Partial<Record<string, BehindImprovement[]>>>({});
  readonly #mirror = signal<Mirror | null>(null);
  readonly #saving = new Autosave<ImprovementTexts>((texts) => this.#save(texts), SAVE_AFTER);
  /** By id, as last read or kept here while it was being written. */
  readonly #revisions = new Map<string, number>();

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
    this.model = computed(() => ({
      all: this.#all.value,
      open: this.#open.value && {
        fields: this.#open.value,
        state: this.#saving.state.value,
        problem: this.#saving.problem.value,
      },
      behind: this.#behind.value,
      mirror: this.#mirror.value,
    }));
    this.actions = {
      openImprovement: (id) => this.#openOne(id),
      changeImprovement: (change) => this.#change(change),
      solveImprovement: (id, solved) => this.#solve(id, solved),
      removeImprovement: (id) => this.#remove(id),
      loadBehind: (id) => this.#loadBehind(id),
      copy: (text) =>
        void navigator.clipboard.writeText(text).then(
          () => page.toasts.say('copied'),
          () => page.toasts.say('copy-failed'),
        ),
    };
  }

  load(): void {
    this.#page.attempt(async () => {
      this.#all.value = await ask('improvement/list', {});
    }, 'load-failed');
  }

  /** Once: it goes through all cases, and is looked into once in a while. */
  loadMirror(): void {
    this.#page.attempt(async () => {
      this.#mirror.value = await ask('mirror/get', {});
    }, 'load-failed');
  }

  flush(): Promise<void> {
    return this.#saving.flush();
  }

  #openOne(id: string | null): void {
    void this.#saving.flush();
    const found = this.#all.peek()?.find((one) => one.id === id);
    if (!found) {
      this.#open.value = null;
      return;
    }
    const { kind, title, expected, meant, where, revision } = found;
    this.#revisions.set(found.id, revision);
    this.#open.value = { id: found.id, kind, title, expected, meant, where };
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
      if (this.#open.peek()?.id === id) this.#open.value = null;
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
