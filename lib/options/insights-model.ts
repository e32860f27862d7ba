/** What the room Insights shows and can do. */
import type { Period } from '../insights/period.ts';
import type { Insights } from '../messages/insight-requests.ts';

export type {
  Ending,
  InsightImprovement,
  InsightSpan,
  Insights,
  PathEndings,
} from '../messages/insight-requests.ts';

export interface InsightsModel {
  period: Period;
  /** Of the period; the person's own are kept beside another one. */
  from: string;
  to: string;
  /** Host; null: all. */
  inbox: string | null;
  /** Name; empty: those of nobody who is known; null: all. */
  agent: string | null;
  /** The last that were counted, whatever is being counted now; null: none yet. */
  shown: Insights | null;
  busy: boolean;
  /** The last try failed. */
  failed: boolean;
}

export interface InsightsActions {
  choosePeriod(period: Period): void;
  /** Days of the person's own period, in any order. */
  chooseDays(from: string, to: string): void;
  chooseInbox(inbox: string | null): void;
  chooseAgent(agent: string | null): void;
  countAgain(): void;
}
