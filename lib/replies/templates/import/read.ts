/** A file of templates from any of the tools that are known, as templates of ours. Nothing is kept here. */
import { decode, refusal } from './bytes.ts';
import type { Source } from './draft.ts';
import { finished } from './finish.ts';
import { type CsvSource, csvSource } from './formats/csv.ts';
import { espansoSource, isEspanso } from './formats/espanso.ts';
import { jsonSource } from './formats/json.ts';
import { isMail, mailSource } from './formats/mail.ts';
import { Joined } from './join.ts';
import { readJson } from './json.ts';
import { Pace } from './pace.ts';
import {
  type Imported,
  type ImportFile,
  type ImportOptions,
  type ImportProblem,
  MOST_ROWS,
  type ProblemKind,
} from './types.ts';

/**
 * Bad input gives problems, never an error; only a signal that is aborted ends it with one.
 *
 * @throws the signal's reason
 */
export async function readTemplates(file: ImportFile, options: ImportOptions = {}): Promise<Imported> {
  const pace = new Pace(options);
  await pace.rest();
  const source = await sourceOf(file, options, pace);
  if (!('drafts' in source)) return { format: null, rows: [], problems: [source] };
  const { format, drafts, columns } = source;
  const joined = new Joined();
  const problems = [...source.problems];
  const beyond = drafts[MOST_ROWS];
  if (beyond)
    problems.push({ line: beyond.line, kind: 'too-many', piece: String(drafts.length - MOST_ROWS) });
  const taken = drafts.slice(0, MOST_ROWS);
  for (const [done, draft] of taken.entries()) {
    await pace.step(done, taken.length);
    if ('content' in draft) {
      joined.rows.push({ line: draft.line, template: draft.content, remarks: [] });
      continue;
    }
    const end = finished(draft);
    if ('row' in end) joined.add(end.row, draft.language !== '');
    else problems.push(end.problem);
  }
  const { rows } = joined;
  if (rows.length === 0 && problems.length === 0) problems.push(whole('empty'));
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { format, rows, problems, ...(columns && { columns }) };
}

async function sourceOf(
  { name, bytes }: ImportFile,
  options: ImportOptions,
  pace: Pace,
): Promise<CsvSource | ImportProblem> {
  const refused = refusal(bytes);
  if (refused) return refused;
  if (isMail(name, String.fromCharCode(...bytes.slice(0, 200)))) {
    return (await mailSource(bytes, pace)) ?? whole('broken-mail');
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded.problem;
  const { text } = decoded;
  if (/\.json$/i.test(name) || (!/\.(?:csv|tsv)$/i.test(name) && /^\s*[{[]/.test(text)))
    return jsonOrProblem(text);
  if (isEspanso(name, text)) return espansoSource(text);
  if (/^\s*</.test(text)) return whole('unknown');
  return (await csvSource(name, text, options.mapping, pace)) ?? whole('unknown');
}

function jsonOrProblem(text: string): Source | ImportProblem {
  const read = readJson(text);
  if ('line' in read) return { ...whole('broken-json'), line: read.line, column: read.column };
  return jsonSource(read) ?? whole('unknown');
}

function whole(kind: ProblemKind): ImportProblem {
  return { line: null, kind, piece: '' };
}
