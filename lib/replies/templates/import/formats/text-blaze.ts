/** Text Blaze's export: folders with snippets, each plain or styled. */
import * as v from 'valibot';
import { draft } from '../draft.ts';
import { type JsonFormat, textOrNothing } from './format.ts';
import { are, listOf } from './json-items.ts';

const snippet = v.object({
  name: textOrNothing,
  shortcut: textOrNothing,
  type: textOrNothing,
  text: textOrNothing,
  html: textOrNothing,
});

export const textBlaze: JsonFormat = {
  format: 'text-blaze',
  find(json) {
    const folders = listOf(json, 'folders') ?? [];
    const found = folders.flatMap((folder) => {
      const name = typeof folder.name === 'string' ? folder.name.replaceAll('/', '-') : '';
      return (listOf(folder.snippets ?? null) ?? []).map((item) => ({ item, folder: name, shared: false }));
    });
    const items = found.length > 0 ? found.map(({ item }) => item) : listOf(json, 'snippets');
    if (!are(items, (item) => 'shortcut' in item && ('text' in item || 'html' in item))) return null;
    return found.length > 0 ? found : items.map((item) => ({ item, folder: '', shared: false }));
  },
  draft({ item, folder, shared }, line) {
    const parsed = v.safeParse(snippet, item);
    if (!parsed.success) return null;
    const { name, shortcut, type, text, html } = parsed.output;
    return draft({
      line,
      title: name || shortcut || '',
      shortcut: shortcut ?? '',
      folder,
      shared,
      body: html || text || '',
      html: Boolean(html) || type === 'html',
      dialect: 'blaze',
    });
  },
};
