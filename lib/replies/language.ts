import type { Language } from '../reading/types.ts';
import { REPLY_LANGUAGES, type ReplyLanguage } from './types.ts';

/** Null: we have no reply texts in this language yet, or the language is not known. Never another language instead. */
export function languageFor(language: Language | null): ReplyLanguage | null {
  return REPLY_LANGUAGES.find((each) => each === language) ?? null;
}
