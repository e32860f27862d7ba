import type { EditorStrategy } from '../types.ts';

/**
 * Slate and Trix: both ignore a made-up paste with markup in it, both take this (Trix without preventing the default).
 * Only these: CKEditor 5 would take five steps to undo it.
 */
export const beforeInput: EditorStrategy = {
  id: 'before-input',
  serves: (element) => element.matches('[data-slate-editor], trix-editor'),
  attempt(element, reply) {
    element.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertText',
        data: reply.text,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    return true;
  },
};
