import type { Language, Register } from '../../reading/types.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { dutch } from './nl.ts';
import type { ReplyTexts } from './texts.ts';

const TEXTS: Record<Language, (register: Register) => ReplyTexts> = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
};

export function textsIn(language: Language, register: Register): ReplyTexts {
  return TEXTS[language](register);
}
