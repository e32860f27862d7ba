/** A paragraph or item cut to pieces that are marked throughout or not at all. */
import type { InlineNode, Mark } from './doc.ts';
import { Masked } from './tokens.ts';

/** White space, words, a break or a chip, with what it is marked with. */
export interface Cell {
  text: string;
  chip: string | null;
  doc: number;
  bold: boolean;
  italic: boolean;
  link: { href: string; around: boolean } | null;
}
export type Kind = 'bold' | 'italic' | 'link';

export function cellsOf(nodes: readonly InlineNode[]): Cell[] {
  const cells: Cell[] = [];
  let doc = 0;
  for (const node of nodes) {
    const marks = markedWith(node.marks ?? []);
    if (node.type === 'chip') cells.push({ text: '', chip: node.attrs.source, doc: doc++, ...marks });
    else if (node.type === 'hardBreak')
      cells.push({ text: '\n', chip: null, doc: doc++, ...marks, link: null });
    else {
      for (const text of node.text.split(/(\s+)/)) {
        if (text !== '') cells.push({ text, chip: null, doc, ...marks });
        doc += text.length;
      }
    }
  }
  for (const kind of ['bold', 'italic'] as const) stripEdges(cells, kind);
  return cells;
}

function markedWith(marks: readonly Mark[]): Pick<Cell, Kind> {
  const link = marks.find((mark) => mark.type === 'link');
  return {
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
    link: link?.attrs ?? null,
  };
}

/** Stars stand against the words that they mark. */
function stripEdges(cells: Cell[], kind: 'bold' | 'italic'): void {
  const strip = (ordered: Cell[]) => {
    let inside = false;
    for (const cell of ordered) {
      if (cell[kind] && !inside && isSpace(cell)) cell[kind] = false;
      else inside = cell[kind];
    }
  };
  strip(cells);
  strip(cells.toReversed());
}

function isSpace({ text, chip }: Cell): boolean {
  return chip === null && text.trim() === '';
}

export function isMarked({ bold, italic, link }: Cell): boolean {
  return bold || italic || link !== null;
}

/** White space between words that are marked otherwise is marked with nothing. */
export function withoutJoints(cells: Cell[]): Cell[] {
  const words = cells.filter((cell) => !isSpace(cell));
  let next = 0;
  return cells.map((cell) => {
    if (!isSpace(cell)) next += 1;
    const [before, after] = [words[next - 1], words[next]];
    if (!isSpace(cell) || (before && after && keyOf(before) === keyOf(after))) return cell;
    return { ...cell, bold: false, italic: false };
  });
}

export function keyOf({ bold, italic, link }: Cell): string {
  return `${bold ? 'b' : ''}${italic ? 'i' : ''} ${link ? maskedAddress(link.href) : ''}`;
}

export function maskedAddress(href: string): string {
  return Masked.of(href)?.text ?? href;
}
