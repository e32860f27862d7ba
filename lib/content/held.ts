/**
 * Readers come in scripts of their own, one for each app (`entrypoints/readers/`), and so does what teaches an inbox or tells
 * how a page is built: the background puts them beside the content script when the page turns out to need them, as all
 * together would be too much for every inbox page. They meet in the globals of the script world that they run in.
 */
import type { Caret } from '../editors/caret.ts';
import type { InboxAdapter } from '../inboxes/adapter.ts';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import type { censoredReport } from '../inboxes/report.ts';

/** Starts a lesson in this page; resolves with the recipe, or null when the person gave up. */
export type Teacher = (root: Document, signal: AbortSignal) => Promise<Recipe | null>;

/** How the page is built, without a word of what it says. */
export type Reporter = typeof censoredReport;

/** Shows the search at the caret of an editor. */
export type OpenSearch = (at: SearchPlace, signal: AbortSignal) => SearchBox;

export interface SearchPlace {
  /** Null: no editor is open. */
  editor: HTMLElement | null;
  caret: Caret | null;
  /** It was closed, by whatever. */
  closed(): void;
}

export interface SearchBox {
  /** The frame of this nonce was proven. */
  proven(nonce: string): void;
  inSight(x: number, y: number): boolean;
  close(): void;
}

interface Held {
  readers: Partial<Record<string, InboxAdapter>>;
  /** Comes with the reader without a guide. */
  taughtReader?: (recipe: Recipe) => InboxAdapter;
  /** Our own elements in the page: no one of them covers another. */
  own: WeakSet<Element>;
  teacher?: Teacher;
  reporter?: Reporter;
  openSearch?: OpenSearch;
}

const HELD = Symbol.for('unwrap.held');

/** What is there by now. The scripts that carry something put it here. */
export function held(): Held {
  const world = globalThis as { [HELD]?: Held };
  world[HELD] ??= { readers: {}, own: new WeakSet() };
  return world[HELD];
}

export function provideReader(reader: InboxAdapter): void {
  held().readers[reader.id] = reader;
}
