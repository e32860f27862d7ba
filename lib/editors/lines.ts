import { isBlock, isBreak, isContent, isElement, isText } from './elements.ts';

/** Where in its line a caret or selection is; it decides whether a reply needs a line of its own. */
export interface LinePlace {
  /** Nothing stands before it in its line. */
  startsLine: boolean;
  /** Something stands after it in its line. */
  textFollows: boolean;
}

/** The line breaks that a reply put there needs after it, so that a blank line divides it from what follows. */
export function breaksNeeded(value: string, start: number, end: number): string {
  const after = value.slice(end);
  const startsLine = start === 0 || value[start - 1] === '\n';
  const present = /^\n*/.exec(after)?.[0].length ?? 0;
  return startsLine && after.trim() !== '' ? '\n'.repeat(Math.max(0, 2 - present)) : '';
}

export function linePlace(editor: HTMLElement, range: Range): LinePlace {
  const [start, startOffset] = intoBlock(range.startContainer, range.startOffset);
  const [end, endOffset] = range.collapsed ? [start, startOffset] : [range.endContainer, range.endOffset];
  return {
    startsLine: !contentInLine(editor, start, startOffset, 'previousNode'),
    textFollows: contentInLine(editor, end, endOffset, 'nextNode'),
  };
}

/** The same place, inside the block that it stands right before. */
export function intoBlock(node: Node, offset: number): [Node, number] {
  let child: Node | null = isElement(node) ? (node.childNodes[offset] ?? null) : null;
  while (child && !isBlock(child) && !isElement(child) && !isContent(child)) child = child.nextSibling;
  return isBlock(child) ? intoBlock(child, 0) : [node, offset];
}

/** The innermost block that a node lies in; the editor itself where it lies in none. */
export function blockOf(node: Node, editor: HTMLElement): Node {
  let at: Node | null = node;
  while (at && at !== editor && !isBlock(at)) at = at.parentNode;
  return at ?? editor;
}

function contentInLine(
  editor: HTMLElement,
  node: Node,
  offset: number,
  way: 'previousNode' | 'nextNode',
): boolean {
  const block = blockOf(node, editor);
  const walker = editor.ownerDocument.createTreeWalker(block);
  const forward = way === 'nextNode';
  let at: Node | null;
  if (isText(node)) {
    if (/\S/.test(forward ? node.data.slice(offset) : node.data.slice(0, offset))) return true;
    walker.currentNode = node;
    at = walker[way]();
  } else {
    const beside = node.childNodes[forward ? offset : offset - 1];
    walker.currentNode = beside ?? node;
    if (!beside && forward) while (walker.lastChild());
    if (beside && !forward) while (walker.lastChild());
    at = beside ? walker.currentNode : walker[way]();
  }
  for (; at && !isBreak(at) && blockOf(at, editor) === block; at = walker[way]()) {
    if (isContent(at)) return true;
  }
  return false;
}
