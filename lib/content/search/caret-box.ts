/** Where a caret is drawn in the window of the page, in CSS pixels; near enough to put something beside it. */
import type { Caret } from '../../editors/caret.ts';
import { isElement, isTextField } from '../../editors/elements.ts';

type Box = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

export function caretBox(editor: HTMLElement, caret: Caret | null): Box {
  const outer = editor.getBoundingClientRect();
  const box = caret && 'range' in caret ? rangeBox(caret.range) : null;
  const inside = box ?? (isTextField(editor) ? fieldBox(editor, caret) : line(editor, outer.top));
  // Scrolled out of its editor, the nearest edge has to do.
  const top = Math.min(Math.max(inside.top, outer.top), outer.bottom);
  return shifted(
    { left: inside.left, top, bottom: Math.max(top, Math.min(inside.bottom, outer.bottom)) },
    editor,
  );
}

/** A caret in an empty paragraph has no box of its own: the paragraph's start has. */
function rangeBox(range: Range): Box | null {
  const [drawn] = range.getClientRects();
  if (drawn) return drawn;
  const { startContainer: node, startOffset } = range;
  const element = isElement(node) ? (node.childNodes[startOffset] ?? node) : node.parentElement;
  return element && isElement(element)
    ? line(element as HTMLElement, element.getBoundingClientRect().top)
    : null;
}

function line(element: HTMLElement, top: number): Box {
  return { left: element.getBoundingClientRect().left, top, bottom: top + lineHeight(element) };
}

/** A text area does not tell where its caret is: its line is counted, as if none were wrapped. */
function fieldBox(field: HTMLTextAreaElement, caret: Caret | null): Box {
  const end = caret && 'end' in caret ? caret.end : 0;
  const lines = field.value.slice(0, end).split('\n').length - 1;
  const { top } = field.getBoundingClientRect();
  return line(field, top + lines * lineHeight(field) - field.scrollTop);
}

function lineHeight(element: HTMLElement): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.4 || 20;
}

/** From the editor's own window to the page's, through the frames around it. */
function shifted(box: Box, editor: HTMLElement): Box {
  let { left, top, bottom } = box;
  let view = editor.ownerDocument.defaultView;
  while (view && view !== window && view.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    top += frame.top;
    bottom += frame.top;
    view = view.parent === view ? null : (view.parent as typeof view);
  }
  return { left, top, bottom };
}
