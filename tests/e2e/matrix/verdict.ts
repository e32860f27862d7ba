/** Holds what was found against what is known. */
import type { BrowserKind } from '../../tools/browsers.ts';
import { type Cell, COLUMNS, type Column } from './cells.ts';
import { KNOWN, type Known } from './known.ts';
import type { Row } from './run.ts';

export function knownOf(editor: string, column: Column, browser: BrowserKind): Known | undefined {
  return KNOWN.find(
    (known) =>
      known.columns.includes(column) &&
      (known.editors?.includes(editor) ?? true) &&
      (known.browser ?? browser) === browser,
  );
}

/** Every cell of a row that is not as expected, be it worse or better, in words. */
export function surprises(editor: string, browser: BrowserKind, row: Row): string[] {
  return COLUMNS.flatMap((column) => {
    const cell = row.cells[column];
    const known = knownOf(editor, column, browser);
    if (cell.outcome === 'none' || isExpected(cell, known)) return [];
    return [`${editor}, ${column}, ${browser}: ${said(cell)}; expected: ${wanted(known)}`];
  });
}

function isExpected(cell: Cell, known: Known | undefined): boolean {
  if (!known) return cell.outcome === 'right';
  return known.wrong ? cell.outcome === 'wrong' && known.wrong.test(cell.seen) : cell.outcome === 'unwrap';
}

function wanted(known: Known | undefined): string {
  return known ? (known.wrong ? `wrong, as ${known.wrong}` : 'unwrap') : 'right';
}

function said(cell: Cell): string {
  return cell.outcome === 'wrong' ? `wrong, ${cell.seen}` : cell.outcome;
}
