import { selectedRange } from './caret.ts';
import { isTextField } from './elements.ts';
import { breaksNeeded, linePlace } from './lines.ts';
import type { ReplyText } from './types.ts';

/** An empty paragraph: what follows a reply that must not run into the next line. */
export const OWN_LINE = '<p><br></p>';
/**
 * Editors that take another for it, from a paste. Draft.js (0.11.7), and Slate as its own example reads one (0.146), leave out a
 * blank paragraph at either end and glue its neighbour to the line: a mark that nobody sees makes it none. TinyMCE (5 and 8, in
 * Firefox) makes two of the break in it.
 */
const OWN_LINES: readonly (readonly [editor: string, markup: string])[] = [
  ['.public-DraftEditor-content, [data-slate-editor]', '<p>\u200b</p>'],
  ['.mce-content-body', '<p>&nbsp;</p>'],
];
/** RoosterJS (9, as in Proton's composer) parts what is pasted from the next line itself: another line would be one too many. */
const PARTS_ITSELF = '#rooster-editor';
/** One paragraph, or none at all, and no list: words that can stand in a line. */
const IN_LINE = /^(?:<p>)?((?:(?!<\/?(?:p|ul|ol)>)[\s\S])*?)(?:<\/p>)?$/;

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
  const [, words] = reply.text.includes('\n') ? [] : (IN_LINE.exec(reply.html) ?? []);
  const stays = !place.startsLine || (!range.collapsed && place.textFollows);
  if (words !== undefined && stays) return { ...reply, html: words };
  const line = OWN_LINES.find(([selector]) => editor.matches(selector))?.[1] ?? OWN_LINE;
  if (!place.startsLine && words === undefined) {
    return { ...reply, text: `\n\n${reply.text}`, html: line + reply.html };
  }
  return place.startsLine && place.textFollows && !editor.matches(PARTS_ITSELF)
    ? { ...reply, text: `${reply.text}\n\n`, html: reply.html + line }
    : reply;
}
