/** All that the search for a template shows and can do, wherever it stands. */
import type { InsertOutcome } from '../editors/types.ts';
import type { Problem } from '../pages/problem.ts';
import type { Language } from '../reading/types.ts';

export interface SearchModel {
  /** `none`: there are no templates yet. `failed`: they could not be read. */
  state: 'loading' | 'ready' | 'none' | 'failed';
  words: string;
  /** The best of them, best first. */
  results: SearchResult[];
  /** How many fit, also those that are not among `results`. */
  total: number;
  /** Id of the result that Enter takes; null: there is none. */
  active: string | null;
  /** One was chosen, and is on its way. */
  busy: boolean;
  /** Why the chosen one did not get into the mail. */
  refused: Refusal | null;
}

export interface SearchResult {
  id: string;
  title: string;
  /** As it is typed in a mail, with its prefix; empty: it has none. */
  shortcut: string;
  /** What it says, in a line or two. */
  gist: string;
  /** Null where that goes without saying: the customer's, or any. */
  language: Language | null;
}

export type Refusal = Exclude<InsertOutcome['outcome'], 'inserted'> | { problem: Problem };

export interface SearchActions {
  type(words: string): void;
  move(to: 'next' | 'previous' | 'first' | 'last'): void;
  /** Puts it in the mail; without an id the active one. */
  choose(id?: string): void;
  close(): void;
  openOptions(): void;
  retry(): void;
}
