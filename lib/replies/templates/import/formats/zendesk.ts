/** Zendesk's macros, as `GET /api/v2/macros.json` gives them. */
import * as v from 'valibot';
import { draft } from '../draft.ts';
import type { Remark } from '../types.ts';
import type { JsonFormat } from './format.ts';
import { textOrNothing } from './format.ts';
import { are, isObject, listOf } from './json-items.ts';

/** A comment's value is its text, or a channel with its text. */
const value = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.nullable(v.string()))]);
const macro = v.object({
  title: v.string(),
  active: v.optional(v.boolean(), true),
  restriction: v.optional(v.nullable(v.object({ type: textOrNothing })), null),
  actions: v.array(v.object({ field: v.string(), value: v.fallback(value, null) })),
});

const TEXTS = new Set(['comment_value', 'comment_value_html']);
const TAGS = new Set(['set_tags', 'current_tags']);

export const zendesk: JsonFormat = {
  format: 'zendesk',
  find(json) {
    const items = listOf(json, 'macros', 'macro');
    const is = are(
      items,
      ({ actions }) => Array.isArray(actions) && isObject(actions[0]) && 'field' in actions[0],
    );
    return is ? items.map((item) => ({ item, folder: '', shared: false })) : null;
  },
  draft({ item }, line) {
    const parsed = v.safeParse(macro, item);
    if (!parsed.success) return null;
    const { title, active, restriction, actions } = parsed.output;
    const of = (field: string) => wordsOf(actions.find((action) => action.field === field)?.value);
    // Categories are written before the title.
    const parts = title.split('::').map((part) => part.trim().replaceAll('/', '-'));
    const remarks: Remark[] = active ? [] : [{ kind: 'inactive' }];
    for (const { field, value: set } of actions) {
      if (field === 'subject') remarks.push({ kind: 'subject', was: wordsOf(set) });
      else if (!TEXTS.has(field) && !TAGS.has(field)) remarks.push({ kind: 'action', name: field });
    }
    const html = of('comment_value_html');
    return draft({
      line,
      title: parts.at(-1) ?? '',
      folder: parts.slice(0, -1).join('/'),
      tags: actions
        .filter(({ field }) => TAGS.has(field))
        .flatMap((action) => wordsOf(action.value).split(/\s+/)),
      shared: restriction?.type !== 'User',
      body: html || of('comment_value'),
      html: html !== '',
      dialect: 'liquid',
      remarks,
    });
  },
};

function wordsOf(set: v.InferOutput<typeof value> | undefined): string {
  return String((Array.isArray(set) ? set.at(-1) : set) ?? '');
}
