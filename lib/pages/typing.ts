/** Whether somebody types in a page of ours. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Inputs that take no letters. */
const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether letters typed on this element are its own. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Whether the focus is where letters can be typed; not while it is outside this page. */
export function followTyping(document: Document): ReadonlySignal<boolean> {
  const typing = signal(false);
  const look = (event: FocusEvent) => {
    typing.value = event.type === 'focusin' && takesText(event.target);
  };
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', look);
  return typing;
}
