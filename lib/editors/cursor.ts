/** Where the caret ends in a rich editor that has taken a reply. */
import { compact } from './content.ts';
import { isBlock, isText } from './elements.ts';
import type { Arrival } from './evidence.ts';
import type { EditorChange, ReplyText } from './types.ts';

/** Puts the caret at the reply's `cursor`, or behind the reply without one. */
export function caretIn(editor: HTMLElement, reply: ReplyText, arrived: Arrival | null): void {
  if (!arrived) return;
  const { cursor, text } = reply;
  const start = arrived.end - arrived.needle.length;
  if (cursor === undefined || cursor >= text.length) {
    caretBehind(editor, arrived.end);
    return;
  }
  const count = start + common(compact(text.slice(0, cursor)), arrived.needle);
  const startsLine = cursor === 0 || text[cursor - 1] === '\n';
  const blanks = /[^\S\n]*$/.exec(text.slice(0, cursor))?.[0].length ?? 0;
  if (!startsLine) caretBehind(editor, count, blanks);
  else if (text[cursor] !== '\n' || !caretInEmptyBlock(editor, count)) caretBefore(editor, count);
}

/** How much of `part` stands at the start of `whole`, which lacks what only the plain form writes out (bullets, addresses). */
function common(part: string, whole: string): number {
  let at = 0;
  for (const character of part) if (whole.startsWith(character, at)) at += character.length;
  return at;
}

/** Selects what stands there; `line`: up to the text that follows in the next one. */
export function selectPlace(editor: HTMLElement, { start, end, line }: EditorChange['place']): void {
  const from = placeOf(editor, start + 1);
  const next = line ? placeOf(editor, end + 1) : null;
  const to = next ?? placeOf(editor, end);
  if (!from || !to) return;
  const back = next ? 1 : 0;
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(from.node, Math.max(0, from.offset - 1), to.node, Math.max(0, to.offset - back));
}

/** Right behind this many characters of the editor's `compact` text, and the blanks after them. */
function caretBehind(editor: HTMLElement, count: number, blanks = 0): void {
  const found = placeOf(editor, count);
  if (!found) return;
  const following = /^\s*/.exec(found.node.data.slice(found.offset))?.[0].length ?? 0;
  collapse(editor, found.node, found.offset + Math.min(blanks, following));
}

/** Right before the character that follows them. */
function caretBefore(editor: HTMLElement, count: number): void {
  const next = placeOf(editor, count + 1);
  if (next) collapse(editor, next.node, Math.max(0, next.offset - 1));
  else caretBehind(editor, count);
}

/** Into the first empty paragraph after them. False where text comes first. */
function caretInEmptyBlock(editor: HTMLElement, count: number): boolean {
  const from = count === 0 ? null : placeOf(editor, count)?.node;
  const walker = editor.ownerDocument.createTreeWalker(editor, 5 /* elements and text */);
  if (from) walker.currentNode = from;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && compact(node.data) !== '') return false;
    if (!isBlock(node) || compact(node.textContent ?? '') !== '') continue;
    let inner: Node = node;
    while (isBlock(inner.firstChild)) inner = inner.firstChild;
    collapse(editor, inner, 0);
    return true;
  }
  return false;
}

function placeOf(editor: HTMLElement, count: number): { node: Text; offset: number } | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, 4 /* text */);
  let left = count;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const length = compact(node.data).length;
    if (length < left) left -= length;
    else {
      let offset = node.data.length;
      while (offset > 0 && compact(node.data.slice(0, offset - 1)).length >= left) offset--;
      return { node, offset };
    }
  }
  return null;
}

function collapse(editor: HTMLElement, node: Node, offset: number): void {
  editor.ownerDocument.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}
