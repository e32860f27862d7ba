import { isTextField } from '../elements.ts';
import type { EditorStrategy } from '../types.ts';

/**
 * Text areas where the browser's command is refused. Costs the browser's undo: the sidebar's own has to do. The event
 * is what frameworks listen to; without it the app would send the old text.
 */
export const setRange: EditorStrategy = {
  id: 'set-range',
  serves: (element) => isTextField(element),
  attempt(element, reply) {
    if (!isTextField(element)) return false;
    element.setRangeText(reply.text, element.selectionStart, element.selectionEnd, 'end');
    element.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: reply.text }),
    );
    return true;
  },
};
