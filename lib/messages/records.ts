/** The records that the background keeps and hands out. Times are ISO 8601 in UTC, days are local `YYYY-MM-DD`. */
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import type { FollowUpKind, Outcome } from '../method/follow-up.ts';
import type { ImprovementKind } from '../method/improvement.ts';
import type { Answers, Path } from '../method/types.ts';
import type { Language, Register } from '../reading/types.ts';
import type { TemplateContent } from '../replies/templates/template.ts';

/** Every record carries an id and change times of its own, so that browsers can be brought together later. */
interface Kept {
  id: string;
  createdAt: string;
  updatedAt: string;
}

export interface CustomerRecord extends Kept {
  /** Newest first, as inboxes displayed them. */
  names: string[];
  /** Lower case. One address belongs to one customer. */
  addresses: string[];
  prefers: CustomerPrefers;
  /** Shares one of these with a customer who may be the same person: `likenessOf` of `lib/customers`. */
  likeness: string[];
  /** Since when and why we parted; null: we did not. */
  parted: Parted | null;
  /** When something of theirs was last kept: a note, a ticket, a follow-up. */
  activeAt: string;
}

export interface Parted {
  at: string;
  /** In the person's words, may be empty. */
  reason: string;
  /** The ticket that it was done in; null: said by hand. */
  ticketKey: string | null;
}

/** What the person corrected for a customer; null: as it is read. */
export interface CustomerPrefers {
  language: Language | null;
  register: Register | null;
  firstName: string | null;
}

/** `updatedAt`: when its text was last written; a pin is no writing. */
export interface NoteRecord extends Kept {
  customerId: string;
  text: string;
  pinned: boolean;
  /** The words of the text behind a `#`: `tagsIn` of `lib/notes`. */
  tags: string[];
  /** The agent's name when it was last written; empty: not set. */
  author: string;
  /** Counts the writes: a save names the revision it was based on, and a conflict keeps both texts. */
  revision: number;
  /** The ticket it was written beside. */
  ticketKey: string | null;
  /** Set while it can still be taken back; removed for good later. */
  deletedAt: string | null;
}

/** What a note said before, as it was when somebody began to change it. */
export interface NoteVersion {
  id: string;
  noteId: string;
  revision: number;
  text: string;
  author: string;
  /** When that was last changed. */
  writtenAt: string;
}

/** A customer that was made one with another, as both were, so that it can be taken back. */
export interface MergeRecord {
  id: string;
  at: string;
  /** The one that is kept, as it was. */
  into: CustomerRecord;
  from: CustomerRecord;
  /** Ids of what went along. */
  moved: { notes: string[]; cases: string[]; followUps: string[] };
  /** Ids of the pairs that were said apart of `from`, and so are of the one that is kept. */
  apart: string[];
}

/** Two customers who are not the same person, whatever they share. `id`: both ids in order, with a `|` between. */
export interface ApartRecord {
  id: string;
  at: string;
}

/** That somebody was erased, without who: enough to erase them again from what is restored. */
export interface ErasureRecord {
  id: string;
  at: string;
  /** One for all erasures of a database: looking for an address costs one hash then, however many were erased. */
  salt: string;
  /** SHA-256 of the salt and each address, hex. */
  hashes: string[];
  /** How many records went. */
  counts: { notes: number; cases: number; followUps: number; drafts: number };
  /** Names of the backup files that held them. */
  backups: string[];
}

/** Pinned first, then newest first. */
export function noteOrder(a: NoteRecord, b: NoteRecord): number {
  return Number(b.pinned) - Number(a.pinned) || (a.createdAt < b.createdAt ? 1 : -1);
}

/** An address that may be led to; null for any other than https, whatever it was kept as. */
export function webLink(address: string): string | null {
  return /^https:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

/** What was done with one ticket. `id` is the ticket's key. */
export interface CaseRecord extends Kept {
  customerId: string | null;
  subject: string;
  /** Address of the page that showed it last, https only; null: not known. */
  link: string | null;
  /** When it was first opened, as far as the browser's session then knew; null: not known. */
  openedAt: string | null;
  answers: Answers;
  /** Address of the proposed customer that the person confirmed for this ticket; null: nobody. */
  confirmed: string | null;
  /** Addresses of proposed customers that the person said it is not. */
  refused: string[];
  /** The person closed the sidebar for this ticket: it does not open by itself again. */
  dismissed: boolean;
  /** Replies that were inserted and not taken back, oldest first. */
  inserts: CaseInsert[];
  /** Counts as a complaint in the customer's history. */
  complaint: boolean;
  /** The agent's name when something was last kept of it; absent or empty: nobody's was set, or it was not kept yet. */
  agent?: string;
  revision: number;
}

export interface CaseInsert {
  id: string;
  at: string;
  path: Answers['path'];
  /** The template that it was written from; null: none. */
  templateId: string | null;
}

export interface FollowUpRecord extends Kept {
  kind: FollowUpKind;
  /** Null: the ticket shows no address. Never of a `check`. */
  customerId: string | null;
  ticketKey: string;
  subject: string;
  /** The local day; where there is a `dueAt`, the day of that. */
  dueOn: string;
  /** To the minute; null: of a `check`, which is for a whole day. */
  dueAt: string | null;
  doneAt: string | null;
  /** Brought to mind for this very due time: never twice. */
  remindedAt: string | null;
  /** How it ended; null: not said. */
  outcome: Outcome | null;
  /** What should we do better? In the person's words. */
  lesson: string;
}

/** What we want to do better, and the complaints that it came from. */
export interface ImprovementRecord extends Kept {
  kind: ImprovementKind;
  /** One line. */
  title: string;
  /** What customers expected, what we meant, and where we said it. */
  expected: string;
  meant: string;
  where: string;
  /** Keys of the cases behind it, each once. */
  ticketKeys: string[];
  solvedAt: string | null;
  /** Counts the writes, as a note's does. */
  revision: number;
  /** Set while it can still be taken back; removed for good later. */
  deletedAt: string | null;
}

/** With the number of complaints before it was solved, and since. */
export type CountedImprovement = ImprovementRecord & { before: number; since: number };

/** `taken`: the template that has this shortcut already; nothing was written. */
export type TemplateSaved = { saved: true; record: TemplateRecord } | { saved: false; taken: TemplateRecord };

/** Texts that the person wrote to be used again. No two living ones have the same shortcut. */
export interface TemplateRecord extends Kept, TemplateContent {
  /** The one of the starter set that it was made from, and takes the place of; null: none. */
  starter: string | null;
  /** Counts the writes, as a note's does. */
  revision: number;
  /** Set while it can still be taken back; removed for good later. */
  deletedAt: string | null;
}

/** What a template said before, as it was when somebody began to change it. */
export interface TemplateVersion {
  id: string;
  templateId: string;
  /** The revision that it was. */
  revision: number;
  /** When it was last changed. */
  writtenAt: string;
  content: TemplateContent;
}

/** What an import did, to be undone with. */
export interface ImportedTemplates {
  added: string[];
  /** With the revision that each had before. */
  replaced: { id: string; revision: number }[];
}

/** How often a template went into a mail. */
export interface TemplateUse {
  /** The template's, also of one of the starter set. */
  id: string;
  count: number;
  lastAt: string;
  byPath: Partial<Record<Path, number>>;
}

/** How many tickets were opened on a day in one inbox; of none of them anything is kept. `id`: day and inbox with a `|` between. */
export interface SeenRecord {
  id: string;
  /** Local. */
  day: string;
  /** Host of the pages that showed them. */
  inbox: string;
  count: number;
}

/** A note not added yet, and a reply changed by hand. */
export const DRAFT_KINDS = ['note', 'reply'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Text typed beside one ticket, kept over crash and closed tab. */
export interface DraftRecord extends Kept {
  ticketKey: string;
  kind: DraftKind;
  text: string;
}

const OF_CUSTOMER = 'customer ';

/** What stands for the ticket where a note is written on the customer's own page. */
export function draftOf(customerId: string): string {
  return `${OF_CUSTOMER}${customerId}`;
}

/** The customer's id in such a key; null: it is a ticket's. */
export function customerOfDraft(ticketKey: string): string | null {
  return ticketKey.startsWith(OF_CUSTOMER) ? ticketKey.slice(OF_CUSTOMER.length) : null;
}

/** Ours are uuids; a backup may bring others, as long as an address of a page can name them. */
export const ID = /^[a-z\d][\w-]{0,99}$/i;

/** An inbox that a person taught, and how it went since. */
export interface KeptRecipe {
  recipe: Recipe;
  /** When it last read a ticket, and since when it misses something; ISO 8601, UTC; null: never, or not now. */
  workedAt: string | null;
  failingSince: string | null;
}
