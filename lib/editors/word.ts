/** The word that the person has just typed: what stands between the last white space of its line and the caret. */
import { type Caret, selectedRange } from './caret.ts';
import { isBreak, isText, isTextField } from './elements.ts';
import { blockOf } from './lines.ts';

export interface TypedWord {
  word: string;
  /** The word itself, selected: what is inserted there takes its place. */
  caret: Caret;
}

/** Characters; what is longer is no shortcut. */
const LONGEST = 80;
/** Editors keep such marks where the caret is; they are no part of what was typed. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** Null where something is selected, and where no word stands right before the caret. */
export function wordBefore(editor: HTMLElement): TypedWord | null {
  if (isTextField(editor)) {
    const { selectionStart: end, selectionEnd, value } = editor;
    const word = end === selectionEnd ? lastWord(value.slice(Math.max(0, end - LONGEST), end)) : '';
    return word ? { word, caret: { start: end - word.length, end } } : null;
  }
  const range = selectedRange(editor);
  return range?.collapsed ? wordInLine(editor, range) : null;
}

function wordInLine(editor: HTMLElement, { startContainer, startOffset }: Range): TypedWord | null {
  const pieces = textsBefore(editor, startContainer, startOffset);
  const raw = lastWord(pieces.map(({ text }) => text).join(''));
  if (!raw) return null;
  let left = raw.length;
  for (const { node, text } of pieces.toReversed()) {
    if (text.length < left) {
      left -= text.length;
      continue;
    }
    const range = editor.ownerDocument.createRange();
    range.setStart(node, text.length - left);
    const last = pieces.at(-1);
    if (last) range.setEnd(last.node, last.text.length);
    return { word: raw.replace(INVISIBLE, ''), caret: { range } };
  }
  return null;
}

/** The texts of the caret's line before it, as far back as a word can reach, in their order. */
function textsBefore(editor: HTMLElement, at: Node, offset: number): { node: Text; text: string }[] {
  const found: { node: Text; text: string }[] = [];
  const walker = editor.ownerDocument.createTreeWalker(editor, 5 /* elements and text */);
  let length = 0;
  const take = (node: Text, text: string) => {
    found.unshift({ node, text });
    length += text.length;
  };
  let node: Node | null = at;
  if (isText(at)) {
    take(at, at.data.slice(0, offset));
    walker.currentNode = at;
    node = walker.previousNode();
  } else {
    const before = at.childNodes[offset - 1];
    if (!before) return found;
    walker.currentNode = before;
    while (walker.lastChild());
    node = walker.currentNode;
  }
  const line = blockOf(at, editor);
  for (; node && length < LONGEST; node = walker.previousNode()) {
    if (isBreak(node) || blockOf(node, editor) !== line) break;
    if (isText(node)) take(node, node.data);
  }
  return found;
}

/** Up to the last white space; U+FEFF counts as that elsewhere, but is one of the marks here. */
function lastWord(text: string): string {
  const [word = ''] = /(?:\S|\ufeff)*$/.exec(text) ?? [];
  return word.length < LONGEST ? word : '';
}

/** Whether the word is still there as it was typed. */
export function isStill(editor: HTMLElement, { word, caret }: TypedWord): boolean {
  if ('start' in caret) return isTextField(editor) && editor.value.slice(caret.start, caret.end) === word;
  const { range } = caret;
  return editor.contains(range.commonAncestorContainer) && range.toString().replace(INVISIBLE, '') === word;
}
