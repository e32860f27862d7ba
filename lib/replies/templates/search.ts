/** Finding a template while its words are typed: in all that it says, by beginnings and middles of words, with slips of the hand. */
import type { Path } from '../../method/types.ts';
import type { Language, Register } from '../../reading/types.ts';
import { folded } from './folding.ts';
import type { WeighedText } from './found-words.ts';
import { Postings } from './postings.ts';
import { type Fit, Ranking } from './ranking.ts';
import { type Piece, titleMarks } from './title-marks.ts';
import { WordIndex } from './word-index.ts';
import { wordsOf } from './word-reader.ts';

export type { Fit, Piece };

export interface SearchedTemplate {
  id: string;
  title: string;
  shortcut: string;
  folder: string;
  tags: readonly string[];
  /** Which paths it fits; none: any. */
  paths: readonly Path[];
  variants: readonly { language: Language | null; register: Register | null; body: string }[];
  uses: number;
  lastUsedAt: string | null;
}

export interface Found<T extends SearchedTemplate> {
  /** How many there are. */
  total: number;
  /** The best of them, best first. */
  best: FoundTemplate<T>[];
}

export interface FoundTemplate<T extends SearchedTemplate> {
  template: T;
  /** Pieces of its title that words were found by, in their order. */
  matched: Piece[];
}

export interface TemplateSearch<T extends SearchedTemplate> {
  /**
   * Those that all the words fit, by how well they do: its very shortcut first, then a word in shortcut, title, tag, folder,
   * text. Among equals, and among all of them without words: those that fit the ticket, then those used lately, then by title.
   */
  find(words: string, fit: Fit, most?: number): Found<T>;
}

/** Nobody reads more than these, or types more words. */
const MOST = 50;
const MOST_WORDS = 12;
const TYPED = 500;
/** How much a word counts in each. */
const WEIGHTS = { shortcut: 6, title: 5, tag: 4, folder: 3, body: 1 };
/** More than words can make. */
const MEANT = 1_000;
/** Some five milliseconds of reading. */
const LETTERS_AT_ONCE = 250_000;

export function templateSearch<T extends SearchedTemplate>(templates: readonly T[]): TemplateSearch<T> {
  const making = inTurns(templates);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** The same, for thousands: `turn` is waited for every few milliseconds, for what else there is to do meanwhile. */
export async function templateSearchInTurns<T extends SearchedTemplate>(
  templates: readonly T[],
  turn: () => Promise<void>,
): Promise<TemplateSearch<T>> {
  const making = inTurns(templates);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
    await turn();
  }
}

function* inTurns<T extends SearchedTemplate>(templates: readonly T[]): Generator<void, TemplateSearch<T>> {
  const ranking = new Ranking(templates);
  yield;
  const postings = yield* Postings.of(pieces(templates), LETTERS_AT_ONCE);
  yield;
  const index = new WordIndex(postings);
  yield;
  const shortcuts = new Map(
    templates.flatMap(({ shortcut }, place) => (shortcut ? [[folded(shortcut), place]] : [])),
  );
  return {
    find(typed, fit, most = MOST) {
      const words = wordsOf(typed.slice(0, TYPED)).slice(0, MOST_WORDS);
      const { scores, sought } = words.length > 0 ? index.find(words) : { scores: null, sought: [] };
      const shortcut = asShortcut(typed);
      const meant = shortcuts.get(shortcut) ?? shortcuts.get(shortcut.replace(PREFIX, ''));
      const found = ranking.best(fit, most, (place) =>
        scores === null ? 1 : place === meant ? MEANT : (scores[place] ?? 0),
      );
      return {
        total: found.total,
        best: found.best.map((template) => ({ template, matched: titleMarks(template.title, sought) })),
      };
    },
  };
}

/** What may stand before a shortcut where it is typed in a mail. */
const PREFIX = /^[\p{P}\p{S}]{1,2}/u;

function asShortcut(typed: string): string {
  return folded(typed.slice(0, TYPED).trim());
}

/** The heaviest of a template first. */
function* pieces(templates: readonly SearchedTemplate[]): Generator<WeighedText[]> {
  for (const { shortcut, title, tags, folder, variants } of templates) {
    const hasCompounds = variants.some(({ language }) => writesTogether(language));
    yield [
      { text: shortcut, weight: WEIGHTS.shortcut, hasCompounds },
      { text: title, weight: WEIGHTS.title, hasCompounds },
      ...tags.map((text) => ({ text, weight: WEIGHTS.tag, hasCompounds })),
      { text: folder, weight: WEIGHTS.folder, hasCompounds },
      ...variants.map(({ language, body }) => ({
        text: body,
        weight: WEIGHTS.body,
        isSource: true,
        hasCompounds: writesTogether(language),
      })),
    ];
  }
}

/** Words of several words are one word. */
function writesTogether(language: Language | null): boolean {
  return language !== 'en' && language !== 'fr';
}
