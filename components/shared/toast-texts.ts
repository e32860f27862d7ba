/** What is said of several of a kind at once. */
import { type PluralKey, plural } from '@/lib/platform/i18n.ts';

const MANY: Readonly<Partial<Record<string, PluralKey>>> = {
  'note-removed': 'toast_notes_removed',
  'note-back': 'toast_notes_back',
};

/** Null where one text does for any number. */
export function sayMany(kind: string, count: number): string | null {
  const key = MANY[kind];
  return key === undefined ? null : plural(key, count);
}
