/** Our own file, `{ unwrapTemplates: 1, templates: [...] }`. */
import * as v from 'valibot';
import { templateContent } from '../../content.ts';
import type { Source } from '../draft.ts';
import type { Json, ReadJson } from '../json.ts';
import type { ImportProblem } from '../types.ts';
import { isObject } from './json-items.ts';

/** Null: it is none of ours. */
export function unwrapJson(json: Json, lineOf: Extract<ReadJson, { value: Json }>['lineOf']): Source | null {
  if (!isObject(json) || json.unwrapTemplates !== 1 || !Array.isArray(json.templates)) return null;
  const drafts: Source['drafts'] = [];
  const problems: ImportProblem[] = [];
  for (const template of json.templates) {
    const parsed = v.safeParse(templateContent, template);
    const line = lineOf(template);
    if (parsed.success) drafts.push({ line, content: parsed.output });
    else problems.push({ line, kind: 'not-a-template', piece: titleIn(template) });
  }
  return { format: 'unwrap-json', drafts, problems };
}

function titleIn(template: Json): string {
  return isObject(template) && typeof template.title === 'string' ? template.title.slice(0, 120) : '';
}
