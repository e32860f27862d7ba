/** What the person themself writes in an editor: its text without quoted history, and the way back from a place in it. */
import type { Caret } from '../../editors/caret.ts';
import { isBlock, isBreak, isElement, isText, isTextField } from '../../editors/elements.ts';
import { quoteStart } from '../../inboxes/quotes.ts';

/** UTF-16 units; what is longer was not typed. */
export const DRAFT_LIMIT = 20_000;

export interface OwnText {
  /** Lines end where they are seen to end. */
  text: string;
  /** What selects `text.slice(start, end)`; null where no text of the editor is there. */
  caretAt(start: number, end: number): Caret | null;
}

interface Piece {
  node: Text;
  /** Where it begins in the whole. */
  at: number;
}

export function ownText(editor: HTMLElement): OwnText {
  if (isTextField(editor)) {
    const text = editor.value.slice(0, DRAFT_LIMIT);
    return { text, caretAt: (start, end) => (end <= text.length ? { start, end } : null) };
  }
  const { text, pieces } = collected(editor);
  return { text, caretAt: (start, end) => rangeOf(editor, pieces, start, end) };
}

function collected(editor: HTMLElement): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const endLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  let node: Node | null = editor.firstChild;
  while (node && text.length < DRAFT_LIMIT) {
    const quote = isElement(node) ? quoteStart(node) : null;
    if (quote === 'to-the-end') break;
    if (isText(node)) {
      pieces.push({ node, at: text.length });
      text += node.data;
    } else if (isBreak(node)) text += '\n';
    else if (isBlock(node)) endLine();
    if (node.firstChild && quote === null) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== editor && !node.nextSibling) {
      node = node.parentNode;
      if (node !== editor && isBlock(node)) endLine();
    }
    if (node === editor) break;
    if (isBlock(node)) endLine();
    node = node?.nextSibling ?? null;
  }
  return { text: text.slice(0, DRAFT_LIMIT), pieces };
}

function rangeOf(editor: HTMLElement, pieces: readonly Piece[], start: number, end: number): Caret | null {
  const first = pieces.findLast((piece) => piece.at <= start);
  const last = pieces.findLast((piece) => piece.at < end);
  if (!first || !last || start >= end) return null;
  if (start - first.at > first.node.length || end - last.at > last.node.length) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return { range };
}
