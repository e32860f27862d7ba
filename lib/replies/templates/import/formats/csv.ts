/** A file in columns: whose it is, and what is in it. */
import * as v from 'valibot';
import { foreignCell } from '../cells.ts';
import { type Draft, draft, type Source } from '../draft.ts';
import type { Pace } from '../pace.ts';
import { isMarkup } from '../text/tokens.ts';
import type { ColumnMapping, Columns, Field, Remark } from '../types.ts';
import { columnsOf, guessMapping } from './csv-columns.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { gorgiasActions, gorgiasDraft } from './gorgias.ts';
import { unwrapCsv } from './unwrap-csv.ts';

export type CsvSource = Source & { columns?: Columns };

/**
 * Null: it has no columns.
 *
 * @throws the signal's reason, once it is aborted
 */
export async function csvSource(
  name: string,
  text: string,
  mapping: ColumnMapping | undefined,
  pace: Pace,
): Promise<CsvSource | null> {
  const { rows, problems } = await csvRows(text, pace);
  const names = new Set(rows[0]?.cells.map((name) => name.trim().toLowerCase()));
  const source: CsvSource =
    unwrapCsv(rows) ??
    (names.has('name') && names.has('actions') ? gorgiasCsv(rows) : null) ??
    plainCsv(rows, mapping, isBriskine(names));
  // Prose has lines too, and is no list of templates.
  const isProse =
    source.columns?.seen.length === 1 && !source.columns.mapping.header && !/\.csv$/i.test(name);
  return isProse ? null : { ...source, problems: [...problems, ...source.problems] };
}

/** As its help has it; `body_plain_text` only where it is exported. */
function isBriskine(names: ReadonlySet<string>): boolean {
  return ['title', 'shortcut', 'body', 'tags', 'bcc'].every((name) => names.has(name));
}

/** The columns of the API's objects, the actions in JSON. Null: they are none. */
function gorgiasCsv([header, ...rows]: readonly CsvRow[]): Source | null {
  const place = (name: string) => header?.cells.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1;
  const source: Source = { format: 'gorgias', drafts: [], problems: [] };
  for (const { line, cells } of rows) {
    const cell = (name: string) => cells[place(name)] ?? '';
    const actions = actionsIn(cell('actions'));
    if (actions) {
      source.drafts.push(gorgiasDraft({ name: cell('name'), language: cell('language'), actions }, line));
    } else source.problems.push({ line, kind: 'not-a-template', piece: cell('name').slice(0, 120) });
  }
  return source.drafts.length > 0 ? source : null;
}

function actionsIn(cell: string): v.InferOutput<typeof gorgiasActions> | null {
  try {
    const parsed = v.safeParse(gorgiasActions, JSON.parse(cell));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function plainCsv(rows: readonly CsvRow[], given: ColumnMapping | undefined, briskine: boolean): CsvSource {
  const cells = rows.map((row) => row.cells);
  const mapping = given ?? guessMapping(cells);
  const drafts = rows.slice(mapping.header ? 1 : 0).map((row) => rowDraft(row, mapping, briskine));
  if (!briskine) return { format: 'csv', drafts, problems: [], columns: columnsOf(cells, mapping) };
  const place = (name: string) => cells[0]?.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1;
  rows.slice(1).forEach((row, index) => {
    const remarks = drafts[index]?.remarks ?? [];
    const filled = (name: string) => (row.cells[place(name)] ?? '').trim();
    if (filled('subject') !== '') remarks.push({ kind: 'subject', was: filled('subject') });
    if (['to', 'cc', 'bcc'].some((name) => filled(name) !== '')) remarks.push({ kind: 'recipients' });
  });
  return { format: 'briskine', drafts, problems: [] };
}

function rowDraft({ line, cells }: CsvRow, { columns }: ColumnMapping, briskine: boolean): Draft {
  const of = (field: Field) => foreignCell(cells[columns[field] ?? -1] ?? '');
  const body = of('body');
  const isFormula = body.isFormula || of('title').isFormula;
  const remarks: Remark[] = isFormula ? [{ kind: 'formula' }] : [];
  return draft({
    line,
    title: of('title').text,
    shortcut: of('shortcut').text,
    folder: of('folder').text,
    tags: of('tags').text.split(/[,;|]/),
    language: of('language').text,
    body: body.text,
    html: briskine || isMarkup(body.text),
    dialect: briskine ? 'handlebars' : 'made-up',
    remarks,
  });
}
