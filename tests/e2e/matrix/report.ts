import { COLUMNS } from './cells.ts';
import type { Row } from './run.ts';

const SIGNS = { right: '+', unwrap: 'U', wrong: 'x', none: '-' } as const;

/** For the terminal: a row an editor, and below it what was seen where a cell is wrong. */
export function plainTable(rows: ReadonlyMap<string, Row>): string {
  const width = Math.max(...[...rows.keys()].map((id) => id.length)) + 2;
  const head = `${''.padEnd(width)}${COLUMNS.map((column) => column.padEnd(10)).join('')}by`;
  const lines = [...rows].flatMap(([id, { cells, strategy }]) => {
    const row = COLUMNS.map((column) => SIGNS[cells[column].outcome].padEnd(10)).join('');
    const wrong = COLUMNS.flatMap((column) => {
      const cell = cells[column];
      return cell.outcome === 'wrong' ? [`    ${column}: ${cell.seen}`] : [];
    });
    return [`${id.padEnd(width)}${row}${strategy}`, ...wrong];
  });
  return [head, ...lines].join('\n');
}
