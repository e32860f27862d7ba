/** One paragraph or item as text with marks, and where in it each piece of the document stands. */
import { type Cell, cellsOf, isMarked, type Kind, withoutJoints } from './cells.ts';
import type { InlineNode } from './doc.ts';
import { distance, type Part } from './read-back.ts';

/** A piece of the document and of the source; a text has as many places in both. */
export interface Span {
  doc: number;
  docSize: number;
  source: number;
  size: number;
}

export interface PrintedInline {
  text: string;
  /** In order, from the start of each. */
  spans: Span[];
}

/**
 * Marks that stars cannot say beside each other, as where bold ends and italic begins within a word, are left out. Words
 * never are.
 */
export function printInline(nodes: readonly InlineNode[]): PrintedInline {
  const cells = cellsOf(nodes);
  if (!cells.some(isMarked)) return joined(cells);
  let best: Part[] = cells;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(cells)) {
    const cost = distance(candidate, cells);
    if (cost < least) [best, least] = [candidate, cost];
    if (cost === 0) break;
  }
  return joined(best);
}

function* candidates(cells: Cell[]): Generator<Part[]> {
  yield nested(cells, extent);
  yield nested(withoutJoints(cells), sameExtent);
  const without = (kinds: Partial<Cell>) => cells.map((cell) => ({ ...cell, ...kinds }));
  yield nested(without({ italic: false }), extent);
  yield nested(without({ bold: false }), extent);
  yield nested(without({ bold: false, italic: false }), extent);
}

type Extent = (cells: Cell[], from: number, to: number, kind: Kind) => number;

function extent(cells: Cell[], from: number, to: number, kind: Kind): number {
  const value = valueIn(cells[from], kind);
  let end = from + 1;
  while (end < to && valueIn(cells[end], kind) === value) end += 1;
  return end;
}

/** Up to where anything changes. */
function sameExtent(cells: Cell[], from: number, to: number): number {
  return Math.min(...(['bold', 'italic', 'link'] as const).map((kind) => extent(cells, from, to, kind)));
}

function valueIn(cell: Cell | undefined, kind: Kind): string | boolean {
  return cell === undefined ? false : kind === 'link' ? (cell.link?.href ?? false) : cell[kind];
}

/** What reaches furthest is outside. */
function nested(cells: Cell[], extentOf: Extent): Part[] {
  const walk = (from: number, to: number, open: readonly Kind[]): Part[] => {
    const parts: Part[] = [];
    for (let at = from; at < to; ) {
      const cell = cells[at];
      if (!cell) break;
      let outer: { kind: Kind; end: number } | null = null;
      const order: Kind[] = cell.link?.around ? ['link', 'bold', 'italic'] : ['bold', 'italic', 'link'];
      for (const kind of order) {
        if (open.includes(kind) || !cell[kind]) continue;
        const end = extentOf(cells, at, to, kind);
        if (outer === null || end > outer.end) outer = { kind, end };
      }
      if (outer === null) {
        parts.push(cell);
        at += 1;
        continue;
      }
      const [opening, closing] = delimiters(outer.kind, cell);
      parts.push(opening, ...walk(at, outer.end, [...open, outer.kind]), closing);
      at = outer.end;
    }
    return parts;
  };
  return walk(0, cells.length, []);
}

function delimiters(kind: Kind, { link }: Cell): [string, string] {
  if (kind === 'link') return ['[', `](${link?.href ?? ''})`];
  return kind === 'bold' ? ['**', '**'] : ['*', '*'];
}

function joined(parts: readonly Part[]): PrintedInline {
  let text = '';
  const spans: Span[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const piece = part.chip ?? part.text;
    const docSize = part.chip === null ? piece.length : 1;
    spans.push({ doc: part.doc, docSize, source: text.length, size: piece.length });
    text += piece;
  }
  return { text, spans };
}
