/** What each language of the interface says, and one that nobody speaks: English, longer and with accents. */
import type { TextLanguage } from '../../../lib/platform/languages.ts';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';
import nl from '../../../public/_locales/nl/messages.json';
import { pseudoTexts } from './pseudo.ts';

export type Texts = Readonly<Record<string, { message: string }>>;

export const TEXTS: Readonly<Record<TextLanguage, Texts>> = { nl, en, de, fr };

export const SPOKEN = [...(Object.keys(TEXTS) as TextLanguage[]), 'pseudo'] as const;
export type Spoken = (typeof SPOKEN)[number];

export function textsOf(language: Spoken): Texts {
  return language === 'pseudo' ? pseudoTexts(TEXTS.en) : TEXTS[language];
}

/** As a browser does it: `$1` … `$9` filled in, and nothing for a text that is not there. */
export function messageOf(texts: Texts, key: string, substitutions: string | string[] = []): string {
  return (texts[key]?.message ?? '').replace(
    /\$([1-9])/g,
    (_, place) => [substitutions].flat()[Number(place) - 1] ?? '',
  );
}
