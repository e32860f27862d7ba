import { isTextField } from '../elements.ts';
import { cleanMarkup } from '../markup.ts';
import type { EditorStrategy } from '../types.ts';

/** TinyMCE in Firefox inserts in a later task and never prevents the default (TinyMCE 5 and 8, Firefox 153). */
const INSERTS_LATER = '.mce-content-body';

/**
 * Their own paste does harm, where the browser's command does none: Redactor drops blank lines (osTicket 1.18, 2026-11),
 * medium-editor (5.23) formatting; Quill 1 pastes what lies in a box of its own, so that nothing takes the place of the selection.
 */
const DAMAGES = '.redactor-in, [data-medium-editor-element], .ql-container:has(> .ql-clipboard) > .ql-editor';

/** Firefox's own members of a paste event's options. */
interface FirefoxPaste extends ClipboardEventInit {
  dataType: string;
  data: string;
}

/**
 * In Firefox the standard's `clipboardData` arrives empty, and of what a content script puts in by `setData` the page
 * sees the type and no data (Firefox 153). Its own members carry one format: the richer one.
 */
function pasteEvent(text: string, html: string): ClipboardEvent {
  const base = { bubbles: true, cancelable: true, composed: true };
  const data = new DataTransfer();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  const event = new ClipboardEvent('paste', { ...base, clipboardData: data });
  if (event.clipboardData?.getData('text/plain')) return event;
  return new ClipboardEvent('paste', { ...base, dataType: 'text/html', data: html } as FirefoxPaste);
}

/**
 * Editors with a model of their own: TinyMCE, CKEditor, ProseMirror and Tiptap, Quill, Lexical, Draft.js, Squire. They
 * take what is pasted through the model and give it one step of their undo; text put into their page by the browser's
 * commands is lost, doubled or not undone. First, as those commands corrupt Lexical, Draft.js and Slate. A plain
 * editable element ignores it.
 */
export const paste: EditorStrategy = {
  id: 'paste',
  serves: (element) =>
    !isTextField(element) &&
    element.getAttribute('contenteditable') !== 'plaintext-only' &&
    !element.matches(DAMAGES),
  attempt(element, reply) {
    const event = pasteEvent(reply.text, cleanMarkup(reply.html, element.ownerDocument));
    return !element.dispatchEvent(event) || element.matches(INSERTS_LATER);
  },
};
