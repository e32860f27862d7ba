/** Text in columns as rows of cells, each with its line. */
import Papa from 'papaparse';
import type { Pace } from '../pace.ts';
import type { ImportProblem } from '../types.ts';

export interface CsvRow {
  line: number;
  cells: string[];
}

/** The likelier first. */
const DELIMITERS = ['\t', ';', ',', '|'];
/** No list of templates has more. */
const MOST_COLUMNS = 200;
/** Rows that are looked at to tell which one it is. */
const TRIED = 30;
/** A file with more broken rows than these is broken. */
const MOST_BROKEN = 50;

/** @throws the signal's reason, once it is aborted */
export async function csvRows(
  source: string,
  pace: Pace,
): Promise<{ rows: CsvRow[]; problems: ImportProblem[] }> {
  // Some spreadsheets say in a first line what parts the columns.
  const [said, delimiterSaid] = /^sep=(.)(?:\r\n|\n|\r)/.exec(source) ?? [''];
  const text = source.slice(said.length);
  const delimiter = delimiterSaid ?? delimiterOf(text);
  const newline = newlineOf(text);
  const rows: CsvRow[] = [];
  const problems: ImportProblem[] = [];
  let rest = text;
  let line = said === '' ? 1 : 2;
  while (rest !== '') {
    const broken: string[][] = [];
    let lines = 0;
    Papa.parse<string[]>(rest, {
      delimiter,
      newline,
      step: ({ data: cells, errors }, parser) => {
        if (errors.some(({ type }) => type === 'Quotes')) {
          broken.push(cells);
          parser.abort();
          return;
        }
        if (cells.some((cell) => cell.trim() !== '')) {
          rows.push({ line: line + lines, cells: cells.slice(0, MOST_COLUMNS) });
        }
        lines += 1 + cells.reduce((count, cell) => count + breaksIn(cell), 0);
      },
    });
    const [opened] = broken;
    if (!opened) break;
    problems.push({ line: line + lines, kind: 'quote', piece: (opened[0] ?? '').slice(0, 60) });
    if (problems.length >= MOST_BROKEN) break;
    // A long file is read again behind each of them: there is time to cancel.
    await pace.rest();
    // Goes on behind the line in which the quote was opened.
    rest = withoutLines(rest, lines + 1);
    line += lines + 1;
  }
  return { rows, problems };
}

function delimiterOf(text: string): string {
  // Our own says it behind its first name.
  const [, own] = /^"?unwrap_template"?([\t;,|])/.exec(text) ?? [];
  if (own !== undefined) return own;
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: newlineOf(text), preview: TRIED });
    const counts = data.filter((row) => row.join('').trim() !== '').map((row) => row.length);
    const first = counts[0] ?? 1;
    return first > 1 ? counts.filter((count) => count === first).length : 0;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** What ends the first row. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const [, found] = /^(?:[^"\r\n]|"[^"]*")*(\r\n|\n|\r)/.exec(text.slice(0, 100_000)) ?? [];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function withoutLines(text: string, count: number): string {
  const breaks = /\r\n|\n|\r/g;
  for (let done = 0; done < count; done += 1) if (!breaks.exec(text)) return '';
  return text.slice(breaks.lastIndex);
}
