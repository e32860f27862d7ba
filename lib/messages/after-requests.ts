/** What comes after the reply: reminders, how it ended, improvements. Part of the protocol. */
import * as v from 'valibot';
import { OUTCOMES } from '../method/follow-up.ts';
import { IMPROVEMENT_KINDS } from '../method/improvement.ts';
import type {
  CaseRecord,
  CountedImprovement,
  CustomerRecord,
  FollowUpRecord,
  ImprovementRecord,
} from './records.ts';
import { request } from './request.ts';
import { day, id, key } from './shapes.ts';

const moment = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
const text = v.pipe(v.string(), v.maxLength(5_000));
/** What is absent stays as it was. */
const told = { outcome: v.optional(v.nullable(v.picklist(OUTCOMES))), lesson: v.optional(text) };

const improvement = {
  id,
  kind: v.picklist(IMPROVEMENT_KINDS),
  title: v.pipe(v.string(), v.maxLength(200)),
  expected: text,
  meant: text,
  where: text,
  baseRevision: v.nullable(v.number()),
};
export type ImprovementTexts = Pick<
  ImprovementRecord,
  'id' | 'kind' | 'title' | 'expected' | 'meant' | 'where'
>;

/** Sidebar → background, about the ticket that the tab has shown. All idempotent, by `id`. */
export const afterSidebarRequests = {
  /** To see on a day whether it got solved. */
  'follow-up/save': request<FollowUpRecord>()(
    ['sidebar'],
    v.object({ id, ticketKey: key, dueOn: day, done: v.boolean(), ...told }),
  ),
  'follow-up/remove': request<null>()(['sidebar'], v.object({ ticketKey: key, id })),
  /** Puts the ticket aside until then, or has a reply read once more then; `done` takes it up again. */
  'pause/save': request<FollowUpRecord>()(
    ['sidebar'],
    v.object({
      id,
      ticketKey: key,
      kind: v.picklist(['not-now', 'reread']),
      dueAt: moment,
      done: v.boolean(),
    }),
  ),
  /** With this ticket as one of those behind it. A conflict keeps the other text as one of its own. */
  'improvement/note': request<ImprovementRecord>()(['sidebar'], v.object({ ticketKey: key, ...improvement })),
  /** Whether this ticket is one of those behind an improvement that is there already. */
  'improvement/link': request<null>()(['sidebar'], v.object({ ticketKey: key, id, on: v.boolean() })),
} as const;

/** A customer behind an improvement; null: nobody is kept with those tickets. */
export interface BehindImprovement {
  customer: Pick<CustomerRecord, 'id' | 'names' | 'addresses'> | null;
  /** The newest first. */
  tickets: Pick<CaseRecord, 'id' | 'subject' | 'link' | 'createdAt'>[];
}

/** Our own top-level pages → background. */
export const afterPageRequests = {
  /** Open follow-ups of all customers, soonest first. */
  'follow-up/list': request<(FollowUpRecord & { customerName: string })[]>()(['page'], nothing()),
  /** Whether it is done, and how it ended; what is absent stays as it was. */
  'follow-up/mark': request<null>()(
    ['page', 'sidebar'],
    v.object({ id, done: v.optional(v.boolean()), ...told }),
  ),
  /** All that are not removed, the newest first. */
  'improvement/list': request<CountedImprovement[]>()(['page', 'sidebar'], nothing()),
  /** As `improvement/note`, beside no ticket. */
  'improvement/save': request<ImprovementRecord>()(['page'], v.object(improvement)),
  'improvement/solve': request<null>()(['page'], v.object({ id, solved: v.boolean() })),
  'improvement/remove': request<null>()(['page', 'sidebar'], v.object({ id })),
  'improvement/restore': request<null>()(['page', 'sidebar'], v.object({ id })),
  'improvement/behind': request<BehindImprovement[]>()(['page'], v.object({ id })),
} as const;

function nothing() {
  return v.object({});
}
