/** What is promised to customers, over all tickets: finished, and told of how it ended. */
import { signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { dueTime } from '../method/follow-up.ts';
import { Autosave } from '../pages/autosave.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { ListedFollowUp, Told } from './model.ts';

const SAVE_AFTER = 500;

export class FollowUps {
  /** Soonest first; null while they are being read. */
  readonly all = signal<ListedFollowUp[] | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;
  /** By id, what was told here. */
  readonly #told = new Map<string, Told>();
  /** Of what is told. */
  readonly saving = new Autosave<undefined>(async () => {
    for (const [id, told] of this.#told) await ask('follow-up/mark', { id, ...told });
  }, SAVE_AFTER);

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  /** What was finished on this page stays in sight, to be taken back. */
  load(): void {
    this.#page.attempt(async () => {
      const open = await ask('follow-up/list', {});
      const finished = (this.all.peek() ?? []).filter(
        (one) => one.doneAt !== null && !open.some((other) => other.id === one.id),
      );
      this.all.value = [...open, ...finished]
        .map((one) => ({ ...one, ...this.#told.get(one.id) }))
        .sort((a, b) => dueTime(a) - dueTime(b));
    }, 'load-failed');
  }

  finish(id: string, done: boolean): void {
    this.#finish(id, done);
    if (done) this.#page.toasts.say('follow-up-done', () => this.#finish(id, false));
  }

  tell(id: string, told: Told): void {
    this.#told.set(id, { ...this.#told.get(id), ...told });
    this.#change(id, told);
    this.saving.set(undefined);
  }

  flush(): Promise<void> {
    return this.saving.flush();
  }

  /** Shown at once, and as it was again where it could not be saved. */
  #finish(id: string, done: boolean): void {
    const doneAt = this.all.peek()?.find((one) => one.id === id)?.doneAt ?? null;
    this.#change(id, { doneAt: done ? new Date().toISOString() : null });
    this.#page.attempt(async () => {
      try {
        await ask('follow-up/mark', { id, done });
      } catch (error) {
        this.#change(id, { doneAt });
        throw error;
      }
      this.load();
    });
  }

  #change(id: string, change: Partial<ListedFollowUp>): void {
    const all = this.all.peek() ?? [];
    this.all.value = all.map((one) => (one.id === id ? { ...one, ...change } : one));
  }
}
