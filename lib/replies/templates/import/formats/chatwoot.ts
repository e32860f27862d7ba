/** Chatwoot's canned responses: a short code and a text with light marks. */
import * as v from 'valibot';
import { draft } from '../draft.ts';
import type { JsonFormat } from './format.ts';
import { are, listOf } from './json-items.ts';

const response = v.object({ short_code: v.string(), content: v.string() });

export const chatwoot: JsonFormat = {
  format: 'chatwoot',
  find(json) {
    const items = listOf(json, 'payload', 'canned_responses', 'data');
    return are(items, (item) => 'short_code' in item && 'content' in item)
      ? items.map((item) => ({ item, folder: '', shared: true }))
      : null;
  },
  draft({ item, shared }, line) {
    const parsed = v.safeParse(response, item);
    if (!parsed.success) return null;
    const { short_code: code, content } = parsed.output;
    return draft({ line, title: code, shortcut: code, shared, body: content, dialect: 'liquid' });
  },
};
