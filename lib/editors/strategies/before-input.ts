import { isFirefox } from '../firefox.ts';
import { asLines, cleanMarkup } from '../markup.ts';
import type { EditorStrategy } from '../types.ts';

const SLATE = '[data-slate-editor]';
const TRIX = 'trix-editor';

/**
 * Slate and Trix: both ignore a made-up paste with markup in it, both take this as one (Trix without preventing the default).
 * Only these: CKEditor 5 would take five steps to undo it. What Slate makes of markup is each app's own; one that knows none
 * takes the text. Trix has lines and no paragraphs.
 */
export const beforeInput: EditorStrategy = {
  id: 'before-input',
  serves: (element) => element.matches(`${SLATE}, ${TRIX}`),
  attempt(element, reply) {
    const init = { bubbles: true, cancelable: true, composed: true };
    const html = cleanMarkup(reply.html, element.ownerDocument);
    // Mere words are typed: what is pasted is a block of its own to some.
    const pasted = html.includes('<')
      ? fromPaste(reply.text, element.matches(TRIX) ? asLines(html) : html)
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
  if (isFirefox()) return null;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  return data;
}
