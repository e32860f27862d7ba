/**
 * What is practised, for as long as the practice page is open: in this page's memory, and nowhere else. Nothing of it can
 * reach the database, which only the background has, and which this room does not ask.
 */
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
import { emptyAnswers } from '../method/answers.ts';
import { tagsIn } from '../notes/tags.ts';
import type { ToneKind } from '../replies/tone/types.ts';

type NoteWrite = Pick<NoteRecord, 'id' | 'text' | 'pinned' | 'author' | 'ticketKey'>;
type FollowUpWrite = Pick<FollowUpRecord, 'id' | 'kind' | 'dueOn' | 'dueAt'> & {
  done: boolean;
  outcome?: FollowUpRecord['outcome'] | undefined;
  lesson?: string | undefined;
};
type ImprovementTexts = Pick<ImprovementRecord, 'id' | 'kind' | 'title' | 'expected' | 'meant' | 'where'>;

/** Whom and what it is about. */
export interface About {
  ticketKey: string;
  subject: string;
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
  keep({ name, address }: About): CustomerRecord {
    this.customer ??= {
      id: crypto.randomUUID(),
      names: name === null ? [] : [name],
      addresses: [address],
      prefers: { language: null, register: null, firstName: null },
      likeness: [],
      parted: null,
      activeAt: now(),
      createdAt: now(),
      updatedAt: now(),
    };
    return this.customer;
  }

  prefer(about: About, prefers: Partial<CustomerPrefers>): void {
    const customer = this.keep(about);
    this.customer = { ...customer, prefers: { ...customer.prefers, ...prefers } };
  }

  change(about: About, patch: (kept: CaseRecord) => Partial<CaseRecord>): CaseRecord {
    const kept: CaseRecord = this.case ?? {
      id: about.ticketKey,
      customerId: this.keep(about).id,
      subject: about.subject,
      link: null,
      openedAt: null,
      answers: emptyAnswers(),
      confirmed: null,
      refused: [],
      dismissed: false,
      inserts: [],
      complaint: false,
      revision: 0,
      createdAt: now(),
      updatedAt: now(),
    };
    this.case = { ...kept, ...patch(kept), updatedAt: now() };
    return this.case;
  }

  /** By a reply that says goodbye, for as long as that is not taken back. */
  partedBy(about: About, goodbye: boolean): void {
    const customer = this.keep(about);
    const parted = { at: now(), reason: '', ticketKey: about.ticketKey };
    this.customer = { ...customer, parted: goodbye ? parted : null };
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

  saveFollowUp(about: About, { done, outcome, lesson, ...change }: FollowUpWrite): FollowUpRecord {
    const stored = this.followUps.get(change.id);
    const record: FollowUpRecord = {
      ...change,
      ticketKey: about.ticketKey,
      customerId: this.keep(about).id,
      subject: about.subject,
      doneAt: done ? (stored?.doneAt ?? now()) : null,
      remindedAt: null,
      outcome: outcome === undefined ? (stored?.outcome ?? null) : outcome,
      lesson: lesson ?? stored?.lesson ?? '',
      createdAt: stored?.createdAt ?? now(),
      updatedAt: now(),
    };
    this.followUps.set(record.id, record);
    return record;
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
