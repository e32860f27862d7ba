/** A rendered template as blocks: paragraphs and lists, part by blank lines. */
import { CURSOR, GAP, TAG_LINE } from './held.ts';

export interface Block {
  kind: 'paragraph' | 'bullets' | 'numbers';
  /** With their marks; a line of a list is one item, without what made it one. */
  lines: string[];
}

const BULLET = /^[ \t]*[-•][ \t]+(?=\S)/;
const NUMBER = /^[ \t]*\d{1,3}[.)][ \t]+(?=\S)/;

export function blocksOf(rendered: string): Block[] {
  const blocks: Block[] = [];
  let parted = true;
  for (const line of linesOf(rendered)) {
    if (line !== '') {
      const last = parted ? undefined : blocks.at(-1);
      const kind = BULLET.test(line) ? 'bullets' : NUMBER.test(line) ? 'numbers' : 'paragraph';
      const piece = line.replace(kind === 'bullets' ? BULLET : kind === 'numbers' ? NUMBER : '', '');
      if (last?.kind === kind) last.lines.push(piece);
      else blocks.push({ kind, lines: [piece] });
    }
    parted = line === '';
  }
  return blocks;
}

function linesOf(rendered: string): string[] {
  return rendered
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => !isNothing(line))
    .map((line) => tidied(line.replaceAll(TAG_LINE, '')).trim());
}

/** A line that had only tags or empty values gives no line; one that was written empty parts paragraphs. */
function isNothing(line: string): boolean {
  return line.trim() !== '' && line.replaceAll(TAG_LINE, '').replaceAll(GAP, '').trim() === '';
}

/** Where a value was empty no white space is left over, and no comma at the start of a line. Nothing else is touched. */
function tidied(line: string): string {
  return line
    .replace(new RegExp(`^(?:\\s*${GAP})+\\s*[,;:.]?\\s*`), '')
    .replace(new RegExp(`\\s*${GAP}(?:\\s*${GAP})*(?=[,.;:!?)]|$)`, 'g'), '')
    .replace(new RegExp(`(\\s)${GAP}(?:\\s*${GAP})*\\s*`, 'g'), '$1')
    .replaceAll(GAP, '');
}

/** Whether a paragraph is there for the cursor alone. */
export function isCursorAlone(block: Block): boolean {
  return block.kind === 'paragraph' && block.lines.length === 1 && block.lines[0] === CURSOR;
}
