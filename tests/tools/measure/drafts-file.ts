/** Labelled drafts on disk: one JSON object a line. */
import * as v from 'valibot';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { TONE_KINDS } from '@/lib/replies/tone/types.ts';
import { readLines, shaped } from './lines.ts';

const draft = v.pipe(
  v.object({
    id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.nonEmpty()),
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
  return readLines(file).map((line) => shaped(draft, line));
}
