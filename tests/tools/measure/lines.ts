/** Files of one JSON object a line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { Unmeasurable } from './captures.ts';

export interface Line {
  value: unknown;
  /** The file and the line, for a sentence about what is wrong with it. */
  where: string;
}

/** Blank lines are passed over. @throws Unmeasurable for a file that is not there or empty, and for a line that is no JSON */
export function readLines(file: string): Line[] {
  if (!existsSync(file)) throw new Unmeasurable(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Unmeasurable(`${file} is not a file.`);
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parsed(line, `${file}, line ${at + 1}`)]));
  if (lines.length === 0) throw new Unmeasurable(`${file} is empty: it should hold one JSON object a line.`);
  return lines;
}

/** @throws Unmeasurable, naming the field that is wrong */
export function shaped<T>(schema: v.GenericSchema<unknown, T>, { value, where }: Line): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the line itself';
  throw new Unmeasurable(`${where}: ${field}: ${issue.message}.`);
}

function parsed(line: string, where: string): Line {
  try {
    return { value: JSON.parse(line), where };
  } catch {
    throw new Unmeasurable(`${where} is not JSON.`);
  }
}
