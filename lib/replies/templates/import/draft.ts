/** A template as a format has it, before its text is made ours. */

import type { TemplateContent } from '../template.ts';
import type { DialectName } from './placeholders/dialect.ts';
import type { ImportFormat, ImportProblem, Remark } from './types.ts';

export interface Draft {
  line: number | null;
  title: string;
  shortcut: string;
  folder: string;
  tags: string[];
  shared: boolean;
  /** As the file names it; empty: not said. */
  language: string;
  body: string;
  html: boolean;
  dialect: DialectName;
  /** Values that the format itself knows of, by the placeholder's name: what stands in its place, in our own language. */
  known?: ReadonlyMap<string, string>;
  /** Lines of our own tags that stand before the text. */
  head?: readonly string[];
  /** Names of files that went with it. */
  attachments: string[];
  remarks: Remark[];
}

/** Ours already, and taken as it is. */
export interface Whole {
  line: number | null;
  content: TemplateContent;
}

/** All that a file has, the texts as they are in it. */
export interface Source {
  format: ImportFormat;
  drafts: (Draft | Whole)[];
  problems: ImportProblem[];
}

export function draft(fields: Partial<Draft> & Pick<Draft, 'line' | 'title' | 'body' | 'dialect'>): Draft {
  return {
    shortcut: '',
    folder: '',
    tags: [],
    shared: false,
    language: '',
    html: false,
    attachments: [],
    remarks: [],
    ...fields,
  };
}
