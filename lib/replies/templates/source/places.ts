/** Where a place in the source is in the document, and the other way round. */
import type { TemplateFault } from '../template.ts';
import { firstQuoted, readChip } from './chip.ts';
import type { PrintedSource } from './print.ts';
import type { Span } from './print-inline.ts';
import { tokensOf } from './tokens.ts';

/** The position in the document that is nearest to an offset in the source. */
export function placeInDoc({ spans }: PrintedSource, offset: number): number {
  const span = lastAt(spans, (each) => each.source <= offset) ?? spans[0];
  if (!span) return 1;
  const inside = Math.max(0, offset - span.source);
  if (inside >= span.size) return span.doc + span.docSize;
  return span.doc + (isText(span) ? inside : 0);
}

export function placeInSource({ spans }: PrintedSource, position: number): number {
  const span = lastAt(spans, (each) => each.doc <= position) ?? spans[0];
  if (!span) return 0;
  const inside = Math.max(0, position - span.doc);
  if (inside >= span.docSize) return span.source + span.size;
  return span.source + (isText(span) ? inside : 0);
}

/** What of the document stands there: words, or whole chips; null where it has nothing that could be marked. */
export function rangeInDoc(
  printed: PrintedSource,
  start: number,
  end: number,
): { from: number; to: number } | null {
  const touched = printed.spans.filter(
    ({ source, size }) => size > 0 && source < end && source + size > start,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const from = first.doc + (isText(first) ? Math.max(0, start - first.source) : 0);
  const to = isText(last) ? last.doc + Math.min(last.size, end - last.source) : last.doc + last.docSize;
  return { from, to };
}

/** The piece of the source that a fault is about: the output or tag that it is in, else the words. */
export function rangeOfFault(source: string, fault: TemplateFault): { start: number; end: number } {
  const { line, column, piece, inside } = fault;
  if (inside !== undefined) return rangeOfRender(source, inside);
  const lines = source.split('\n');
  const index = Math.min(line, lines.length) - 1;
  const words = lines[index] ?? '';
  const lineStart = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
  const at = lineStart + Math.min(column - 1, Math.max(0, words.length - 1));
  const token = tokensOf(source).find(({ start, end }) => start <= at && end > at);
  if (token) return { start: token.start, end: token.end };
  return {
    start: at,
    end: Math.min(lineStart + words.length, at + Math.max(2, piece.split('\n')[0]?.length ?? 0)),
  };
}

/** Where the template that the fault is in stands in this one. */
function rangeOfRender(source: string, shortcut: string): { start: number; end: number } {
  const found = tokensOf(source).find(({ start, end }) => {
    const chip = readChip(source.slice(start, end));
    return chip.kind === 'tag' && chip.name === 'render' && firstQuoted(chip.rest) === shortcut;
  });
  return found ?? { start: 0, end: 0 };
}

/** Chips and breaks are one place; a text has as many as it has letters. */
function isText({ docSize, size }: Span): boolean {
  return docSize === size && size > 1;
}

function lastAt(spans: readonly Span[], fits: (span: Span) => boolean): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && fits(span)) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
