import type { TextLanguage } from '../../platform/languages.ts';

/** When it was changed last, in all languages at once: `YYYY-MM-DD`. */
export const CHANGED_ON = '2026-11-30';

/** The privacy policy in one language: shown in the extension, and written out for the stores. */
export interface Policy {
  title: string;
  sections: readonly PolicySection[];
}

export interface PolicySection {
  heading: string;
  paragraphs: readonly string[];
}

/** Loaded by itself: hardly anybody reads more than one, and most days nobody any. */
export function loadPolicy(language: TextLanguage): Promise<Policy> {
  return POLICIES[language]();
}

const POLICIES: Readonly<Record<TextLanguage, () => Promise<Policy>>> = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};
