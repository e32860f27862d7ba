/** All that the search over everything shows and can do. */

import type { Problem } from '../messages/errors.ts';
import { FOUND_KINDS, type FoundKind, type FoundRecord } from '../messages/find-requests.ts';
import type { Place } from '../pages/place.ts';

/** What the page itself knows; customers and notes are found by the background. */
export const FOUND_HERE = ['place', 'inbox', 'template', 'improvement', 'follow-up'] as const;
export type HereKind = (typeof FOUND_HERE)[number];

/** In the order in which they are shown. */
export const HIT_KINDS = [...FOUND_KINDS, ...FOUND_HERE] as const;
export type HitKind = FoundKind | HereKind;

export interface FoundHere extends Pick<FoundRecord, 'id' | 'title' | 'titleMarks' | 'text' | 'marks'> {
  kind: HereKind;
  /** Where it leads. */
  place: Place;
}

export type Hit = FoundRecord | FoundHere;

export interface HereResults {
  /** In the order of `FOUND_HERE`; of each those that fit best first. */
  hits: FoundHere[];
  /** How many there are of each; absent: none. */
  totals: Partial<Record<HereKind, number>>;
}

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
  /** In the order of `HIT_KINDS`, each group in its own. */
  hits: Hit[];
  /** How many there are, also of those that are not among them; absent: none. */
  totals: Partial<Record<HitKind, number>>;
  indexing: { done: number; total: number } | null;
}

export interface FindActions {
  type(words: string): void;
  move(to: 'next' | 'previous' | 'first' | 'last'): void;
  /** Goes where it leads; without an id to the active one. */
  open(id?: string): void;
  more(kind: HitKind): void;
  retry(): void;
}
