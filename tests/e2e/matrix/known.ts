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
    editors: ['plaintext-only'],
    columns: ['model', 'two'],
    browser: 'chromium',
    outcome: 'wrong',
    reason:
      'Chromium makes a block of every line that its own command puts in; an app that reads `innerText` finds two blank lines where one is.',
  },
  {
    editors: ['ckeditor5'],
    columns: ['undo'],
    outcome: 'wrong',
    reason:
      "Ctrl+Z is right. The sidebar's Undo, of a word that took the place of a selected one, takes the new word out and does not bring the old one back.",
  },
  {
    editors: ['slate', 'trix'],
    columns: ['inserted'],
    outcome: 'wrong',
    reason: 'It gets our text, not our markup: bold, italics, bullets and links arrive as plain text.',
  },
  {
    editors: ['tinymce5', 'tinymce8', 'tinymce8-inline', 'tinymce8-empty'],
    columns: ['two'],
    browser: 'firefox',
    outcome: 'wrong',
    reason: 'Two blank lines between the two replies, where one would do.',
  },
  {
    editors: ['froala'],
    columns: ['sidebar'],
    outcome: 'wrong',
    reason:
      'In an empty line, that line stays behind the reply with the caret in it: what is typed next starts there.',
  },
  {
    editors: ['roosterjs'],
    columns: ['kept', 'two'],
    outcome: 'wrong',
    reason: 'One blank line too many below the reply.',
  },
  {
    editors: ['roosterjs'],
    columns: ['sidebar'],
    outcome: 'wrong',
    reason: 'The caret ends in the empty line below the reply: what is typed next starts there.',
  },
];
