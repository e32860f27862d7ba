import { signal } from '@preact/signals';

/** Of something that saves by itself. `failed`: it is on the screen only, and the person is told so. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Saves the newest value a moment after the last change, one save at a time, and never gives up a value: one that
 * failed is tried again with the next change, at `flush`, or by `retry`.
 */
export class Autosave<T> {
  readonly state = signal<SaveState>('idle');
  readonly #save: (value: T) => Promise<void>;
  readonly #delay: number;
  #waiting: { value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> = Promise.resolve();

  /** `delay` in milliseconds. */
  constructor(save: (value: T) => Promise<void>, delay: number) {
    this.#save = save;
    this.#delay = delay;
  }

  get pending(): boolean {
    return this.#waiting !== null;
  }

  set(value: T): void {
    this.#waiting = { value };
    this.state.value = 'saving';
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#delay);
  }

  /** Forgets what was not saved yet. */
  drop(): void {
    this.#waiting = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.state.value = 'idle';
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
    this.state.value = 'saving';
    try {
      await this.#save(saving.value);
    } catch {
      this.state.value = 'failed';
      return;
    }
    if (this.#waiting === saving) {
      this.#waiting = null;
      this.state.value = 'saved';
    }
  }
}
