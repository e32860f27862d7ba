import { selectedRange } from './caret.ts';
import { isTextField } from './elements.ts';
import { breaksNeeded, linePlace } from './lines.ts';
import type { ReplyText } from './types.ts';

/** An empty paragraph: what follows a reply that must not run into the next line. */
export const OWN_LINE = '<p><br></p>';
/**
 * Draft.js (0.11.7) leaves out a blank paragraph at either end of what is pasted, and glues its neighbour to the line. A mark
 * that nobody sees makes it none.
 */
const DRAFT = '.public-DraftEditor-content';
const OWN_LINE_IN_DRAFT = '<p>\u200b</p>';
/** One paragraph and no list: words that can stand in a line. */
const ONE_PARAGRAPH = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/;

/**
 * The reply as it must be sent to the editor's caret: at the start of a line that goes on, with a blank line after it,
 * so that it runs into no quote or signature. A reply of several paragraphs also gets one before it where it would be
 * glued to what stands in the line: two replies after each other stay two. Words that take the place of others, or go on with
 * a line, stay in it. Anywhere else exactly itself.
 */
export function separated(editor: HTMLElement, reply: ReplyText): ReplyText {
  return isTextField(editor) ? inField(editor, reply) : inRich(editor, reply);
}

function inField(field: HTMLTextAreaElement, reply: ReplyText): ReplyText {
  const { value, selectionStart, selectionEnd } = field;
  const several = reply.text.includes('\n');
  const startsLine = selectionStart === 0 || value[selectionStart - 1] === '\n';
  const before = several && !startsLine ? '\n\n' : '';
  const replaces = !several && selectionStart !== selectionEnd;
  const after = replaces ? '' : breaksNeeded(value, selectionStart, selectionEnd);
  return before || after ? { ...reply, text: before + reply.text + after } : reply;
}

function inRich(editor: HTMLElement, reply: ReplyText): ReplyText {
  const range = selectedRange(editor);
  const place = range && linePlace(editor, range);
  if (!place) return reply;
  const [, words] = reply.text.includes('\n') ? [] : (ONE_PARAGRAPH.exec(reply.html) ?? []);
  const stays = !place.startsLine || (!range.collapsed && place.textFollows);
  if (words !== undefined && stays) return { ...reply, html: words };
  const line = editor.matches(DRAFT) ? OWN_LINE_IN_DRAFT : OWN_LINE;
  if (!place.startsLine && words === undefined) {
    return { ...reply, text: `\n\n${reply.text}`, html: line + reply.html };
  }
  return place.startsLine && place.textFollows
    ? { ...reply, text: `${reply.text}\n\n`, html: reply.html + line }
    : reply;
}
