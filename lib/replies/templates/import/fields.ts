/** What a template has beside its text, brought within what ours may have. */
import { LANGUAGES, type Language } from '../../../reading/types.ts';
import { gist } from '../plain.ts';
import { asShortcut, FOLDER_LIMIT, MOST_TAGS, SHORTCUT, TAG_LIMIT, TITLE_LIMIT } from '../template.ts';
import type { Remark } from './types.ts';

/** UTF-16 units of a title that is made of a text. */
const FIRST_WORDS = 60;

/** Without a title the first words stand for it. */
export function titleOf(title: string, text: string, remarks: Remark[]): string {
  const line = oneLine(title);
  if (line === '') return cut(gist(text), FIRST_WORDS);
  if (line.length > TITLE_LIMIT) remarks.push({ kind: 'cut', field: 'title' });
  return cut(line, TITLE_LIMIT);
}

/** `parts` from the outside in. */
export function folderOf(parts: readonly string[], remarks: Remark[]): string {
  const folder = parts
    .map(oneLine)
    .filter((part) => part !== '')
    .join('/');
  if (folder.length > FOLDER_LIMIT) remarks.push({ kind: 'cut', field: 'folder' });
  return cut(folder, FOLDER_LIMIT);
}

export function tagsOf(tags: readonly string[], remarks: Remark[]): string[] {
  const all = [...new Set(tags.map(oneLine).filter((tag) => tag !== ''))];
  if (all.length > MOST_TAGS || all.some((tag) => tag.length > TAG_LIMIT)) {
    remarks.push({ kind: 'cut', field: 'tags' });
  }
  return [...new Set(all.map((tag) => cut(tag, TAG_LIMIT)))].slice(0, MOST_TAGS);
}

/** `:Foto`, `/foto` and `foto` are the same one: the marks before it are a setting here. */
export function shortcutOf(was: string, remarks: Remark[]): string {
  const word = asShortcut(was).replace(/^[^\p{L}\p{M}\p{N}]+/u, '');
  const shortcut = asShortcut(word.replace(/\s+/g, '-').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, ''));
  if (was.trim() === '') return '';
  if (shortcut === '' || !SHORTCUT.test(shortcut)) {
    remarks.push({ kind: 'shortcut-dropped', was });
    return '';
  }
  if (shortcut !== word) remarks.push({ kind: 'shortcut-changed', was, shortcut });
  return shortcut;
}

const NAMES: Record<Language, readonly string[]> = {
  nl: ['dutch', 'flemish', 'nederlands', 'vlaams', 'niederlandisch', 'neerlandais'],
  en: ['english', 'engels', 'englisch', 'anglais'],
  de: ['german', 'duits', 'deutsch', 'allemand'],
  fr: ['french', 'frans', 'franzosisch', 'francais'],
};

/** `nl-BE`, `NL`, `Dutch` and `Nederlands` → `nl`. Null: any, or none that there are replies in. */
export function languageOf(was: string, remarks: Remark[]): Language | null {
  const name = was.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  if (name === '') return null;
  const [code = ''] = name.split(/[-_]/);
  const language = LANGUAGES.find((one) => one === code || NAMES[one].some((word) => name.startsWith(word)));
  if (!language) remarks.push({ kind: 'language', was: was.trim().slice(0, 40) });
  return language ?? null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Never through the middle of a character. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
