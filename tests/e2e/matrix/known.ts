import type { BrowserKind } from '../../tools/browsers.ts';
import type { Column } from './cells.ts';

/** Cells that are not right, each with its reason. One that gets right must be taken out here: a test says so. */
export interface Known {
  /** `id`s of the catalogue; left out: every one. */
  editors?: readonly string[];
  columns: readonly Column[];
  /** Left out: both. */
  browser?: BrowserKind;
  outcome: 'unwrap' | 'wrong';
  /** For the table: why, and what happens instead. */
  reason: string;
}

export const KNOWN: readonly Known[] = [];
