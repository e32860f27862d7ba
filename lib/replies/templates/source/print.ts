/** From the document to a template's source, and where each of its pieces stands in both. */
import type { BlockNode, List, Paragraph, SourceDoc } from './doc.ts';
import { type PrintedInline, printInline, type Span } from './print-inline.ts';

export interface PrintedSource {
  source: string;
  /** In order, in both. `doc` is a position as ProseMirror counts them. */
  spans: Span[];
}

/** Blocks that did not change are the same objects, and are not printed again. */
const known = new WeakMap<BlockNode, PrintedInline>();

export function printSource(doc: SourceDoc): PrintedSource {
  let source = '';
  const spans: Span[] = [];
  let position = 0;
  for (const [index, block] of doc.content.entries()) {
    const printed = known.get(block) ?? printBlock(block);
    known.set(block, printed);
    if (index > 0) source += separator(doc.content, index, printed);
    for (const span of printed.spans) {
      spans.push({ ...span, doc: span.doc + position, source: span.source + source.length });
    }
    source += printed.text;
    position += sizeOf(block);
  }
  return { source, spans };
}

function printBlock(block: BlockNode): PrintedInline {
  return block.type === 'paragraph' ? printParagraph(block, 1) : printList(block);
}

function printParagraph({ content = [] }: Paragraph, start: number): PrintedInline {
  const { text, spans } = printInline(content);
  if (spans.length === 0) return { text, spans: [{ doc: start, docSize: 0, source: 0, size: 0 }] };
  return { text, spans: spans.map((span) => ({ ...span, doc: span.doc + start })) };
}

const MARKERS = { bulletList: /^[ \t]*[-•][ \t]+$/, orderedList: /^[ \t]*\d{1,3}[.)][ \t]+$/ } as const;

/** An item that nothing stands in is none. */
function printList({ type, attrs, content }: List): PrintedInline {
  let text = '';
  const spans: Span[] = [];
  let position = 1;
  let number = attrs?.start ?? 1;
  const print = (paragraph: Paragraph, marker: string | null) => {
    const printed = printParagraph(paragraph, position + 1);
    const isEmpty = printed.text.trim() === '';
    const usual = type === 'bulletList' ? '- ' : `${Math.min(number, 999)}. `;
    const lead = marker && MARKERS[type].test(marker) ? marker : usual;
    if (!isEmpty) text += `${text === '' ? '' : '\n'}${lead}`;
    for (const span of printed.spans) {
      spans.push({ ...span, size: isEmpty ? 0 : span.size, source: span.source + text.length });
    }
    if (isEmpty) return;
    text += printed.text;
    number += 1;
  };
  for (const item of content) {
    position += 1;
    for (const [index, paragraph] of item.content.entries()) {
      print(paragraph, index === 0 ? (item.attrs?.marker ?? null) : null);
      position += sizeOf(paragraph);
    }
    position += 1;
  }
  return { text, spans };
}

/** What the block was parted with, where that still parts the two. */
function separator(blocks: readonly BlockNode[], index: number, printed: PrintedInline): string {
  const block = blocks[index];
  const before = blocks[index - 1];
  const sep = block?.attrs?.sep ?? '';
  if (sep.trim() !== '' || !sep.startsWith('\n') || !sep.endsWith('\n')) return '\n\n';
  if (sep.length > 1) return sep;
  const isLastAndBlank = index === blocks.length - 1 && printed.text.trim() === '';
  const isFirstAndBlank = index === 1 && before !== undefined && isBlank(before);
  return block?.type !== before?.type || isLastAndBlank || isFirstAndBlank ? sep : '\n\n';
}

function isBlank(block: BlockNode): boolean {
  return (known.get(block)?.text ?? '').trim() === '';
}

/** As ProseMirror counts it. */
function sizeOf(block: BlockNode): number {
  if (block.type === 'paragraph') {
    return (block.content ?? []).reduce(
      (size, node) => size + (node.type === 'text' ? node.text.length : 1),
      2,
    );
  }
  const paragraphs = block.content.flatMap((item) => item.content);
  return 2 + 2 * block.content.length + paragraphs.reduce((size, each) => size + sizeOf(each), 0);
}
