/** Whether somebody types in a page of ours. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Inputs that take no letters. */
const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** A field that is drawn anew gives the focus away and takes it back; so does a press on its label. In ms. */
const MOMENT = 250;

/** Whether letters typed on this element are its own. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/**
 * Whether somebody is at typing here. They are once a text field has the focus; on whatever they come to from there by
 * Tab they still are, as the key that follows is meant for it. They are no more
 * - after a press, also by key, on what is no text field and leaves the focus in none;
 * - with the focus outside this page, or for longer than a moment nowhere in it;
 * until a text field has the focus again.
 */
export function followTyping(document: Document): ReadonlySignal<boolean> {
  const typing = signal(false);
  let nowhere: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    typing.value = false;
  };
  document.addEventListener('focusin', ({ target }) => {
    clearTimeout(nowhere);
    if (takesText(target)) typing.value = true;
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    clearTimeout(nowhere);
    if (!relatedTarget) nowhere = setTimeout(end, MOMENT);
  });
  // Before what it does: that may take the focus to a field.
  document.addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('label')?.control : null;
      if (!takesText(control ?? target) && !takesText(document.activeElement)) end();
    },
    true,
  );
  document.defaultView?.addEventListener('blur', end);
  return typing;
}
