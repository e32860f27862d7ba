/** What only a person may do; all of it is counted where the page did not see a person. */
const DEEDS = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart'],
  ...['keydown', 'keypress', 'keyup'],
];

export class Misdeeds {
  readonly seen: string[] = [];

  watch(view: Window): void {
    view.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.seen.push('submit');
      },
      true,
    );
    for (const type of DEEDS) {
      view.addEventListener(type, (event) => event.isTrusted || this.seen.push(type), true);
    }
  }
}
