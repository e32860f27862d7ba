/** A file in JSON: whose it is, and what is in it. */
import type { Source } from '../draft.ts';
import type { readJson } from '../json.ts';
import type { ImportProblem } from '../types.ts';
import { chatwoot } from './chatwoot.ts';
import type { JsonFormat } from './format.ts';
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { textBlaze } from './text-blaze.ts';
import { unwrapJson } from './unwrap-json.ts';
import { zendesk } from './zendesk.ts';

/** The most telling first. */
const FORMATS: readonly JsonFormat[] = [zendesk, gorgias, textBlaze, chatwoot, freshdesk, helpScout];

export function jsonSource(read: Exclude<ReturnType<typeof readJson>, { line: number }>): Source | null {
  const { value, lineOf } = read;
  const ours = unwrapJson(value, lineOf);
  if (ours) return ours;
  for (const format of FORMATS) {
    const found = format.find(value);
    if (!found) continue;
    const drafts: Source['drafts'] = [];
    const problems: ImportProblem[] = [];
    for (const each of found) {
      const line = lineOf(each.item);
      const draft = format.draft(each, line);
      if (draft === 'only-preview') problems.push({ line, kind: draft, piece: titleIn(each.item) });
      else if (draft) drafts.push(draft);
      else problems.push({ line, kind: 'not-a-template', piece: titleIn(each.item) });
    }
    return { format: format.format, drafts, problems };
  }
  return null;
}

function titleIn({ title, name }: { title?: unknown; name?: unknown }): string {
  return (
    [title, name]
      .find((one) => typeof one === 'string')
      ?.toString()
      .slice(0, 120) ?? ''
  );
}
