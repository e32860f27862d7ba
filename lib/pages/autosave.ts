import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from '../messages/errors.ts';
import { problemOf } from './problem.ts';

/** Of something that saves by itself. `failed`: it is on the screen only, and the person is told so. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** One of many, whatever it saves. */
export interface Saving {
  readonly state: ReadonlySignal<SaveState>;
  readonly pending: boolean;
  flush(): Promise<void>;
  /** Forgets what was not saved yet. */
  drop(): void;
}

/**
 * Saves the newest value a moment after the last change, one save at a time, and never gives up a value: one that
 * failed waits, and is tried again with the next change or at `flush`.
 *
 * A save that answers `held` did nothing, as something else has to happen first: the value goes on waiting.
 */
export class Autosave<T> implements Saving {
  readonly state = signal<SaveState>('idle');
  /** Why it failed, while it is `failed`. */
  readonly problem = signal<Problem | null>(null);
  readonly #save: (value: T) => Promise<unknown>;
  readonly #delay: number;
  #waiting: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> = Promise.resolve();

  /** `delay` in milliseconds. */
  constructor(save: (value: T) => Promise<unknown>, delay: number) {
    this.#save = save;
    this.#delay = delay;
  }

  get pending(): boolean {
    return this.#waiting !== null;
  }

  set(value: T): void {
    this.#waiting = { value };
    this.#is('saving');
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#delay);
  }

  /** Forgets what was not saved yet. */
  drop(): void {
    this.#waiting = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#is('idle');
  }

  /** Of a save that runs beside this one. */
  fail(error: unknown): void {
    this.#is('failed', problemOf(error));
  }

  /** Saves at once. Resolves when there is nothing under way; `state` tells how it went. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running = this.#running.then(() => this.#next());
    return this.#running;
  }

  async #next(): Promise<void> {
    const saving = this.#waiting;
    if (!saving) return;
    this.#is('saving');
    try {
      const held = (await this.#save(saving.value)) === 'held';
      if (this.#waiting !== saving) return;
      if (!held) this.#waiting = null;
      this.#is(held ? 'idle' : 'saved');
    } catch (error) {
      if (this.#waiting) this.fail(error);
    }
  }

  #is(state: SaveState, problem: Problem | null = null): void {
    this.state.value = state;
    this.problem.value = problem;
  }
}
