/** Freshdesk's canned responses: `GET /api/v2/canned_response_folders/[id]/responses`, and folders with theirs. */
import * as v from 'valibot';
import { draft } from '../draft.ts';
import type { Json } from '../json.ts';
import { type FoundItem, type JsonFormat, textOrNothing } from './format.ts';
import { are, isObject, type JsonObject, listOf } from './json-items.ts';

const response = v.object({
  title: v.string(),
  content: textOrNothing,
  content_html: textOrNothing,
  attachments: v.optional(v.fallback(v.array(v.object({ name: v.string() })), []), []),
});
const RESPONSES = ['responses', 'canned_responses'];

export const freshdesk: JsonFormat = {
  format: 'freshdesk',
  find(json) {
    const folders = listOf(json, 'folders', 'canned_response_folders', 'folder') ?? [];
    const nested = folders.flatMap((folder) => within(folder, listOf(folder, ...RESPONSES) ?? []));
    if (
      are(
        nested.map(({ item }) => item),
        isResponse,
      )
    )
      return nested;
    const items = listOf(json, ...RESPONSES);
    if (!are(items, isResponse)) return null;
    const byId = new Map(folders.map((folder) => [folder.id, folder]));
    return items.flatMap((item) => within(byId.get(item.folder_id ?? null), [item]));
  },
  draft({ item, folder, shared }, line) {
    const parsed = v.safeParse(response, item);
    if (!parsed.success) return null;
    const { title, content, content_html: html, attachments } = parsed.output;
    return draft({
      line,
      title,
      folder,
      shared,
      body: html || content || '',
      html: Boolean(html),
      dialect: 'liquid',
      attachments: attachments.map(({ name }) => name),
    });
  },
};

function isResponse(item: JsonObject): boolean {
  return (
    typeof item.title === 'string' && ('content_html' in item || ('content' in item && 'folder_id' in item))
  );
}

function within(folder: JsonObject | undefined, items: readonly Json[]): FoundItem[] {
  const name = typeof folder?.name === 'string' ? folder.name : '';
  const shared = folder?.personal !== true;
  return items.filter(isObject).map((item) => ({ item, folder: name.replaceAll('/', '-'), shared }));
}
