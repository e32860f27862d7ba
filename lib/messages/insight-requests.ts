/** What all complaints together show, for a person to look at. Part of the protocol. */
import * as v from 'valibot';
import type { Outcome } from '../method/follow-up.ts';
import type { ImprovementKind } from '../method/improvement.ts';
import type { Mirror } from '../method/mirror.ts';
import type { Path } from '../method/types.ts';
import type { ImprovementRecord } from './records.ts';
import { request } from './request.ts';
import { day, line } from './shapes.ts';

/** A week from Monday, or a month; the first and the last end with the period. */
export interface InsightSpan {
  from: string;
  to: string;
  complaints: number;
  /** Tickets that were opened; 0 before they were counted, and for one agent: who opened them is not kept. */
  seen: number;
  /** The complaints of days on which tickets were counted: what goes with `seen`. */
  among: number;
}

export type Ending = 'saved' | 'parted' | 'lost' | 'open';
/** Null: no reply went in by Unwrap. */
export type PathEndings = { path: Path | null } & Record<Outcome | 'open', number>;

/** Its complaints of all times: a fix is measured by what was before and since. */
export interface InsightImprovement
  extends Pick<ImprovementRecord, 'id' | 'title' | 'expected' | 'kind' | 'solvedAt'> {
  before: number;
  since: number;
  /** Days from its first complaint until it was solved, and from then on; `before` counts until today where it was not. */
  daysBefore: number;
  daysSince: number;
}

export interface Insights {
  unit: 'week' | 'month';
  spans: InsightSpan[];
  complaints: number;
  /** In as many days before the period. */
  complaintsBefore: number;
  /** The first day on which tickets were counted; null: none was yet. */
  countedSince: string | null;
  /** What complaints lie in, by the improvements that they are behind: one can be in several. */
  causes: Record<ImprovementKind, number>;
  withoutCause: number;
  /** Did the shop have a share in it? `open`: not answered. */
  share: Record<'yes' | 'no' | 'open', number>;
  paths: PathEndings[];
  endings: Record<Ending, number>;
  /** Minutes from opening a ticket to the first reply that went in, in the bins of `REPLY_BINS`. */
  replies: { bins: number[]; median: number | null; count: number };
  /** Those with most complaints. */
  improvements: InsightImprovement[];
  /** By how many complaints they had in the period. */
  customers: Record<'one' | 'two' | 'three' | 'more', number>;
  /** Always of the last twelve months, of all inboxes and agents. */
  mirror: Mirror;
  /** Hosts of all there are, in order. */
  inboxes: string[];
  /** Names of all who handled a complaint, in order; empty: nobody's is known. */
  agents: string[];
}

/** Upper ends in minutes; what takes longer is in one more bin. */
export const REPLY_BINS = [5, 15, 30, 60, 240] as const;

const wanted = v.pipe(
  v.object({
    from: day,
    to: day,
    /** Null: all. */
    inbox: v.nullable(v.pipe(v.string(), v.maxLength(300))),
    /** Empty: those of whom nobody's name is known. Left out: of everybody. */
    agent: v.exactOptional(line),
  }),
  v.check(({ from, to }) => from <= to, 'ends before it begins'),
);
export type InsightsWanted = v.InferOutput<typeof wanted>;

/** Our own top-level pages → background. */
export const insightRequests = {
  'insights/get': request<Insights>()(['page'], wanted),
} as const;
