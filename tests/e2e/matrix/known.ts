import type { BrowserKind } from '../../tools/browsers.ts';
import type { Column } from './cells.ts';

/** Cells that are not right, each with its reason. One that gets right must be taken out here: a test says so. */
export interface Known {
  /** `id`s of the catalogue; left out: every one. */
  editors?: readonly string[];
  columns: readonly Column[];
  /** Left out: both. */
  browser?: BrowserKind;
  /** How it is wrong, so that nothing worse hides behind it; left out: Unwrap's own undo takes the place of the editor's. */
  wrong?: RegExp;
  /** For the table: why, and what happens instead. */
  reason: string;
}

/** The reply's first formatted line, without its formatting. */
const UNFORMATTED = /^“Wat vervelend: je nieuwe paraplu .*” instead of “Wat vervelend: je \*\*nieuwe\*\*/;

export const KNOWN: readonly Known[] = [
  {
    editors: ['slate', 'trix'],
    columns: ['inserted'],
    browser: 'firefox',
    wrong: UNFORMATTED,
    reason:
      'In Firefox nothing that a content script puts in an event’s clipboard reaches it: the reply comes as plain text, without bold, italics, bullets and links.',
  },
  {
    editors: ['roosterjs'],
    columns: ['two'],
    wrong: /^3 blank lines after it/,
    reason: 'RoosterJS leaves a blank line of its own behind each of the two: there are more than needed.',
  },
];
