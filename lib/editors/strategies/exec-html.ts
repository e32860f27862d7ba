import { placeCaret, selectedRange } from '../caret.ts';
import { isBlock, isTextField } from '../elements.ts';
import { isFirefox } from '../firefox.ts';
import { intoBlock } from '../lines.ts';
import { cleanMarkup, withoutBreaks } from '../markup.ts';
import { OWN_LINE } from '../separate.ts';
import type { EditorStrategy } from '../types.ts';

/** Quill knows no line breaks in a paragraph: it drops them (1.3.7; from a paste, Quill 2 makes paragraphs of them itself). */
const NO_BREAKS = '.ql-editor';

/**
 * Plain editable elements, where the page's nodes are the mail: most webmail. The browser's own command, so the
 * browser's undo takes it back in one step.
 *
 * Chromium melts the last paragraph into the line at the caret; a reply that needs a line of its own therefore ends with
 * an empty paragraph that is melted instead. Where that line lies in a block inside a block (a quote, a signature), it
 * would all be put in there: then it gets a paragraph of its own at the top first,
 * which the browser's undo leaves behind, empty, and the sidebar's takes out too.
 */
export const execHtml: EditorStrategy = {
  id: 'exec-html',
  serves: (element) => !isTextField(element) && element.getAttribute('contenteditable') !== 'plaintext-only',
  attempt(element, reply) {
    const document = element.ownerDocument;
    const html = cleanMarkup(element.matches(NO_BREAKS) ? withoutBreaks(reply.html) : reply.html, document);
    // Words in a line: as they would be typed. Quill 1 ignores markup that it has no change of blocks from.
    if (!html.includes('<')) return document.execCommand('insertText', false, reply.text);
    const insert = (markup: string) => document.execCommand('insertHTML', false, markup);
    if (!html.endsWith(OWN_LINE)) return insert(html);
    const start = html.slice(0, -OWN_LINE.length);
    // Firefox puts a line break of its own into an empty last paragraph, so the one sent along would make two.
    if (isFirefox()) return insert(`${start}<p></p>`);
    if (!startsInNestedBlock(element)) return insert(html);
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    element.prepend(line);
    const range = document.createRange();
    range.setStart(line, 0);
    placeCaret(element, { range });
    const inserted = insert(start);
    if (!inserted) line.remove();
    return inserted;
  },
};

/** Whether the caret is at the very start, in front of a block whose first line is in a block of its own. */
function startsInNestedBlock(element: HTMLElement): boolean {
  const range = selectedRange(element);
  if (!range) return false;
  const [first] = intoBlock(element, 0);
  const [here, offset] = intoBlock(range.startContainer, range.startOffset);
  const atTop = here === first || (first.contains(here) && offset === 0 && first.firstChild === here);
  return atTop && first !== element && first.parentNode !== element && isBlock(first.parentElement);
}
