/**
 * The method's types: listen, empathise, triage, reply. Sources: Kooplust's "three steps and three questions" and the
 * "seven steps" for complaints. No step is compulsory; every answer may be null, which means not answered.
 */
import type { Feeling, Language, Register } from '../reading/types.ts';
import type { RightsFacts } from './rights/types.ts';

export const STEPS = ['listen', 'empathise', 'triage', 'reply'] as const;
export type StepName = (typeof STEPS)[number];

/** One of the customer's grievances, and what we know of it. */
export const POINT_MARKS = ['true', 'partly', 'untrue', 'unknown'] as const;
export type PointMark = (typeof POINT_MARKS)[number];

export interface MarkedPoint {
  /** The customer's words, or the agent's own for a point they added. */
  text: string;
  mark: PointMark;
}

export const REMEDIES = [
  'replacement',
  'refund',
  'partial-refund',
  'repair',
  'resend',
  'discount',
  'call',
  'explanation',
  'exception',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Right and goodwill are kept apart. */
export const BASES = ['right', 'goodwill'] as const;
export type Basis = (typeof BASES)[number];

export const PATHS = ['ask-first', 'save-first', 'save-repeated', 'part'] as const;
export type Path = (typeof PATHS)[number];

/** What the person ticked for one ticket. Only this is stored, never the message itself. */
export interface Answers {
  /** The person's own word on whether this is a complaint; null: as it was read. */
  complaint: boolean | null;
  points: MarkedPoint[];
  /** What they expected, in the agent's or customer's words. */
  expected: string;
  /** What matters most to them, in the agent's or customer's words. */
  matters: string;
  feeling: Feeling | null;
  /** Triage 1: does the shop have a share in it? */
  ownShare: boolean | null;
  /** Triage 2: can a small effort (a call, about ten euros, a quarter of an hour) solve it, fully or partly? */
  smallEffort: boolean | null;
  /** Triage 3: do we want to keep this customer? */
  keep: boolean | null;
  /** The person's own word on "difficult before"; null: as the customer's history says. */
  difficultBefore: boolean | null;
  /** A path chosen by the person; null: the advised one. */
  path: Path | null;
  /** Parting was confirmed. Without it no parting reply is composed. */
  partConfirmed: boolean;
  remedy: Remedy | null;
  /** Day on which the remedy is carried out, `YYYY-MM-DD`. */
  remedyOn: string | null;
  /** How much, as the agent writes it ("€ 12,50", "10 %"); for a partial refund and a discount. */
  amount: string;
  /** Whether the remedy is what the law gives or goodwill; null: the reply does not say. */
  basis: Basis | null;
  /** What the cards of the law were given to count from. */
  rights: RightsFacts;
  /** What we can't do, in the agent's words: an honest no. */
  cannot: string;
  /** Language and register of the reply; null: the customer's own. */
  language: Language | null;
  register: Register | null;
  /** Feelings, points and so on that the person removed, by their text or code: not suggested again for this ticket. */
  rejected: string[];
}

/** What the customer's own history says, from earlier tickets. */
export interface History {
  /** Complaints in the twelve months before this one, this one not counted. */
  complaintsLastYear: number;
  /** An earlier ticket took the path save-repeated or part, or was marked difficult by the person. */
  difficultBefore: boolean;
  /** We parted from this customer and did not take it back. */
  parted: boolean;
}

/** Why a path is advised; the interface says each in one sentence. */
export type AdviceReason =
  | 'still-unknown'
  | 'nothing-answered'
  | 'some-yes'
  | 'some-yes-difficult-before'
  | 'three-no-first-time'
  | 'three-no-difficult-before';

export interface Advice {
  path: Path;
  reason: AdviceReason;
  /** Parting is only ever advised with a question: the person decides. */
  mustConfirm: boolean;
}
