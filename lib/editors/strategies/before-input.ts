import { asLines, cleanMarkup } from '../markup.ts';
import type { EditorStrategy } from '../types.ts';

const TRIX = 'trix-editor';

/**
 * Slate and Trix: both ignore a made-up paste with markup in it, both take this (Trix without preventing the default).
 * Only these: CKEditor 5 would take five steps to undo it. Trix takes markup as from a paste, and
 * has lines and no paragraphs; Slate knows no markup but its own.
 */
export const beforeInput: EditorStrategy = {
  id: 'before-input',
  serves: (element) => element.matches(`[data-slate-editor], ${TRIX}`),
  attempt(element, reply) {
    const init = { bubbles: true, cancelable: true, composed: true };
    const pasted = element.matches(TRIX)
      ? fromPaste(reply.text, asLines(cleanMarkup(reply.html, element.ownerDocument)))
      : null;
    const event = pasted
      ? new InputEvent('beforeinput', { ...init, inputType: 'insertFromPaste', dataTransfer: pasted })
      : new InputEvent('beforeinput', { ...init, inputType: 'insertText', data: reply.text });
    element.dispatchEvent(event);
    return true;
  },
};

/** Null where the page would see none of it: what a content script puts in reaches no page in Firefox (153). */
function fromPaste(text: string, html: string): DataTransfer | null {
  if (navigator.userAgent.includes('Firefox/')) return null;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  return data;
}
