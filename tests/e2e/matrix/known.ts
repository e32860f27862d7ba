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

export const KNOWN: readonly Known[] = [
  {
    editors: ['slate'],
    columns: ['inserted'],
    outcome: 'wrong',
    reason:
      'Slate is given text alone: what an app makes of pasted markup is its own affair, and it is not asked. Bold, italics, bullets and links come as plain text.',
  },
  {
    editors: ['trix'],
    columns: ['inserted'],
    browser: 'firefox',
    outcome: 'wrong',
    reason:
      'In Firefox nothing that a content script puts in an event’s clipboard reaches Trix: the reply comes as plain text, without bold, italics, bullets and links.',
  },
  {
    editors: ['roosterjs'],
    columns: ['two'],
    outcome: 'wrong',
    reason: 'RoosterJS leaves a blank line of its own behind each of the two: there are more than needed.',
  },
];
