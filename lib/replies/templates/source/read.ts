/** From a template's source to the document that it is written in. */
import {
  type BlockNode,
  BULLET,
  type List,
  NUMBER,
  type Paragraph,
  plainNodes,
  type SourceDoc,
} from './doc.ts';
import { printSource } from './print.ts';
import { readInline } from './read-inline.ts';
import { Masked } from './tokens.ts';

/** Printed, it is the same source to the letter, but for `\r`; what has no other place stands in it as text. */
export function readSource(source: string): SourceDoc {
  const text = source.replace(/\r\n?/g, '\n');
  const masked = Masked.of(text);
  const doc: SourceDoc | null = masked && { type: 'doc', content: blocksOf(masked) };
  if (doc && printSource(doc).source === text) return doc;
  return { type: 'doc', content: [{ type: 'paragraph', content: plainNodes(text) }] };
}

type Kind = BlockNode['type'];

interface Chunk {
  kind: Kind;
  /** Of its lines; the last one is one of it. */
  first: number;
  last: number;
}

function blocksOf(masked: Masked): BlockNode[] {
  const lines = masked.text.split('\n');
  const blocks: BlockNode[] = [];
  let before: Chunk | null = null;
  for (const chunk of chunksOf(lines)) {
    let sep: string | null = null;
    if (before) {
      sep = `\n${lines
        .slice(before.last + 1, chunk.first)
        .map((line) => `${line}\n`)
        .join('')}`;
      // Blank lines in pairs are paragraphs that nothing stands in.
      if (/^(?:\n\n)+$/.test(sep)) {
        for (let count = sep.length / 2 - 1; count > 0; count -= 1) blocks.push({ type: 'paragraph' });
        sep = null;
      }
    }
    blocks.push(blockOf(chunk, lines.slice(chunk.first, chunk.last + 1), sep, masked));
    before = chunk;
  }
  return blocks;
}

/** Runs of lines of one kind between blank ones. The first and the last line are of a block, also when they are blank. */
function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    if (isBlank && index > 0 && index < lines.length - 1) continue;
    const kind = BULLET.test(line) ? 'bulletList' : NUMBER.test(line) ? 'orderedList' : 'paragraph';
    const last = chunks.at(-1);
    const goesOn =
      last?.kind === kind && last.last === index - 1 && !isBlank && lines[index - 1]?.trim() !== '';
    if (last && goesOn) last.last = index;
    else chunks.push({ kind, first: index, last: index });
  }
  return chunks;
}

function blockOf({ kind }: Chunk, lines: string[], sep: string | null, masked: Masked): BlockNode {
  if (kind === 'paragraph') return paragraph(lines.join('\n'), masked, sep);
  const pattern = kind === 'bulletList' ? BULLET : NUMBER;
  const start = Number.parseInt(lines[0]?.trim() ?? '', 10) || 1;
  const content = lines.map((line, index): List['content'][number] => {
    const marker = pattern.exec(line)?.[0] ?? '';
    const usual = usualMarker(kind, start + index);
    return {
      type: 'listItem',
      attrs: { marker: marker === usual ? null : marker },
      content: [paragraph(line.slice(marker.length), masked, null)],
    };
  });
  return { type: kind, attrs: kind === 'orderedList' ? { sep, start } : { sep }, content };
}

function paragraph(piece: string, masked: Masked, sep: string | null): Paragraph {
  const content = readInline(piece, masked);
  return { type: 'paragraph', attrs: { sep }, ...(content.length > 0 && { content }) };
}

function usualMarker(kind: List['type'], number: number): string {
  return kind === 'bulletList' ? '- ' : `${number}. `;
}
