/** How a template sounds, judged while it is written: its own words, whatever will be filled in. */
import type { Language } from '../../reading/types.ts';
import { checkTone, draftLanguage } from '../tone/check.ts';
import type { ToneKind } from '../tone/types.ts';

/** In the template's source: the very words that say it. */
export interface ToneMark {
  start: number;
  end: number;
  kind: ToneKind;
}

const HIDDEN = /\{%-?\s*(?:comment|note|raw)\b[^%]*%\}[\s\S]*?\{%-?\s*end(?:comment|note|raw)\s*-?%\}/g;
const TAG = /\{%[^{}]*%\}/g;
const OUTPUT = /\{\{([^{}]*)\}\}/g;
const DAYS = /\btoday\b|\|\s*(?:add_days|add_working_days|weekday|day_month|date_in_words)\b/;
/** What stands in the place of a day: with one a promise is not vague. */
const A_DAY: Readonly<Record<Language, string>> = {
  nl: '24 december',
  en: '24 December',
  de: '24. Dezember',
  fr: '24 décembre',
};

/** @param language of the text; null: as it reads */
export function toneOf(source: string, language: Language | null, off: readonly ToneKind[]): ToneMark[] {
  const blank = (piece: string) => ' '.repeat(piece.length);
  const own = source
    .replace(HIDDEN, blank)
    .replace(TAG, blank)
    .replace(/[*[\]]/g, ' ');
  const spoken = language ?? draftLanguage(own.replace(OUTPUT, blank));
  if (!spoken) return [];
  const words = own.replace(OUTPUT, (piece, inside: string) =>
    (DAYS.test(inside) ? A_DAY[spoken] : 'Xxx').slice(0, piece.length).padEnd(piece.length),
  );
  return checkTone(words, spoken, { off }).map(({ words: { start, end }, kind }) => ({ start, end, kind }));
}
