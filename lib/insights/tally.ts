/** All complaints counted, a page of cases at a time, so that whoever counts can do something else in between. */
import { hostOf } from '../inboxes/ticket.ts';
import {
  type Ending,
  type InsightSpan,
  type Insights,
  type InsightsWanted,
  type PathEndings,
  REPLY_BINS,
} from '../messages/insight-requests.ts';
import type { CaseRecord, ImprovementRecord, SeenRecord } from '../messages/records.ts';
import { threeNo } from '../method/advise.ts';
import { localDay } from '../method/dates.ts';
import type { Outcome } from '../method/follow-up.ts';
import { IMPROVEMENT_KINDS, type ImprovementKind } from '../method/improvement.ts';
import { mirrorOf } from '../method/mirror.ts';
import { PATHS, type Path } from '../method/types.ts';
import { binOf, endingOf, minutesToReply, pathOf } from './case-facts.ts';
import { topImprovements } from './improvements.ts';
import { type Days, daysBefore, spansOf } from './period.ts';
import { median } from './statistics.ts';

/** What has to be known before the first case. */
export interface Known {
  /** Living ones. */
  improvements: readonly ImprovementRecord[];
  /** The last that was told, by ticket. */
  outcomes: ReadonlyMap<string, Outcome>;
  seen: readonly SeenRecord[];
}

export class Tally {
  readonly #wanted: InsightsWanted;
  readonly #known: Known;
  readonly #before: Days;
  readonly #unit: Insights['unit'];
  readonly #spans: InsightSpan[];
  readonly #spanAt: (day: string) => number;
  readonly #kinds: Map<string, Set<ImprovementKind>>;
  /** By inbox; complaints of days before tickets were counted have nothing to be set against. */
  readonly #countedSince = new Map<string, string>();
  readonly #inboxes = new Set<string>();
  readonly #agents = new Set<string>();
  readonly #mirrored: CaseRecord[] = [];
  /** When each complaint behind an improvement came in, by its ticket. */
  readonly #complainedAt = new Map<string, string>();
  readonly #minutes: number[] = [];
  readonly #bins = Array.from({ length: REPLY_BINS.length + 1 }, () => 0);
  readonly #byCustomer = new Map<string, number>();
  readonly #paths = new Map<Path | null, PathEndings>();
  readonly #causes = zero(IMPROVEMENT_KINDS);
  readonly #share = zero(['yes', 'no', 'open']);
  readonly #endings: Record<Ending, number> = zero(['saved', 'parted', 'lost', 'open']);
  #withoutCause = 0;
  #complaints = 0;
  #complaintsBefore = 0;

  constructor(wanted: InsightsWanted, known: Known) {
    this.#wanted = wanted;
    this.#known = known;
    this.#before = daysBefore(wanted);
    const { unit, spans, at } = spansOf(wanted);
    this.#unit = unit;
    this.#spans = spans.map((span) => ({ ...span, complaints: 0, seen: 0, among: 0 }));
    this.#spanAt = at;
    this.#kinds = kindsByTicket(known.improvements);
    for (const one of known.seen) this.#addSeen(one);
  }

  add(cases: readonly CaseRecord[]): void {
    for (const one of cases) this.#addCase(one);
  }

  /** `now`: ISO time. */
  insights(now: string): Insights {
    const counts = [...this.#byCustomer.values()];
    const having = (fits: (count: number) => boolean) => counts.filter(fits).length;
    return {
      unit: this.#unit,
      spans: this.#spans,
      complaints: this.#complaints,
      complaintsBefore: this.#complaintsBefore,
      countedSince: [...this.#countedSince.values()].sort()[0] ?? null,
      causes: this.#causes,
      withoutCause: this.#withoutCause,
      share: this.#share,
      paths: [...PATHS, null].flatMap((path) => this.#paths.get(path) ?? []),
      endings: this.#endings,
      replies: { bins: this.#bins, median: median(this.#minutes), count: this.#minutes.length },
      improvements: topImprovements(this.#known.improvements, this.#complainedAt, now),
      customers: {
        one: having((count) => count === 1),
        two: having((count) => count === 2),
        three: having((count) => count === 3),
        more: having((count) => count > 3),
      },
      mirror: mirrorOf(this.#mirrored, now),
      inboxes: [...this.#inboxes].sort(),
      agents: [...this.#agents].sort((a, b) => a.localeCompare(b)),
    };
  }

  #addSeen({ day, inbox, count }: SeenRecord): void {
    this.#inboxes.add(inbox);
    // Who opened them is not known.
    if (!this.#isWanted(inbox) || this.#wanted.agent !== undefined) return;
    const since = this.#countedSince.get(inbox);
    if (since === undefined || day < since) this.#countedSince.set(inbox, day);
    const span = isIn(day, this.#wanted) ? this.#spans[this.#spanAt(day)] : undefined;
    if (span) span.seen += count;
  }

  #addCase(one: CaseRecord): void {
    const inbox = hostOf(one.id);
    if (isMirrored(one)) this.#mirrored.push(one);
    const agent = one.agent ?? '';
    if (one.complaint) {
      this.#inboxes.add(inbox);
      this.#agents.add(agent);
    }
    if (!this.#isWanted(inbox) || agent !== (this.#wanted.agent ?? agent)) return;
    if (this.#kinds.has(one.id)) this.#complainedAt.set(one.id, one.createdAt);
    if (!one.complaint) return;
    const day = localDay(new Date(one.createdAt));
    if (isIn(day, this.#before)) this.#complaintsBefore += 1;
    if (isIn(day, this.#wanted)) this.#addComplaint(one, day, inbox);
  }

  #addComplaint(one: CaseRecord, day: string, inbox: string): void {
    this.#complaints += 1;
    const span = this.#spans[this.#spanAt(day)];
    const since = this.#countedSince.get(inbox);
    if (span) {
      span.complaints += 1;
      if (since !== undefined && day >= since) span.among += 1;
    }
    const kinds = this.#kinds.get(one.id);
    if (kinds) for (const kind of kinds) this.#causes[kind] += 1;
    else this.#withoutCause += 1;
    const { ownShare } = one.answers;
    this.#share[ownShare === null ? 'open' : ownShare ? 'yes' : 'no'] += 1;
    this.#addEnding(one);
    const minutes = minutesToReply(one);
    if (minutes !== null) {
      this.#minutes.push(minutes);
      const bin = binOf(minutes);
      this.#bins[bin] = (this.#bins[bin] ?? 0) + 1;
    }
    const { customerId } = one;
    if (customerId !== null) this.#byCustomer.set(customerId, (this.#byCustomer.get(customerId) ?? 0) + 1);
  }

  #addEnding(one: CaseRecord): void {
    const path = pathOf(one);
    const outcome = this.#known.outcomes.get(one.id) ?? null;
    const row = this.#paths.get(path) ?? { path, solved: 0, heard: 0, stayed: 0, left: 0, open: 0 };
    row[outcome ?? 'open'] += 1;
    this.#paths.set(path, row);
    this.#endings[endingOf(path, outcome)] += 1;
  }

  #isWanted(inbox: string): boolean {
    return this.#wanted.inbox === null || this.#wanted.inbox === inbox;
  }
}

function isIn(day: string, { from, to }: Days): boolean {
  return day >= from && day <= to;
}

function isMirrored({ inserts, answers }: CaseRecord): boolean {
  return inserts.some(({ path }) => path === 'part') || threeNo(answers);
}

function kindsByTicket(improvements: readonly ImprovementRecord[]): Map<string, Set<ImprovementKind>> {
  const kinds = new Map<string, Set<ImprovementKind>>();
  for (const { kind, ticketKeys } of improvements) {
    for (const key of ticketKeys) kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  }
  return kinds;
}

function zero<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
