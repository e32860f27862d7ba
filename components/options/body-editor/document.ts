/** Between the editor's document and the source. */
import { type Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import type { BlockNode, InlineNode } from '@/lib/replies/templates/source/doc.ts';
import { type PrintedSource, printSource } from '@/lib/replies/templates/source/print.ts';
import { readSource } from '@/lib/replies/templates/source/read.ts';

const blocks = new WeakMap<Node, BlockNode>();
const printed = new WeakMap<Node, PrintedSource>();

/** Of blocks that are the same as before only once. */
export function printNode(doc: Node): PrintedSource {
  const before = printed.get(doc);
  if (before) return before;
  const content: BlockNode[] = [];
  doc.forEach((block) => {
    const known = blocks.get(block) ?? (block.toJSON() as BlockNode);
    blocks.set(block, known);
    content.push(known);
  });
  const now = printSource({ type: 'doc', content });
  printed.set(doc, now);
  return now;
}

export function nodeOf(schema: Schema, source: string): Node {
  return schema.nodeFromJSON(readSource(source));
}

export function inlineJson(content: Fragment): InlineNode[] {
  return (content.toJSON() ?? []) as InlineNode[];
}

/** The sources of all chips, in order. */
export function chipsIn(doc: Node): string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'chip') found.push(String(node.attrs.source));
  });
  return found;
}

/** To be put in a text: its first and last paragraph go on in those that they come in. */
export function sliceOf(schema: Schema, source: string): Slice {
  const { content } = nodeOf(schema, source);
  const open = (block: Node | null) => (block?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}
