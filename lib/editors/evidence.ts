import { compact, compactContent } from './content.ts';
import { isTextField } from './elements.ts';
import { parseMarkup } from './markup.ts';
import type { ReplyText } from './types.ts';

/** What an editor's text was, and what a reply in it would look like. All texts are `compact`. */
export interface Expectation {
  text: string;
  /** Offsets in `text` of what the person selected; equal for a mere caret. */
  start: number;
  end: number;
  /** The reply as its plain text and as its markup reads (lists differ). */
  needles: string[];
}

export function expectation(editor: HTMLElement, range: Range | null, reply: ReplyText): Expectation {
  const asRich = compact(parseMarkup(reply.html, editor.ownerDocument).textContent ?? '');
  const needles = [...new Set([asRich, compact(reply.text)])].filter((each) => each !== '');
  const [before, chosen] = isTextField(editor)
    ? [
        editor.value.slice(0, editor.selectionStart),
        editor.value.slice(editor.selectionStart, editor.selectionEnd),
      ]
    : textAround(editor, range);
  const start = compact(before).length;
  return { text: compactContent(editor), start, end: start + compact(chosen).length, needles };
}

function textAround(editor: HTMLElement, range: Range | null): [string, string] {
  if (!range) return ['', ''];
  const before = editor.ownerDocument.createRange();
  before.setStart(editor, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return [before.toString(), range.toString()];
}

/** Where the reply stands in the editor's `compact` text, and as what. */
export interface Arrival {
  end: number;
  needle: string;
}

/**
 * Whether the reply is in the editor exactly once more than before, with nothing else changed (a selection may be gone
 * or kept).
 */
export function arrival(editor: HTMLElement, expected: Expectation): Arrival | null {
  const { text, start, end, needles } = expected;
  const now = compactContent(editor);
  for (const rest of new Set([text.slice(0, start) + text.slice(end), text])) {
    for (const needle of needles) {
      if (now.length !== rest.length + needle.length) continue;
      const isAt = (at: number) =>
        now.startsWith(needle, at) && rest === now.slice(0, at) + now.slice(at + needle.length);
      // At the caret first: the same words may stand right before it.
      if (isAt(start)) return { end: start + needle.length, needle };
      for (let at = now.indexOf(needle); at >= 0; at = now.indexOf(needle, at + 1)) {
        if (isAt(at)) return { end: at + needle.length, needle };
      }
    }
  }
  return null;
}

/**
 * Waits, by looking at every change of the editor, until a condition holds for a whole task: an app that takes an
 * insertion back does so in the same one.
 * @param limit in ms, after which it looks once more and gives up
 */
export function holdsWithin(editor: HTMLElement, limit: number, condition: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    let look = 0;
    const stop = (result: boolean) => {
      observer.disconnect();
      editor.removeEventListener('input', check);
      clearTimeout(look);
      clearTimeout(end);
      resolve(result);
    };
    const check = () => {
      clearTimeout(look);
      if (condition()) look = self.setTimeout(() => condition() && stop(true), 0);
    };
    const observer = new MutationObserver(check);
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    editor.addEventListener('input', check);
    const end = self.setTimeout(() => stop(condition()), limit);
    check();
  });
}
