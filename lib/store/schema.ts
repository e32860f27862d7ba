/** The database, version 7. A new version adds a step to `migrations.ts` and an example of the old one to its test. */
import type { DBSchema } from 'idb';
import type {
  ApartRecord,
  CaseRecord,
  CustomerRecord,
  DraftRecord,
  ErasureRecord,
  FollowUpRecord,
  ImprovementRecord,
  MergeRecord,
  NoteRecord,
  NoteVersion,
  SeenRecord,
  TemplateRecord,
  TemplateUse,
  TemplateVersion,
} from '../messages/records.ts';
import type { LockRecord } from './lock/lock.ts';

export const DATABASE = 'unwrap';

export interface UnwrapSchema extends DBSchema {
  customers: {
    key: string;
    value: CustomerRecord;
    indexes: {
      byAddress: string;
      byLikeness: string;
      byActive: [activeAt: string, id: string];
      byCreated: string;
      /** Only those from whom we parted. */
      byParted: string;
    };
  };
  notes: { key: string; value: NoteRecord; indexes: { byCustomer: string; byDeletedAt: string } };
  noteVersions: { key: string; value: NoteVersion; indexes: { byNote: string } };
  merges: { key: string; value: MergeRecord; indexes: { byAt: string } };
  apart: { key: string; value: ApartRecord };
  erasures: { key: string; value: ErasureRecord };
  /** The person's lock on the database: see `lock/`. */
  lock: { key: string; value: LockRecord };
  /** What can be searched, numbered in the order of its last change: see `documents.ts`. */
  documents: {
    key: number;
    value: DocumentRow | GoneDocument | PromisedDocuments;
    indexes: { byRecord: [DocumentKind, string]; byGone: number };
  };
  /** The search's index, by its own keys: see `search/`. */
  searchBlocks: { key: string; value: SearchBlock };
  cases: {
    key: string;
    value: CaseRecord;
    indexes: { byCustomer: string; byConfirmed: string; byRefused: string };
  };
  followUps: {
    key: string;
    value: FollowUpRecord;
    indexes: { byCustomer: string; byTicket: string; byDueOn: string };
  };
  improvements: { key: string; value: ImprovementRecord; indexes: { byTicket: string; byDeletedAt: string } };
  drafts: { key: string; value: DraftRecord };
  templates: { key: string; value: TemplateRecord; indexes: { byShortcut: string; byDeletedAt: string } };
  templateVersions: { key: string; value: TemplateVersion; indexes: { byTemplate: string } };
  templateUses: { key: string; value: TemplateUse };
  seen: { key: string; value: SeenRecord };
}

export type DocumentKind = 'note' | 'customer';

export interface DocumentRow {
  kind: DocumentKind;
  /** The record's. */
  id: string;
}

/** A number that is nobody's, while the index may still have the words that it stood for. */
export interface GoneDocument {
  /** 2: somebody was erased, so no word of it may stay for long. */
  gone: 1 | 2;
}

/** Those who get this number and the ones right before it, in their order: see `promised.ts`. */
export interface PromisedDocuments {
  promised: DocumentRow[];
}

export interface SearchBlock {
  /** `state`, or as `search/blocks.ts` names it. */
  key: string;
  bytes: Uint8Array;
}
