import { type ReadonlySignal, signal } from '@preact/signals';

/** What was done, said for a moment. The newest replaces the one before. */
export interface ToastModel<Kind extends string> {
  /** Another number is another toast, even of the same kind. */
  id: number;
  kind: Kind;
  /** Whether it offers to take it back. */
  undo: boolean;
  /** Of how many it tells; absent: one. All are taken back in one. */
  count?: number;
  /** Where stands what came back, as its `data-back` says; absent: nowhere in particular. */
  back?: string;
}

/** What taking back comes to. */
export interface TakenBack<Kind extends string> {
  /** What is said of it. */
  said?: Kind;
  /** Where stands what comes back. */
  at?: string;
  /** Another of the kind joins those that the toast tells of already. */
  joins?: boolean;
}

/** A promise is waited for, and is never rejected. False: it did not work, which was said. */
type TakeBack = () => unknown;

/** The one toast of a page, and how to take back what it is about. */
export class Toasts<Kind extends string> {
  readonly #shown = signal<ToastModel<Kind> | null>(null);
  /** What is said of taking back where nothing else is. */
  readonly #takenBack: Kind;
  /** The latest first; none: there is nothing to take back, or that is on its way. */
  #takeBacks: TakeBack[] = [];
  #after: TakenBack<Kind> = {};
  #count = 0;

  constructor(takenBack: Kind) {
    this.#takenBack = takenBack;
  }

  get shown(): ReadonlySignal<ToastModel<Kind> | null> {
    return this.#shown;
  }

  say(kind: Kind, takeBack?: TakeBack, after: TakenBack<Kind> = {}): void {
    const joined = after.joins && this.#shown.peek()?.kind === kind ? this.#takeBacks : [];
    this.#takeBacks = takeBack ? [takeBack, ...joined] : [];
    this.#after = after;
    const count = this.#takeBacks.length;
    this.#show({ kind, undo: takeBack !== undefined, ...(count > 1 && { count }) });
  }

  /** Within the click or key itself. Once; what came of it is said. */
  undo(): void {
    const [all, toast] = [this.#takeBacks, this.#shown.peek()];
    if (all.length === 0) return;
    this.#takeBacks = [];
    const { said = this.#takenBack, at } = this.#after;
    const end = (done: unknown[]) => {
      // What was said meanwhile stands: that it failed, or of something else.
      if (this.#shown.peek() !== toast) return;
      if (done.includes(false)) return this.dismiss();
      const count = all.length;
      this.#show({ kind: said, undo: false, ...(count > 1 && { count }), ...(at && { back: at }) });
    };
    const answers = all.map((takeBack) => takeBack());
    if (answers.some((answer) => answer instanceof Promise)) void Promise.all(answers).then(end);
    else end(answers);
  }

  dismiss(): void {
    this.#takeBacks = [];
    this.#shown.value = null;
  }

  #show(toast: Omit<ToastModel<Kind>, 'id'>): void {
    this.#count += 1;
    this.#shown.value = { id: this.#count, ...toast };
  }
}
