/** A table as a file that spreadsheets open. */
import { guarded } from '../replies/templates/import/cells.ts';

export type Cell = string | number | null;

/** What a spreadsheet takes for a column's end, and for a decimal mark, depends on the country that it is set to. */
export interface CsvStyle {
  separator: ',' | ';';
}

/** The mark at the start tells spreadsheets that it is UTF-8. No cell is a formula. */
export function csvOf(rows: readonly (readonly Cell[])[], { separator }: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell, separator: ',' | ';'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const rounded = String(Math.round(cell * 100) / 100);
    return separator === ';' ? rounded.replace('.', ',') : rounded;
  }
  const text = guarded(cell);
  return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
