/** A table as a file that spreadsheets open. */
import type { Separator } from '../replies/templates/export/files.ts';
import { guarded } from '../replies/templates/import/cells.ts';

export type Cell = string | number | null;

/**
 * The mark at the start tells spreadsheets that it is UTF-8. No cell is a formula. What they take for a decimal mark goes with the
 * separator.
 */
export function csvOf(rows: readonly (readonly Cell[])[], { separator }: { separator: Separator }): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell, separator: Separator): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const rounded = String(Math.round(cell * 100) / 100);
    return separator === ';' ? rounded.replace('.', ',') : rounded;
  }
  const text = guarded(cell);
  return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
