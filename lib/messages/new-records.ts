/** Records as they come to be: the one place that makes one of what was kept before and what is said now. */
import { emptyAnswers } from '../method/answers.ts';
import type { CaseInsert, CaseRecord, FollowUpRecord } from './records.ts';

export interface CaseIdentity {
  ticketKey: string;
  customerId: string | null;
  subject: string;
  /** As of `CaseRecord`; left out: as it was. */
  link?: string | null;
  /** The same, of a case that is not kept yet. */
  openedAt?: string | null;
  /** Who writes; left out or empty: whoever it was. */
  agent?: string;
}

/** The case as it is kept, made where there is none yet. */
export function caseRecord(
  stored: CaseRecord | undefined,
  identity: CaseIdentity,
  now: string,
  patch: Partial<CaseRecord>,
): CaseRecord {
  const agent = identity.agent || stored?.agent;
  return {
    id: identity.ticketKey,
    customerId: identity.customerId ?? stored?.customerId ?? null,
    subject: identity.subject || (stored?.subject ?? ''),
    link: identity.link ?? stored?.link ?? null,
    openedAt: stored ? stored.openedAt : (identity.openedAt ?? null),
    answers: stored?.answers ?? emptyAnswers(),
    confirmed: stored?.confirmed ?? null,
    refused: stored?.refused ?? [],
    dismissed: stored?.dismissed ?? false,
    inserts: stored?.inserts ?? [],
    complaint: stored?.complaint ?? false,
    ...(agent && { agent }),
    revision: stored?.revision ?? 0,
    createdAt: stored?.createdAt ?? now,
    updatedAt: now,
    ...patch,
  };
}

/** A reply that went in. A reply to a complaint makes the ticket count as one, also when nothing was ticked. */
export function withInsert(
  { inserts, complaint }: CaseRecord,
  insert: Omit<CaseInsert, 'at'> & { complaint: boolean },
  now: string,
): Pick<CaseRecord, 'inserts' | 'complaint'> {
  const { id, path, templateId } = insert;
  return {
    inserts: [...inserts.filter((one) => one.id !== id), { id, at: now, path, templateId }],
    complaint: complaint || insert.complaint,
  };
}

export function saysGoodbye({ path }: Pick<CaseInsert, 'path'>): boolean {
  return path === 'part';
}

/** What is absent stays as it was. */
export interface Told {
  outcome?: FollowUpRecord['outcome'] | undefined;
  lesson?: string | undefined;
}

export interface FollowUpWrite
  extends Pick<FollowUpRecord, 'id' | 'customerId' | 'ticketKey' | 'subject'>,
    Told {
  /** `check` where it is absent. */
  kind?: FollowUpRecord['kind'];
  dueOn: string;
  /** Absent: as it was, or for the whole day. */
  dueAt?: string;
  done: boolean;
}

/** Another due time is to be reminded of anew. */
export function followUpRecord(
  stored: FollowUpRecord | undefined,
  change: FollowUpWrite,
  now: string,
): FollowUpRecord {
  const { id, customerId, dueOn, dueAt = stored?.dueAt ?? null, done } = change;
  const sameTime = stored?.dueOn === dueOn && stored.dueAt === dueAt;
  return {
    id,
    customerId,
    kind: stored?.kind ?? change.kind ?? 'check',
    dueOn,
    dueAt,
    // Another day, given beside another ticket, does not move it there.
    ticketKey: stored?.ticketKey ?? change.ticketKey,
    subject: stored?.subject ?? change.subject,
    doneAt: done ? (stored?.doneAt ?? now) : null,
    remindedAt: sameTime ? stored.remindedAt : null,
    ...toldOf(stored, change),
    createdAt: stored?.createdAt ?? now,
    updatedAt: now,
  };
}

/** Done, or not any more, and what is told of how it ended. */
export function markedFollowUp(
  stored: FollowUpRecord,
  { done = stored.doneAt !== null, ...told }: Told & { done?: boolean | undefined },
  now: string,
): FollowUpRecord {
  const doneAt = done ? (stored.doneAt ?? now) : null;
  return { ...stored, ...toldOf(stored, told), doneAt, updatedAt: now };
}

function toldOf(
  stored: FollowUpRecord | undefined,
  { outcome, lesson }: Told,
): Pick<FollowUpRecord, 'outcome' | 'lesson'> {
  return {
    outcome: outcome === undefined ? (stored?.outcome ?? null) : outcome,
    lesson: lesson ?? stored?.lesson ?? '',
  };
}
