/**
 * What is typed or pasted as marks or chips becomes them: a text is read again when it changes, as the renderer will read
 * it. So nothing looks otherwise here than it will for the customer.
 */
import { Extension } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { InlineNode } from '@/lib/replies/templates/source/doc.ts';
import { placeInDoc, placeInSource } from '@/lib/replies/templates/source/places.ts';
import { printSource } from '@/lib/replies/templates/source/print.ts';
import { printInline } from '@/lib/replies/templates/source/print-inline.ts';
import { readInline } from '@/lib/replies/templates/source/read-inline.ts';
import { Masked } from '@/lib/replies/templates/source/tokens.ts';
import { inlineJson } from './document.ts';

export const Reread = Extension.create({
  name: 'reread',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, before, { tr, doc, selection, storedMarks }) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        const known = new Set<Node>();
        before.doc.descendants((node) => {
          if (node.isTextblock) known.add(node);
          return !node.isTextblock;
        });
        const marks = storedMarks ?? selection.$from.marks();
        const changed: { node: Node; at: number }[] = [];
        doc.descendants((node, at) => {
          if (node.isTextblock && !known.has(node)) changed.push({ node, at });
          return !node.isTextblock;
        });
        // From the end, so that what comes before stays where it is.
        for (const { node, at } of changed.reverse()) reread(tr, node, at);
        return tr.docChanged ? tr.setStoredMarks(marks) : null;
      },
    }),
  ],
});

function reread(tr: Transaction, node: Node, at: number): void {
  if (!/[*\])}]/.test(node.textContent)) return;
  const nodes = inlineJson(node.content);
  const masked = Masked.of(printInline(nodes).text);
  const read = masked && readInline(masked.text, masked);
  if (!read || wordsOf(read) === wordsOf(nodes)) return;
  const caret = tr.selection.head - at - 1;
  const isInside = tr.selection.empty && caret >= 0 && caret <= node.content.size;
  const offset = placeInSource(asDoc(nodes), caret + 1);
  const content = Fragment.fromJSON(node.type.schema, read);
  tr.replaceWith(at + 1, at + 1 + node.content.size, content);
  if (isInside) tr.setSelection(TextSelection.create(tr.doc, at + placeInDoc(asDoc(read), offset)));
}

function asDoc(content: InlineNode[]) {
  return printSource({ type: 'doc', content: [{ type: 'paragraph', content }] });
}

/** All but how it is marked. */
function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.text : node.type === 'chip' ? `\0${node.attrs.source}\0` : '\n',
    )
    .join('');
}
