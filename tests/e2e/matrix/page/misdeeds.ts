/** What only a person may do. */
const DEEDS = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'],
  ...['keydown', 'keypress', 'keyup'],
];

/** Counts what was done without a person while the extension was asked for something: editors do such things, too. */
export class Misdeeds {
  readonly seen: string[] = [];

  #note(view: Window, type: string): void {
    if (view.top?.document.documentElement.dataset.answer === undefined) this.seen.push(type);
  }

  watch(view: Window): void {
    view.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#note(view, 'submit');
      },
      true,
    );
    for (const type of DEEDS) {
      view.addEventListener(type, (event) => event.isTrusted || this.#note(view, type), true);
    }
  }
}
