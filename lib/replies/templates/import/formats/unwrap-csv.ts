/** Our own CSV: a line for each variant, those of one template with the same number. */
import * as v from 'valibot';
import { templateContent } from '../../content.ts';
import { TEMPLATE_LIMIT } from '../../template.ts';
import { unguarded } from '../cells.ts';
import type { Source } from '../draft.ts';
import type { ImportProblem } from '../types.ts';
import type { CsvRow } from './csv-rows.ts';

/** In the order that they are written; the first tells the file from any other. */
export const CSV_COLUMNS = [
  'unwrap_template',
  'title',
  'shortcut',
  'folder',
  'tags',
  'paths',
  'shared',
  'language',
  'register',
  'body',
] as const;
type CsvColumn = (typeof CSV_COLUMNS)[number];

export const YES = 'yes';
const YESES = new Set([YES, 'true', 'ja', 'waar', 'wahr', 'oui', 'vrai', '1']);

/** Null: it is none of ours. */
export function unwrapCsv(rows: readonly CsvRow[]): Source | null {
  const [header, ...lines] = rows;
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  if (!CSV_COLUMNS.every((name) => names.includes(name))) return null;
  const groups = new Map<string, { line: number; cells: Record<CsvColumn, string>[] }>();
  for (const { line, cells } of lines) {
    const of = Object.fromEntries(
      CSV_COLUMNS.map((name) => [name, unguarded(cells[names.indexOf(name)] ?? '')]),
    );
    const row = of as Record<CsvColumn, string>;
    const key = row.unwrap_template.trim() || `line ${line}`;
    const group = groups.get(key);
    if (group) group.cells.push(row);
    else groups.set(key, { line, cells: [row] });
  }
  const drafts: Source['drafts'] = [];
  const problems: ImportProblem[] = [];
  for (const { line, cells } of groups.values()) {
    const [first] = cells;
    const parsed = v.safeParse(templateContent, contentOf(cells));
    if (parsed.success) drafts.push({ line, content: parsed.output });
    else problems.push({ line, kind: whatIsWrong(cells), piece: first?.title.slice(0, 120) ?? '' });
  }
  return { format: 'unwrap-csv', drafts, problems };
}

function contentOf(rows: readonly Record<CsvColumn, string>[]): unknown {
  const [first] = rows;
  return {
    title: first?.title,
    shortcut: first?.shortcut,
    folder: first?.folder,
    tags: listIn(first?.tags ?? ''),
    paths: listIn(first?.paths ?? ''),
    shared: YESES.has((first?.shared ?? '').trim().toLowerCase()),
    variants: rows.map(({ language, register, body }) => ({
      language: language.trim().toLowerCase() || null,
      register: register.trim().toLowerCase() || null,
      body,
    })),
  };
}

function whatIsWrong(rows: readonly Record<CsvColumn, string>[]): ImportProblem['kind'] {
  if (rows.some(({ body }) => body.length > TEMPLATE_LIMIT)) return 'too-long';
  const kinds = new Set(rows.map(({ language, register }) => `${language} ${register}`));
  return kinds.size < rows.length ? 'variants' : 'not-a-template';
}

/** With commas between them; one within an item has a backslash before it. */
export function listOut(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\,]/g, '\\$&')).join(',');
}

function listIn(cell: string): string[] {
  if (cell === '') return [];
  const items = [''];
  for (const [piece, escaped] of cell.matchAll(/\\([\\,])|./gsu)) {
    if (piece === ',') items.push('');
    else items.push((items.pop() ?? '') + (escaped ?? piece));
  }
  return items;
}
