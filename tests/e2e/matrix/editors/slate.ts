import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Range, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react';
import { begin } from '../page/begin.ts';
import { escaped, parsed } from '../page/markup.ts';

interface Block {
  type: 'p' | 'ul' | 'li' | 'blockquote' | 'a';
  url?: string;
  children: Descendant[];
}
interface Leaf {
  text: string;
  bold?: boolean;
  italic?: boolean;
}

/** Takes pasted markup as Slate's own example of it does (slate 0.146, "paste-html"). */
await begin(({ place, start }) => {
  const editor = withReact(withHistory(createEditor()));
  const { isInline, insertData } = editor;
  editor.isInline = (element) => typeOf(element) === 'a' || isInline(element);
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    if (html) Transforms.insertFragment(editor, blocksOf(parsed(html)));
    else insertData(data);
  };
  const initialValue = blocksOf(parsed(start.html));
  const mail = () =>
    createElement(Slate, {
      editor,
      initialValue,
      children: createElement(Editable, { renderElement, renderLeaf }),
    });
  flushSync(() => createRoot(place).render(createElement(mail)));
  return {
    editable: () => place.querySelector('[data-slate-editor]') as HTMLElement,
    model: () => ({ html: editor.children.map(toHtml).join('') }),
    followsCaret() {
      const selection = getSelection();
      if (!selection?.rangeCount || !editor.selection) return false;
      const shown = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
      return shown !== null && Range.equals(shown, editor.selection);
    },
  };
});

function typeOf(element: unknown) {
  return (element as Block).type;
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  const { type, url } = element as unknown as Block;
  return createElement(type, { ...attributes, ...(url ? { href: url } : {}) }, children);
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold, italic } = leaf as Leaf;
  let inner: ReactNode = children;
  if (bold) inner = createElement('strong', null, inner);
  if (italic) inner = createElement('em', null, inner);
  return createElement('span', attributes, inner);
}

function blocksOf(parent: ParentNode): Descendant[] {
  return [...parent.children].map((child) => {
    const type = child.localName as Block['type'];
    const nested = type === 'ul' || type === 'blockquote';
    return { type, children: nested ? blocksOf(child) : leaves(child, {}) } as unknown as Descendant;
  });
}

function leaves(parent: globalThis.Node, marks: Partial<Leaf>): Descendant[] {
  const found = [...parent.childNodes].flatMap((node): Descendant[] => {
    if (node.nodeType === 3) return [{ text: node.nodeValue ?? '', ...marks }];
    const { localName } = node as HTMLElement;
    if (localName === 'br') return [{ text: '\n', ...marks }];
    if (localName === 'strong') return leaves(node, { ...marks, bold: true });
    if (localName === 'em') return leaves(node, { ...marks, italic: true });
    const url = (node as HTMLElement).getAttribute('href') ?? '';
    return [{ type: 'a', url, children: leaves(node, marks) } as unknown as Descendant];
  });
  return found.every((leaf) => 'text' in leaf && !leaf.text.trim()) ? [{ text: '' }] : found;
}

function toHtml(node: Descendant): string {
  if (Text.isText(node)) {
    const { text, bold, italic } = node as Leaf;
    let html = escaped(text).replaceAll('\n', '<br>');
    if (italic) html = `<em>${html}</em>`;
    return bold ? `<strong>${html}</strong>` : html;
  }
  const { type, url, children } = node as unknown as Block;
  const inner = children.map(toHtml).join('');
  return type === 'a' ? `<a href="${escaped(url ?? '')}">${inner}</a>` : `<${type}>${inner}</${type}>`;
}
