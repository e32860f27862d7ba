import { isElement, isText, isTextField } from './elements.ts';
import type { EditorContent } from './types.ts';

/**
 * Makes an editor hold this, changing only what differs: the caret keeps its place in the rest, and the quote's nodes
 * stay the ones that the app knows. Tells the app by `input`, as it reads a draft from the page then.
 */
export function putBack(element: HTMLElement, content: EditorContent): void {
  if (isTextField(element)) {
    if ('value' in content) putBackValue(element, content.value);
  } else if ('nodes' in content) {
    putBackNodes(element, content.nodes);
    tell(element);
  }
}

function tell(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo', bubbles: true }));
}

/** By the browser's command where it can, so that its own undo stays sound. */
function putBackValue(field: HTMLTextAreaElement, value: string): void {
  const [start, tail] = sameEnds(field.value, value, (a, b) => a === b);
  const text = value.slice(start, value.length - tail);
  field.setSelectionRange(start, field.value.length - tail);
  field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  if (field.value === value) return;
  field.setRangeText(value, 0, field.value.length, 'start');
  tell(field);
}

function putBackNodes(parent: Node, wanted: Node): void {
  const old = [...parent.childNodes];
  const fresh = [...wanted.childNodes];
  const [start, tail] = sameEnds(old, fresh, (a, b) => a.isEqualNode(b));
  const gone = old.slice(start, old.length - tail);
  const come = fresh.slice(start, fresh.length - tail);
  const [from, to] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && from && to) {
    if (isText(from) && isText(to)) {
      putBackText(from, to.data);
      return;
    }
    if (sameShell(from, to)) {
      putBackNodes(from, to);
      return;
    }
  }
  const next = old[old.length - tail] ?? null;
  for (const node of gone) parent.removeChild(node);
  for (const node of come)
    parent.insertBefore((parent.ownerDocument as Document).importNode(node, true), next);
}

/** The same element with the same attributes, whatever is in it. */
function sameShell(a: Node, b: Node): boolean {
  return isElement(a) && isElement(b) && a.cloneNode().isEqualNode(b.cloneNode());
}

function putBackText(node: Text, text: string): void {
  const [start, tail] = sameEnds(node.data, text, (a, b) => a === b);
  node.replaceData(start, node.data.length - tail - start, text.slice(start, text.length - tail));
}

/** How many items two lists share at their start, and after that at their end. */
function sameEnds<T>(a: ArrayLike<T>, b: ArrayLike<T>, same: (a: T, b: T) => boolean): [number, number] {
  const shorter = Math.min(a.length, b.length);
  const alike = (i: number, j: number) => same(a[i] as T, b[j] as T);
  let start = 0;
  while (start < shorter && alike(start, start)) start++;
  let tail = 0;
  while (tail < shorter - start && alike(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  return [start, tail];
}
