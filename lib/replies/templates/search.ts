/** Finding a template while its words are typed: in title, shortcut and text, by their beginnings, with a slip of the hand. */
import type { Language } from '../../reading/types.ts';
import { plainSource } from './plain.ts';
import { folded, WordIndex } from './word-index.ts';

export interface SearchedTemplate {
  id: string;
  title: string;
  shortcut: string;
  variants: readonly { language: Language | null; body: string }[];
}

export interface Found<T extends SearchedTemplate> {
  /** How many there are. */
  total: number;
  /** The best of them, best first. */
  best: T[];
}

export interface TemplateSearch<T extends SearchedTemplate> {
  /** Without words all of them, in the order they came. Those in another language than `language` come last. */
  find(words: string, language: Language | null): Found<T>;
}

/** Nobody reads more than these. */
const MOST = 50;
/** How much a word counts in each. */
const WEIGHTS = { shortcut: 6, title: 4, body: 1 };

export function templateSearch<T extends SearchedTemplate>(templates: readonly T[]): TemplateSearch<T> {
  const index = new WordIndex(
    templates.map(({ shortcut, title, variants }) => [
      { text: shortcut, weight: WEIGHTS.shortcut },
      { text: title, weight: WEIGHTS.title },
      ...variants.map(({ body }) => ({ text: plainSource(body), weight: WEIGHTS.body })),
    ]),
  );
  return {
    find(words, language) {
      const places = index.find(words);
      if (!places) return best(templates, language);
      const meant = folded(words.trim());
      const found = places.flatMap((place) => templates[place] ?? []);
      return best(found, language, ({ shortcut }) => shortcut !== '' && folded(shortcut) === meant);
    },
  };
}

function best<T extends SearchedTemplate>(
  found: readonly T[],
  language: Language | null,
  isMeant: (template: T) => boolean = () => false,
): Found<T> {
  const place = (template: T) => (isMeant(template) ? 0 : isOther(template, language) ? 2 : 1);
  const places: [T[], T[], T[]] = [[], [], []];
  for (const template of found) places[place(template)].push(template);
  return { total: found.length, best: places.flat().slice(0, MOST) };
}

function isOther(template: SearchedTemplate, language: Language | null): boolean {
  return (
    language !== null &&
    template.variants.every((each) => each.language !== null && each.language !== language)
  );
}
