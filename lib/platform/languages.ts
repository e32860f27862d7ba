/** Each has its texts in `public/_locales`; a browser in any other language shows English. */
export const TEXT_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
