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
    const expected = knownOf(editor, column, browser)?.outcome ?? 'right';
    if (cell.outcome === 'none' || cell.outcome === expected) return [];
    return [`${editor}, ${column}, ${browser}: ${said(cell)}; expected: ${expected}`];
  });
}

function said(cell: Cell): string {
  return cell.outcome === 'wrong' ? `wrong, ${cell.seen}` : cell.outcome;
}
