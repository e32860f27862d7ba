/**
 * What is practised, for as long as the practice page is open: in this page's memory, and nowhere else. Nothing of it can
 * reach the database, which only the background has, and which this room does not ask.
 */
import { customerRecord } from '../customers/new-customer.ts';
import {
  type CaseIdentity,
  caseRecord,
  type FollowUpWrite,
  followUpRecord,
  markedFollowUp,
  saysGoodbye,
  type Told,
  withInsert,
} from '../messages/new-records.ts';
import type {
  CaseRecord,
  CustomerPrefers,
  CustomerRecord,
  DraftKind,
  FollowUpRecord,
  ImprovementRecord,
  NoteRecord,
  NoteVersion,
} from '../messages/records.ts';
import { tagsIn } from '../notes/tags.ts';
import type { ToneKind } from '../replies/tone/types.ts';

type NoteWrite = Pick<NoteRecord, 'id' | 'text' | 'pinned' | 'author' | 'ticketKey'>;
type ImprovementTexts = Pick<ImprovementRecord, 'id' | 'kind' | 'title' | 'expected' | 'meant' | 'where'>;

/** Whom and what it is about, and who writes. */
export interface About extends Required<Pick<CaseIdentity, 'ticketKey' | 'subject' | 'agent'>> {
  name: string | null;
  address: string;
}

const now = () => new Date().toISOString();

/** As the background keeps one customer with one ticket, in one tab: there is nobody to come into conflict with. */
export class Memory {
  customer: CustomerRecord | null = null;
  case: CaseRecord | null = null;
  readonly drafts: Record<DraftKind, string> = { note: '', reply: '' };
  readonly followUps = new Map<string, FollowUpRecord>();
  readonly improvements = new Map<string, ImprovementRecord>();
  readonly hushed = new Map<ToneKind, boolean>();
  readonly #notes = new Map<string, NoteRecord>();
  readonly #versions: NoteVersion[] = [];

  /** The customer, who is known from the first thing that is kept of them. */
  keep(person: About): CustomerRecord {
    this.customer ??= customerRecord(undefined, person, now());
    return this.customer;
  }

  prefer(about: About, prefers: Partial<CustomerPrefers>): void {
    const customer = this.keep(about);
    this.customer = { ...customer, prefers: { ...customer.prefers, ...prefers } };
  }

  change(about: About, patch: (kept: CaseRecord) => Partial<CaseRecord>): CaseRecord {
    const kept = caseRecord(this.case ?? undefined, this.#identity(about), now(), {});
    this.case = { ...kept, ...patch(kept) };
    return this.case;
  }

  #identity(about: About): CaseIdentity {
    const { ticketKey, subject, agent } = about;
    return { ticketKey, subject, agent, customerId: this.keep(about).id };
  }

  /** One that says goodbye parts from the customer. What was said before stays. */
  insert(about: About, insert: Parameters<typeof withInsert>[1]): void {
    this.change(about, (kept) => withInsert(kept, insert, now()));
    if (saysGoodbye(insert)) this.#part(about);
  }

  /** As it was taken back: a parting holds for as long as another reply says goodbye. */
  forgetInsert(about: About, insertId: string): void {
    const { inserts } = this.change(about, (kept) => ({
      inserts: kept.inserts.filter(({ id }) => id !== insertId),
    }));
    if (!inserts.some(saysGoodbye)) this.customer = { ...this.keep(about), parted: null };
  }

  #part(about: About): void {
    const customer = this.keep(about);
    const parted = customer.parted ?? { at: now(), reason: '', ticketKey: about.ticketKey };
    this.customer = { ...customer, parted };
  }

  get notes(): NoteRecord[] {
    return [...this.#notes.values()].filter(({ deletedAt }) => deletedAt === null);
  }

  saveNote(about: About, note: NoteWrite): NoteRecord {
    const stored = this.#notes.get(note.id);
    const written = stored?.text !== note.text;
    if (stored && written) this.#keepVersion(stored);
    const record: NoteRecord = {
      ...note,
      author: stored && !written ? stored.author : note.author,
      customerId: this.keep(about).id,
      tags: tagsIn(note.text),
      revision: (stored?.revision ?? 0) + 1,
      deletedAt: null,
      createdAt: stored?.createdAt ?? now(),
      updatedAt: stored && !written ? stored.updatedAt : now(),
    };
    this.#notes.set(record.id, record);
    return record;
  }

  /** `removed` false takes that back. */
  markNote(id: string, removed: boolean): void {
    const stored = this.#notes.get(id);
    if (stored) this.#notes.set(id, { ...stored, deletedAt: removed ? now() : null });
  }

  versions(noteId: string): NoteVersion[] {
    return this.#versions.filter((one) => one.noteId === noteId).reverse();
  }

  #keepVersion({ id: noteId, revision, text, author, updatedAt: writtenAt }: NoteRecord): void {
    this.#versions.push({ id: `${noteId}:${revision}`, noteId, revision, text, author, writtenAt });
  }

  saveFollowUp(about: About, change: Omit<FollowUpWrite, keyof CaseIdentity>): FollowUpRecord {
    const stored = this.followUps.get(change.id);
    const record = followUpRecord(stored, { ...change, ...this.#identity(about) }, now());
    this.followUps.set(record.id, record);
    return record;
  }

  /** An unknown id changes nothing. */
  markFollowUp(id: string, change: Told & { done?: boolean | undefined }): void {
    const stored = this.followUps.get(id);
    if (stored) this.followUps.set(id, markedFollowUp(stored, change, now()));
  }

  saveImprovement(about: About, texts: ImprovementTexts): ImprovementRecord {
    const stored = this.improvements.get(texts.id);
    const record: ImprovementRecord = {
      ...texts,
      ticketKeys: [about.ticketKey],
      solvedAt: null,
      revision: (stored?.revision ?? 0) + 1,
      deletedAt: null,
      createdAt: stored?.createdAt ?? now(),
      updatedAt: now(),
    };
    this.improvements.set(record.id, record);
    return record;
  }

  changeImprovement(id: string, patch: Partial<ImprovementRecord>): void {
    const stored = this.improvements.get(id);
    if (stored) this.improvements.set(id, { ...stored, ...patch });
  }
}
