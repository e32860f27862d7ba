import { isTextField } from '../elements.ts';
import type { EditorStrategy } from '../types.ts';

/**
 * Text areas, and rich elements that take plain text only. The browser's own command is the one way in that its undo
 * remembers and that fires trusted input events, so that a framework which owns the value follows (Chromium 156,
 * Firefox 153; text areas in Firefox since 89). A made-up paste does nothing in a text area.
 */
export const textField: EditorStrategy = {
  id: 'text-field',
  serves: (element) => isTextField(element) || element.getAttribute('contenteditable') === 'plaintext-only',
  attempt: (element, reply) => element.ownerDocument.execCommand('insertText', false, reply.text),
};
