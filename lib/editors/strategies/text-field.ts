import { isTextField } from '../elements.ts';
import { isFirefox } from '../firefox.ts';
import type { EditorStrategy } from '../types.ts';

/**
 * Text areas, and rich elements that take plain text only. The browser's own command is the one way in that its undo
 * remembers and that fires trusted input events, so that a framework which owns the value follows (Chromium 156,
 * Firefox 153; text areas in Firefox since 89). A made-up paste does nothing in a text area.
 *
 * In an element, Chromium makes blocks of several lines, and a blank line too many: it gets them one after the other, which is one
 * step of its undo all the same.
 */
export const textField: EditorStrategy = {
  id: 'text-field',
  serves: (element) => isTextField(element) || element.getAttribute('contenteditable') === 'plaintext-only',
  attempt(element, reply) {
    const document = element.ownerDocument;
    if (isTextField(element) || isFirefox()) return document.execCommand('insertText', false, reply.text);
    return reply.text.split('\n').every((line, at) => {
      const broken = at === 0 || document.execCommand('insertLineBreak');
      return broken && (line === '' || document.execCommand('insertText', false, line));
    });
  },
};
