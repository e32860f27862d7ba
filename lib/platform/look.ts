/** How all that is ours looks, and which language it speaks: as the person chose it, the same everywhere. */
import type { TextLanguage } from './languages.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['normal', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Look {
  /** Null: the browser's own. */
  language: TextLanguage | null;
  theme: Theme;
  textSize: TextSize;
}

export const PLAIN_LOOK: Look = { language: null, theme: 'system', textSize: 'normal' };

/** How many times larger each is; the style sheet says the same. */
export const ZOOM: Readonly<Record<TextSize, number>> = { normal: 1, larger: 1.15, largest: 1.3 };

/** Value of CSS's `color-scheme`. */
export function schemeOf(theme: Theme): string {
  return theme === 'system' ? 'light dark' : theme;
}

/** What the style sheet goes by. */
export function wear({ theme, textSize }: Pick<Look, 'theme' | 'textSize'>, page: HTMLElement): void {
  page.dataset.theme = theme;
  page.dataset.textSize = textSize;
}

/** Of a page's address, for `lookIn`: a page in a frame has nothing of its own to remember its look by. */
export function lookQuery({ theme, textSize }: Pick<Look, 'theme' | 'textSize'>): string {
  return new URLSearchParams({ theme, textSize }).toString();
}

/** What is understood of a look in a page's address, or remembered in the same words. */
export function lookIn(query: string): Pick<Look, 'theme' | 'textSize'> {
  const given = new URLSearchParams(query);
  return {
    theme: THEMES.find((one) => one === given.get('theme')) ?? PLAIN_LOOK.theme,
    textSize: TEXT_SIZES.find((one) => one === given.get('textSize')) ?? PLAIN_LOOK.textSize,
  };
}
