/** What bringing templates in shows and can do, from the file to what is saved. */
import type { Problem } from '../messages/errors.ts';
import type { MarkedRow, RowState } from '../replies/templates/import/duplicates.ts';
import type {
  ColumnMapping,
  Columns,
  ImportFormat,
  ImportProblem,
} from '../replies/templates/import/types.ts';
import type { TemplateContent } from '../replies/templates/template.ts';

/** One that is here already. */
export type KeptTemplate = TemplateContent & { id: string };

/** What is asked to be kept. */
export interface BroughtTemplate {
  template: TemplateContent;
  /** Id of the one whose place it takes; null: it is a new one. */
  replaces: string | null;
}

/** What is needed around it. */
export interface ImportWork {
  existing(): readonly KeptTemplate[];
  /** One request: all of them are kept, or none. */
  save(brought: readonly BroughtTemplate[]): Promise<void>;
  /** They are kept: says so, and offers the way back. */
  saved(count: number): void;
}

/** A file that the person chose or dropped. */
export type ImportSource = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

export type FileProblem = ImportProblem & { file: string };

/** With those that are here under the same name and say something else. */
export const CHANGED_CHOICES = ['both', 'replace', 'skip'] as const;
export type ChangedChoice = (typeof CHANGED_CHOICES)[number];

export interface ImportPreview {
  files: string[];
  /** One for each kind among the files. */
  formats: ImportFormat[];
  /** All of them; named by their place. */
  rows: MarkedRow<KeptTemplate>[];
  /** Places of the rows that are shown. */
  visible: number[];
  /** How many more there are to show. */
  more: number;
  chosen: ReadonlySet<number>;
  /** Of those that the filter lets through. */
  allChosen: boolean;
  counts: Record<RowState | 'remarks', number>;
  onlyRemarks: boolean;
  changed: ChangedChoice;
  /** How many would be kept now. */
  taking: number;
  problems: FileProblem[];
  /** Of a single plain CSV. */
  columns: Columns | null;
  saving: boolean;
  /** Why saving failed. */
  problem: Problem | null;
}

export type ImportModel =
  | { stage: 'choose' }
  /** `long`: for more than a second. */
  | { stage: 'reading'; file: string; done: number; total: number; long: boolean }
  | { stage: 'preview'; preview: ImportPreview };

export interface ImportActions {
  read(files: readonly ImportSource[]): void;
  /** Reading, or all of it: nothing is kept. */
  cancel(): void;
  /** Which column of a plain CSV is what. */
  map(mapping: ColumnMapping): void;
  choose(place: number, on: boolean): void;
  /** All that are shown or would be, with more to show. */
  chooseAll(on: boolean): void;
  showOnlyRemarks(on: boolean): void;
  showMore(): void;
  setChanged(choice: ChangedChoice): void;
  save(): void;
}
