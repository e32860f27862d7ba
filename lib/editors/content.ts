import { isElement, isText, isTextField } from './elements.ts';
import type { EditorContent } from './types.ts';

/** Editors may turn white space, invisible joiners and emoji (into pictures) to something else; the rest must match. */
const LOOSE = /(?:[\s\u200b\u200c\u2060\ufeff]|\u200d|\ufe0f|\p{Extended_Pictographic})+/gu;

/** A text without what editors change on their own: two texts that agree so, read the same. */
export function compact(text: string): string {
  return text.replace(LOOSE, '');
}

const lastSeen = new WeakMap<HTMLElement, { text: string; compact: string }>();

export function compactContent(element: HTMLElement): string {
  const text = isTextField(element) ? element.value : (element.textContent ?? '');
  const last = lastSeen.get(element);
  if (last?.text === text) return last.compact;
  const seen = { text, compact: compact(text) };
  lastSeen.set(element, seen);
  return seen.compact;
}

/**
 * A copy of what the editor holds now. The nodes are copied into a document that loads nothing, so that no picture in
 * a quoted mail is asked for again.
 */
export function contentOf(element: HTMLElement): EditorContent {
  if (isTextField(element)) return { value: element.value };
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  const nodes = inert.createDocumentFragment();
  for (const child of element.childNodes) nodes.append(inert.importNode(child, true));
  return { nodes };
}

/** Whether the editor holds exactly this, but for marks that editors put in for themselves. */
export function holds(element: HTMLElement, content: EditorContent): boolean {
  if ('value' in content) return isTextField(element) && element.value === content.value;
  return !isTextField(element) && signature(element) === signature(content.nodes);
}

/** TinyMCE marks nodes and attributes of its own so (TinyMCE 5 and 8, `data-mce-*`); none is part of the mail. */
const OWN_MARK = 'data-mce-';

function signature(parent: Node): string {
  let out = '';
  for (const node of parent.childNodes) {
    if (isText(node))
      out += node.data.replace(/\u00a0/g, ' ').replace(/[\ufeff<]/g, (c) => (c === '<' ? '&lt;' : ''));
    else if (isElement(node) && node.getAttribute('data-mce-bogus') !== 'all') {
      const attributes = [...node.attributes]
        .filter((each) => !each.name.startsWith(OWN_MARK))
        .map((each) => ` ${each.name}=${JSON.stringify(each.value)}`)
        .sort();
      out += `<${node.localName}${attributes.join('')}>${signature(node)}</>`;
    }
  }
  return out;
}
