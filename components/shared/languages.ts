import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';

export const LANGUAGE_TEXTS: Readonly<Record<Language, MessageKey>> = {
  nl: 'language_nl',
  en: 'language_en',
  de: 'language_de',
  fr: 'language_fr',
};
