import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { TextLanguage } from '@/lib/platform/languages.ts';
import type { Language, Register } from '@/lib/reading/types.ts';

export const LANGUAGE_TEXTS: Readonly<Record<Language, MessageKey>> = {
  nl: 'language_nl',
  en: 'language_en',
  de: 'language_de',
  fr: 'language_fr',
};

/** As each calls itself: to be found also by who reads no word of the interface. */
export const OWN_NAMES: Readonly<Record<TextLanguage, string>> = {
  nl: 'Nederlands',
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};

/** How one is addressed: words of those languages, the same in every interface. English has one. */
const PRONOUNS: Readonly<Record<Language, Record<Register, string>>> = {
  nl: { formal: 'u', informal: 'je' },
  en: { formal: 'you', informal: 'you' },
  de: { formal: 'Sie', informal: 'du' },
  fr: { formal: 'vous', informal: 'tu' },
};

/** `name` is for whom the label alone says too little. */
export function registerOf(language: Language, register: Register): { label: string; name: string } {
  const label = PRONOUNS[language][register];
  return { label, name: t(register === 'formal' ? 'register_formal' : 'register_informal', label) };
}
