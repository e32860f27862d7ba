/** All that happened with one customer, in order. Pure. */
import { originOf } from '../inboxes/ticket.ts';
import type { CustomerDossier } from '../messages/customer-requests.ts';
import type { CaseRecord, CustomerRecord, FollowUpRecord } from '../messages/records.ts';
import type { Path } from '../method/types.ts';
import { folded } from './folding.ts';

/** `person`: who they are, and whether we parted. */
export const TIMELINE_KINDS = ['ticket', 'reply', 'note', 'follow-up', 'person'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

interface Entry {
  /** Names it among the others. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
}
/** The ticket that something belongs to. */
export interface TimelineTicket {
  subject: string;
  /** Of the inbox, `mail.example.com`; empty: not known. */
  host: string;
  /** Address of the page that showed it; null: not known. */
  link: string | null;
}
export type TimelineEntry = Entry &
  (
    | ({ kind: 'ticket' } & TimelineTicket & {
          complaint: boolean;
        } & Pick<CaseRecord['answers'], 'path' | 'remedy' | 'remedyOn' | 'amount' | 'basis' | 'feeling'>)
    | ({ kind: 'reply'; path: Path | null; templateId: string | null } & TimelineTicket)
    /** `before`: what it said until it was changed. */
    | { kind: 'note'; text: string; author: string; tags: string[]; pinned: boolean; before: boolean }
    | ({ kind: 'follow-up' } & Pick<
        FollowUpRecord,
        'dueOn' | 'dueAt' | 'doneAt' | 'outcome' | 'lesson' | 'subject'
      > & { what: FollowUpRecord['kind'] })
    | { kind: 'person'; what: 'merged'; mergeId: string; names: string[]; addresses: string[] }
    | { kind: 'person'; what: 'parted'; reason: string; subject: string | null }
    | { kind: 'person'; what: 'known' }
  );

type Of = Pick<CustomerDossier, 'customer' | 'notes' | 'versions' | 'cases' | 'followUps' | 'merges'>;

/** The newest first. */
export function timelineOf({ customer, notes, versions, cases, followUps, merges }: Of): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...cases.flatMap(fromCase),
    ...notes.map(({ id, createdAt: at, text, author, tags, pinned }) => {
      return { id, at, kind: 'note' as const, text, author, tags, pinned, before: false };
    }),
    ...versions.map(({ id, writtenAt: at, text, author }) => {
      return { id, at, kind: 'note' as const, text, author, tags: [], pinned: false, before: true };
    }),
    ...followUps.map(({ id, kind: what, createdAt, ...told }) => {
      const { dueOn, dueAt, doneAt, outcome, lesson, subject } = told;
      const at = doneAt ?? createdAt;
      return { id, at, kind: 'follow-up' as const, what, dueOn, dueAt, doneAt, outcome, lesson, subject };
    }),
    ...merges.map(({ id, at, from: { names, addresses } }) => {
      return { id, at, kind: 'person' as const, what: 'merged' as const, mergeId: id, names, addresses };
    }),
    ...fromCustomer(customer, cases),
  ];
  return entries.sort((a, b) => (a.at === b.at ? rank(a) - rank(b) : a.at < b.at ? 1 : -1));
}

/** What a person wants to see of it. `search`: words that must all stand in what was written. */
export function narrowed(
  entries: readonly TimelineEntry[],
  { kinds, search }: { kinds: readonly TimelineKind[]; search: string },
): TimelineEntry[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (kinds.length > 0 && !kinds.includes(entry.kind)) return false;
    if (words.length === 0) return true;
    const text = folded(wordsOf(entry));
    return words.every((word) => text.includes(word));
  });
}

function fromCase(one: CaseRecord): TimelineEntry[] {
  const ticket: TimelineTicket = { subject: one.subject, host: hostOf(one), link: one.link };
  const { path, remedy, remedyOn, amount, basis, feeling } = one.answers;
  const answers = { path, remedy, remedyOn, amount, basis, feeling };
  return [
    {
      id: one.id,
      at: one.createdAt,
      kind: 'ticket',
      ...ticket,
      complaint: one.complaint,
      ...answers,
    },
    ...one.inserts.map((insert): TimelineEntry => {
      const { id, at, path: taken, templateId } = insert;
      return { id, at, kind: 'reply', ...ticket, path: taken, templateId };
    }),
  ];
}

function fromCustomer({ id, createdAt, parted }: CustomerRecord, cases: CaseRecord[]): TimelineEntry[] {
  const known: TimelineEntry = { id: `${id} known`, at: createdAt, kind: 'person', what: 'known' };
  if (!parted) return [known];
  const { at, reason, ticketKey } = parted;
  const subject = cases.find((one) => one.id === ticketKey)?.subject ?? null;
  return [known, { id: `${id} parted`, at, kind: 'person', what: 'parted', reason, subject }];
}

/** Of the same moment: what came of a ticket stands above it, and nothing was there before the customer. */
function rank(entry: TimelineEntry): number {
  if (entry.kind === 'person') return entry.what === 'known' ? 3 : 0;
  return entry.kind === 'ticket' ? 2 : 1;
}

export function hostOf({ link, id }: Pick<CaseRecord, 'link' | 'id'>): string {
  const address = link ?? originOf(id) ?? '';
  return URL.canParse(address) ? new URL(address).host : '';
}

function wordsOf(entry: TimelineEntry): string {
  switch (entry.kind) {
    case 'ticket':
      return `${entry.subject} ${entry.host} ${entry.amount}`;
    case 'reply':
      return `${entry.subject} ${entry.host}`;
    case 'note':
      return `${entry.text} ${entry.author} ${entry.tags.join(' ')}`;
    case 'follow-up':
      return `${entry.subject} ${entry.lesson}`;
    case 'person':
      if (entry.what === 'merged') return [...entry.names, ...entry.addresses].join(' ');
      return entry.what === 'parted' ? `${entry.reason} ${entry.subject ?? ''}` : '';
  }
}
