/**
 * Over a modal dialog (`showModal()`, as SnappyMail's composer) nothing outside it can be reached: all is inert, what lies in
 * the top layer too. Inside the dialog our element is not. `moveBefore` (Chromium 133, Firefox 144) puts it there; Chromium
 * keeps the frame as it is, Firefox loads a frame in a shadow root anew (tried in Chromium 156 and Firefox 153, 2026-11),
 * so there the move waits until the frame, which lost the focus to the dialog, has saved what was typed. A browser without
 * it leaves the native panel.
 */

/** Milliseconds from the loss of the focus to the move, where that loads the frame anew. */
export const SAVED_BY = 250;

/** The modal dialog that has the page; the innermost of several. Null without one. */
export function modalDialog(document: Document): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('dialog:modal')];
  const focused = document.activeElement;
  return all.findLast((dialog) => dialog.contains(focused) && dialog !== focused) ?? all.at(-1) ?? null;
}

/** Dialogs above which the element was put; one that closes and opens again comes to lie above it. */
const under = new WeakMap<Element, Element>();

/** Whether nothing that we know of was put above it since it came where it is. */
export function isRaised(element: HTMLElement): boolean {
  const home = homeOf(element);
  return home === element.ownerDocument.documentElement || under.get(element) === home;
}

/** Whether a modal dialog, or one that is gone, keeps the element from being reached, and a move can help. */
export function isOutOfReach(element: HTMLElement): boolean {
  const home = homeOf(element);
  const elsewhere = element.parentElement !== home || !isRaised(element);
  return element.isConnected && elsewhere && typeof home.moveBefore === 'function';
}

/** Puts the element (a popover that is shown) where it can be reached. */
export function bringInReach(element: HTMLElement): void {
  if (!isOutOfReach(element)) return;
  const home = homeOf(element);
  if (element.parentElement !== home) home.moveBefore(element, null);
  if (home !== element.ownerDocument.documentElement) {
    under.set(element, home);
    home.addEventListener('close', () => under.delete(element), { once: true });
  }
  // It comes back above what was put in the top layer since.
  element.hidePopover();
  element.showPopover();
}

function homeOf(element: HTMLElement): HTMLElement {
  return modalDialog(element.ownerDocument) ?? element.ownerDocument.documentElement;
}
