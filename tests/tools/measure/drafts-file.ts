/** Labelled drafts on disk: one JSON object a line. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { TONE_KINDS } from '@/lib/replies/tone/types.ts';
import { Unmeasurable } from './captures.ts';

const draft = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    lang: v.picklist(LANGUAGES),
    text: v.string(),
    gold: v.array(v.object({ span: v.pipe(v.string(), v.nonEmpty()), kind: v.picklist(TONE_KINDS) })),
  }),
  v.check(
    ({ text, gold }) => gold.every(({ span }) => text.includes(span)),
    'a gold span is not in the text',
  ),
);

export type Draft = v.InferOutput<typeof draft>;

/** @throws Unmeasurable for a file that is not there or empty, and for a broken line, by its number. */
export function loadDrafts(file: string): Draft[] {
  if (!existsSync(file)) throw new Unmeasurable(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Unmeasurable(`${file} is not a file.`);
  const drafts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseDraft(line, `${file}, line ${at + 1}`)]));
  if (drafts.length === 0) throw new Unmeasurable(`${file} holds no drafts.`);
  return drafts;
}

/** A third, by the id alone: never tuned on, and no error of it is ever shown. */
export function isHeldOut({ id }: Draft): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

function parseDraft(line: string, where: string): Draft {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Unmeasurable(`${where} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(draft, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Unmeasurable(`${where}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
