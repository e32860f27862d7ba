/** The matrix as the table in the README, and the README with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../tools/browsers.ts';
import { ROOT } from './bundles.ts';
import { CATALOGUE, type Entry } from './catalogue.ts';
import { COLUMNS, type Column } from './cells.ts';
import type { Row } from './run.ts';
import { knownOf } from './verdict.ts';

export interface Results {
  date: string;
  versions: Partial<Record<BrowserKind, string>>;
  rows: Record<BrowserKind, ReadonlyMap<string, Row>>;
}

const START = '<!-- matrix -->';
const END = '<!-- /matrix -->';
const BROWSERS = ['chromium', 'firefox'] as const;
const SIGNS = { right: '✓', unwrap: 'U', wrong: '✗', none: '–' } as const;
const HEADS: Record<Column, string> = {
  inserted: 'inserted right',
  model: 'model in sync',
  kept: 'text kept',
  undo: 'one undo',
  caret: 'caret after',
  sidebar: 'after focus in the sidebar',
  selection: 'selection replaced',
  two: 'two pieces',
  cursor: 'own cursor',
};

/** @throws Error where the markers are gone */
export function withTable(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`The README has no ${START} … ${END}`);
  return `${readme.slice(0, start + START.length)}\n${table(results)}\n${readme.slice(end)}`;
}

export function table(results: Results): string {
  const notes: string[] = [];
  const { chromium = '?', firefox = '?' } = results.versions;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = CATALOGUE.map((entry) =>
    line([title(entry), ...COLUMNS.map((column) => cellOf(entry, column, results, notes))]),
  );
  return [
    `${results.date}, Chromium ${chromium} and Firefox ${firefox}. ✓ right in both; where they differ, Chromium stands first. ✗ wrong, for the`,
    "reason below. U: the editor's own undo fails, the sidebar's Undo restores exactly; the same column holds that Undo to restoring exactly",
    'where Ctrl+Z works, too. What each column asks is written in `tests/e2e/matrix/cells.ts`.',
    '',
    line(['editor', ...COLUMNS.map((column) => HEADS[column])]),
    line(['---', ...COLUMNS.map(() => ':-:')]),
    ...rows,
    ...(notes.length ? ['', ...notes.map((note, i) => `${i + 1}. ${note}`)] : []),
  ].join('\n');
}

function title({ name, package: folder }: Entry): string {
  return folder ? name.replace('%', versionOf(folder)) : name;
}

function versionOf(folder: string): string {
  const file = join(ROOT, 'node_modules', folder, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function cellOf({ id }: Entry, column: Column, { rows }: Results, notes: string[]): string {
  const signs = BROWSERS.map((browser) => {
    const outcome = rows[browser].get(id)?.cells[column].outcome ?? 'none';
    return SIGNS[outcome] + (outcome === 'wrong' ? noted(knownOf(id, column, browser)?.reason, notes) : '');
  });
  return signs[0] === signs[1] ? (signs[0] ?? '') : signs.join('\u00a0');
}

/** The reason's number among the notes. */
function noted(reason: string | undefined, notes: string[]): string {
  if (!reason) return '';
  if (!notes.includes(reason)) notes.push(reason);
  return `<sup>${notes.indexOf(reason) + 1}</sup>`;
}
