import { selectedRange } from './caret.ts';
import { isTextField } from './elements.ts';
import { breaksNeeded, linePlace } from './lines.ts';
import type { ReplyText } from './types.ts';

/** An empty paragraph: what follows a reply that must not run into the next line. */
export const OWN_LINE = '<p><br></p>';

/**
 * The reply as it must be sent to the editor's caret: at the start of a line that goes on, with a blank line after it,
 * so that it runs into no quote or signature; anywhere else exactly itself.
 */
export function separated(editor: HTMLElement, reply: ReplyText): ReplyText {
  if (isTextField(editor)) {
    const { value, selectionStart, selectionEnd } = editor;
    const breaks = breaksNeeded(value, selectionStart, selectionEnd);
    return breaks ? { ...reply, text: reply.text + breaks } : reply;
  }
  const range = selectedRange(editor);
  const place = range && linePlace(editor, range);
  if (!place?.startsLine || !place.textFollows) return reply;
  return { text: `${reply.text}\n\n`, html: reply.html + OWN_LINE };
}
