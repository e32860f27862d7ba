/** What reading a file of templates gives: what can be brought in, and what is to be said of it. */
import type { TemplateContent } from '../template.ts';

export const FORMATS = [
  'unwrap-json',
  'unwrap-csv',
  'zendesk',
  'gorgias',
  'briskine',
  'text-blaze',
  'chatwoot',
  'freshdesk',
  'help-scout',
  'mail',
  'espanso',
  'csv',
] as const;
export type ImportFormat = (typeof FORMATS)[number];

/** That go at a time. */
export const MOST_ROWS = 20_000;

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

export interface ImportOptions {
  /** For plain CSV: which column is what; left out: as it is guessed. */
  mapping?: ColumnMapping;
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

export interface Imported {
  /** Null: none that is known. */
  format: ImportFormat | null;
  rows: ImportRow[];
  problems: ImportProblem[];
  /** For plain CSV. */
  columns?: Columns;
}

export interface ImportRow {
  /** In the file, counted from 1; null: the file has no lines that people see. */
  line: number | null;
  template: TemplateContent;
  remarks: Remark[];
}

/** What was not understood, changed or left out. `piece` and `was` are as the file has them. */
export type Remark =
  /** A placeholder that there is no value for: it is asked for at insert, by this name. */
  | { kind: 'question'; was: string; name: string }
  /** Code of another kind, left standing as text. */
  | { kind: 'code'; piece: string }
  /** What was to be done to a value. */
  | { kind: 'filter'; piece: string }
  /** Something that the macro did beside writing, such as setting a status. */
  | { kind: 'action'; name: string }
  /** The file is not brought; the template reminds of it. */
  | { kind: 'attachment'; name: string }
  | { kind: 'image' }
  /** A link whose address is not known until it is inserted, or is no web address; it is written out. */
  | { kind: 'link'; was: string }
  /** A cell that a spreadsheet would calculate; it is text here. */
  | { kind: 'formula' }
  | { kind: 'shortcut-changed'; was: string; shortcut: string }
  /** It can't be one. */
  | { kind: 'shortcut-dropped'; was: string }
  /** `title`: of the template that has it. */
  | { kind: 'shortcut-taken'; shortcut: string; title: string }
  | { kind: 'cut'; field: 'title' | 'folder' | 'tags' }
  /** A language that there are no replies in. */
  | { kind: 'language'; was: string }
  /** It was switched off where it comes from. */
  | { kind: 'inactive' }
  /** Of the mail itself: the template has only a text. */
  | { kind: 'subject'; was: string }
  | { kind: 'recipients' }
  /** Another text beside the one that is taken, such as one for chats. */
  | { kind: 'other-text' };

export type RemarkKind = Remark['kind'];

/** A file or a row that can't be taken. */
export interface ImportProblem {
  /** Null: the whole file, or a place that is not known. */
  line: number | null;
  column?: number;
  kind: ProblemKind;
  /** The title of the row, or what it is about; empty: none. */
  piece: string;
}

/**
 * - `empty`: nothing in it. - `zip`: packed, a spreadsheet's own file too. - `encoding`: no text in any of the encodings
 *   that are known. - `too-big`: the file. - `unknown`: no format that is known. - `broken-json`, `broken-yaml`,
 *   `broken-mail`: where it goes wrong. - `quote`: a quoted cell that is never closed. - `too-many`: rows; those beyond are
 *   left out.
 * - `no-body`: a row without a text. - `too-long`: its text. - `not-a-template`:
 *   not what the format says. - `only-preview`: the list gives only the beginning of each. - `variants`: too many, or two
 *   for the same. - `unreadable`: the browser does not get at the file.
 */
export const PROBLEM_KINDS = [
  'empty',
  'zip',
  'encoding',
  'too-big',
  'unknown',
  'broken-json',
  'broken-yaml',
  'broken-mail',
  'quote',
  'too-many',
  'no-body',
  'too-long',
  'not-a-template',
  'only-preview',
  'variants',
  'unreadable',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What a column of plain CSV can be. */
export const FIELDS = ['title', 'body', 'shortcut', 'folder', 'tags', 'language'] as const;
export type Field = (typeof FIELDS)[number];

export interface ColumnMapping {
  /** Whether the first row names the columns. */
  header: boolean;
  /** Place of the column, from 0; absent: none. */
  columns: Partial<Record<Field, number>>;
}

export interface Columns {
  seen: { name: string; sample: string }[];
  mapping: ColumnMapping;
}
