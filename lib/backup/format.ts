/**
 * A backup file: lines of JSON, compressed with gzip. The first says what it is, the last has the SHA-256 of all lines before
 * it, and each between them is one record of one store. Sealed with a passphrase, the whole of it is the body of `seal.ts`.
 */
import type {
  ApartRecord,
  CaseRecord,
  CustomerRecord,
  DraftRecord,
  ErasureRecord,
  FollowUpRecord,
  ImprovementRecord,
  KeptRecipe,
  MergeRecord,
  NoteRecord,
  NoteVersion,
  SeenRecord,
  TemplateRecord,
  TemplateUse,
  TemplateVersion,
} from '../messages/records.ts';

export const FORMAT = 'unwrap-backup';
/** Of the lines, whatever the records in them look like: that goes by the database's version. */
export const FORMAT_VERSION = 1;

/** The database's own, each after those that it refers to. What can be made anew from others is not kept. */
export const KEPT_STORES = [
  'customers',
  'notes',
  'noteVersions',
  'merges',
  'apart',
  'erasures',
  'cases',
  'followUps',
  'improvements',
  'drafts',
  'templates',
  'templateVersions',
  'templateUses',
  'seen',
] as const;
export type KeptStore = (typeof KEPT_STORES)[number];

export interface KeptRecords {
  customers: CustomerRecord[];
  notes: NoteRecord[];
  noteVersions: NoteVersion[];
  merges: MergeRecord[];
  apart: ApartRecord[];
  erasures: ErasureRecord[];
  cases: CaseRecord[];
  followUps: FollowUpRecord[];
  improvements: ImprovementRecord[];
  drafts: DraftRecord[];
  templates: TemplateRecord[];
  templateVersions: TemplateVersion[];
  templateUses: TemplateUse[];
  seen: SeenRecord[];
}

/** What is kept beside the database. */
export interface Aside {
  /** As it is stored; whoever takes it over checks every field. Null: none. */
  settings: Readonly<Record<string, unknown>> | null;
  recipes: KeptRecipe[];
  own: OwnEntry[];
}

/** The person's and the inbox's word on our own addresses, of one inbox. */
export interface OwnEntry {
  site: string;
  learned: string[];
  words: Record<string, 'ours' | 'not-ours'>;
}

export interface Header {
  format: typeof FORMAT;
  version: number;
  /** Of the database that the records are shaped for. */
  database: number;
  /** Of the extension that made it. */
  app: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Lines of each store. */
  counts: Partial<Record<string, number>>;
}

/** All that a file holds, checked. */
export interface Backup {
  header: Header;
  records: KeptRecords;
  aside: Aside;
  /** Records that were no good when it was made, or belong to nobody. They are in the file, for whoever wants to look, and not here. */
  odd: number;
}

/** UTF-16 units of a line. A case with all its fields full is half of this. */
export const LINE_LIMIT = 8_000_000;
/** Bytes when inflated, lines, and bytes of the file itself: some ten times a shop's with 100,000 notes. */
export const INFLATED_LIMIT = 512_000_000;
export const LINES_LIMIT = 3_000_000;
export const FILE_LIMIT = 256_000_000;

export function noRecords(): KeptRecords {
  return {
    customers: [],
    notes: [],
    noteVersions: [],
    merges: [],
    apart: [],
    erasures: [],
    cases: [],
    followUps: [],
    improvements: [],
    drafts: [],
    templates: [],
    templateVersions: [],
    templateUses: [],
    seen: [],
  };
}

/** `unwrap-backup-2026-11-30-0915.unwrap`, in local time. */
export function backupName(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `unwrap-backup-${day}-${two(now.getHours())}${two(now.getMinutes())}.unwrap`;
}
