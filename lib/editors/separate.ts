import { selectedRange } from './caret.ts';
import { isTextField } from './elements.ts';
import { breaksNeeded, linePlace } from './lines.ts';
import type { ReplyText } from './types.ts';

/** An empty paragraph: what follows a reply that must not run into the next line. */
export const OWN_LINE = '<p><br></p>';

/**
 * The reply as it must be sent to the editor's caret: at the start of a line that goes on, with a blank line after it,
 * so that it runs into no quote or signature. A reply of several paragraphs also gets one before it where it would be
 * glued to what stands in the line: two replies after each other stay two. Anywhere else exactly itself.
 */
export function separated(editor: HTMLElement, reply: ReplyText): ReplyText {
  const several = reply.text.includes('\n');
  if (isTextField(editor)) {
    const { value, selectionStart, selectionEnd } = editor;
    const startsLine = selectionStart === 0 || value[selectionStart - 1] === '\n';
    const before = several && !startsLine ? '\n\n' : '';
    const after = breaksNeeded(value, selectionStart, selectionEnd);
    return before || after ? { ...reply, text: before + reply.text + after } : reply;
  }
  const range = selectedRange(editor);
  const place = range && linePlace(editor, range);
  if (!place) return reply;
  if (!place.startsLine) {
    return several ? { text: `\n\n${reply.text}`, html: OWN_LINE + reply.html } : reply;
  }
  return place.textFollows ? { text: `${reply.text}\n\n`, html: reply.html + OWN_LINE } : reply;
}
