/**
 * Insert takes the focus to the editor, so the same key pressed twice, or held, would go to the app the second time: and there
 * Enter or Ctrl+Enter sends.
 */

/** Milliseconds in which a press is no new one: a slow double click takes half a second. */
const SAME_PRESS = 700;
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/**
 * Call it where focus comes to this element, or to what it opens, by a press elsewhere. What presses a button is kept from the page until another
 * key is pressed, or for 700 ms; while it is held, for as long as that.
 */
export function dropSecondPress(element: HTMLElement): void {
  const views = new Set([element.ownerDocument.defaultView, window]);
  let end = performance.now() + SAME_PRESS;
  const stop = () => {
    for (const view of views) {
      view?.removeEventListener('keydown', onKey, true);
      view?.removeEventListener('keyup', onKey, true);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const now = performance.now();
    const presses = PRESSES.has(event.key);
    // A key let go here may have been pressed where focus was before.
    if (!presses && (event.type === 'keyup' || MODIFIERS.has(event.key))) return;
    if (!presses || now > end) {
      stop();
      return;
    }
    if (event.repeat) end = now + SAME_PRESS;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const view of views) {
    view?.addEventListener('keydown', onKey, true);
    view?.addEventListener('keyup', onKey, true);
  }
}
