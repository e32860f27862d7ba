/** What the customers' pages show and can do. */
import type {
  AlikeCustomer,
  CleanUp,
  CleanUpPreview,
  CustomerDossier,
  CustomerFilter,
  CustomerName,
  CustomerRow,
  StrangerTraces,
} from '../messages/customer-requests.ts';
import type { Problem } from '../messages/errors.ts';
import type { ErasureRecord, NoteVersion, Parted } from '../messages/records.ts';
import type { SaveState } from '../pages/autosave.ts';
import type { NoteModel } from '../pages/notes.ts';

export type {
  AlikeCustomer,
  CleanUpPreview,
  CustomerDossier,
  CustomerFilter,
  CustomerName,
  CustomerRow,
  NoteModel,
  StrangerTraces,
};

export type CustomerToast =
  | 'customers-merged'
  | 'customers-unmerged'
  | 'customer-split'
  | 'customers-apart'
  | 'customers-not-apart'
  | 'customer-parted'
  | 'customer-not-parted'
  | 'note-removed'
  | 'note-edited'
  | 'note-back'
  | 'note-edit-back'
  | 'customers-cleaned';

export interface CustomersModel {
  filter: CustomerFilter;
  /** Null while it is being read. */
  list: ListModel | null;
  /** Null while it is being read, or none is. `gone`: nobody is kept there any more. */
  open: OpenCustomer | 'gone' | null;
  /** Of the customer who was just erased. */
  receipt: ErasureRecord | null;
  cleaning: CleaningModel;
  stranger: StrangerModel;
}

export interface ListModel {
  customers: CustomerRow[];
  /** How many there are in all. */
  total: number;
  more: boolean;
  /** More are on their way. */
  busy: boolean;
}

export interface OpenCustomer {
  dossier: CustomerDossier;
  notes: NoteModel[];
  /** By the note's id, what it said before. */
  versions: Readonly<Partial<Record<string, NoteVersion[]>>>;
  /** Text kept of a note not added yet. */
  draft: string;
  draftState: SaveState;
  draftProblem: Problem | null;
  /** Somebody looked up to be made one with them; null: nothing is typed, or it is being looked for. */
  others: CustomerRow[] | null;
  /** Something is being done with all of them. */
  busy: boolean;
}

export type CleanUpBy = CleanUp['by'];

export interface CleaningModel {
  by: CleanUpBy;
  months: number;
  /** Whom it would remove; null: not asked for. */
  preview: CleanUpPreview | null;
  busy: boolean;
}

/** Somebody who is no customer, by address. */
export interface StrangerModel {
  /** The one that was looked for; empty: none. */
  address: string;
  /** `customerId`: they are a customer after all. Null: nothing was asked, or there is no answer yet. */
  found: { customerId: string } | StrangerTraces | null;
  /** Of the one who was just erased. */
  receipt: ErasureRecord | null;
  busy: boolean;
}

/** Whom and what to take out into a customer of their own; notes and cases by id. */
export interface TakenOut {
  addresses: string[];
  names: string[];
  notes: string[];
  cases: string[];
}

export interface CustomersActions {
  filter(filter: CustomerFilter): void;
  more(): void;

  /** Of the customer who is open. */
  addNote(text: string): Promise<boolean>;
  typeNote(text: string): void;
  editNote(id: string, change: { text?: string; pinned?: boolean }): void;
  endNoteEdit(id: string): void;
  restoreVersion(id: string, text: string): void;
  removeNote(id: string): void;
  /** Null: we did not. */
  part(parted: Parted | null): void;
  /** Looks somebody up to be made one with them. */
  findOther(text: string): void;
  /** They go up in the one who is open. */
  merge(other: string): void;
  unmerge(mergeId: string): void;
  sayApart(other: string, apart: boolean): void;
  takeOut(taken: TakenOut): void;
  /** For good. */
  erase(): void;

  chooseCleanUp(by: CleanUpBy, months: number): void;
  previewCleanUp(): void;
  /** For good: those who were shown. */
  cleanUp(): void;

  /** What there is of an address that is no customer's; empty: of none. */
  lookForTraces(address: string): void;
  /** For good: what was found. */
  eraseTraces(): void;
}
