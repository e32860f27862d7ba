import { type ReadonlySignal, signal } from '@preact/signals';

/** What was done, said for a moment. The newest replaces the one before. */
export interface ToastModel<Kind extends string> {
  /** Another number is another toast, even of the same kind. */
  id: number;
  kind: Kind;
  /** Whether it offers to take it back. */
  undo: boolean;
}

/** The one toast of a page, and how to take back what it is about. */
export class Toasts<Kind extends string> {
  readonly #shown = signal<ToastModel<Kind> | null>(null);
  #takeBack: (() => void) | null = null;
  #count = 0;

  get shown(): ReadonlySignal<ToastModel<Kind> | null> {
    return this.#shown;
  }

  say(kind: Kind, takeBack?: () => void): void {
    this.#takeBack = takeBack ?? null;
    this.#count += 1;
    this.#shown.value = { id: this.#count, kind, undo: takeBack !== undefined };
  }

  undo(): void {
    const takeBack = this.#takeBack;
    this.dismiss();
    takeBack?.();
  }

  dismiss(): void {
    this.#takeBack = null;
    this.#shown.value = null;
  }
}
