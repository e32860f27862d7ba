/** All that the search over customers and notes shows and can do. */

import type { Problem } from '../messages/errors.ts';
import type { FoundKind, FoundRecord } from '../messages/find-requests.ts';

export interface FindModel {
  words: string;
  /** Null: nothing is looked for, or no answer came yet. */
  found: FindResults | null;
  /** The results are out of the way: one of them was opened. */
  isFolded: boolean;
  /** Of the result that Enter opens; null: none. */
  active: string | null;
  /** Why there is no answer to what stands in the field now. */
  problem: Problem | null;
}

export interface FindResults {
  /** What they were found with. */
  words: string;
  /** Customers first, each group in its order. */
  hits: FoundRecord[];
  /** How many there are, also of those that are not among them. */
  totals: Record<FoundKind, number>;
  indexing: { done: number; total: number } | null;
}

export interface FindActions {
  type(words: string): void;
  move(to: 'next' | 'previous' | 'first' | 'last'): void;
  /** Goes to the customer, or to the note on their page; without an id to the active one. */
  open(id?: string): void;
  more(kind: FoundKind): void;
  retry(): void;
}
