import type { Answers, Path, PointMark } from '../method/types.ts';
import type { Language, Register } from '../reading/types.ts';
import type { SignOffKind } from './sign-off.ts';

/** A point that the person left in the list. */
export interface ReplyPoint {
  text: string;
  /** Null: nobody judged it. It is given back, and neither judged nor asked about. */
  mark: PointMark | null;
  /** In the agent's words, not the customer's. */
  own: boolean;
}

export interface ComposeInput {
  path: Path;
  /** The points stand in `points`. */
  answers: Omit<Answers, 'points' | 'rejected'>;
  /** In the order of the message, without those that the person removed; then those that the agent added. */
  points: readonly ReplyPoint[];
  /** `answers.expected` is what the customer wrote: it is quoted. */
  expectedIsTheirs: boolean;
  language: Language;
  register: Register;
  firstName: string | null;
  orderNumber: string | null;
  /** They wrote before about the same matter. */
  repeat: boolean;
  /** Local day, `YYYY-MM-DD`, for dates in words. */
  today: string;
  agentName: string | null;
  shopName: string | null;
  /** Which of those the reply ends with, after the wish; both where nothing is said. */
  signOff?: SignOffKind;
  /** The person's own wish in this language; null or blank: one of ours. */
  wish?: string | null;
  /** Other shops to refer to, when parting; may be empty. */
  otherShops: readonly string[];
  /** `answers.matters` is what the customer wrote: it is quoted. */
  mattersIsTheirs: boolean;
  /** The last day on which the agent is away, `YYYY-MM-DD`; null or passed: they are not. */
  absentUntil?: string | null;
  /** Of this ticket: two tickets get different phrasings, the same one gets the same again. */
  seed: string;
  /** How many phrasings further a slot takes than the ticket's own, round again past the last. */
  variant?: Partial<Record<Slot, number>>;
}

/** The places of a reply, in the order in which they are written. */
export const SLOTS = [
  'greeting',
  'thanks',
  'understood',
  'feeling',
  'share',
  'questions',
  'cannot',
  'remedy',
  'strain',
  'part',
  'open-question',
  'absence',
  'closing',
] as const;
export type Slot = (typeof SLOTS)[number];

/** `marks` are the pieces of `text` that come from this ticket (the customer's words, a date), shown marked. */
export interface ReplyPart {
  slot: Slot;
  text: string;
  marks: string[];
}

/** A sentence left out because its question is open; shown, so that nothing goes missing silently. */
export interface DroppedPart {
  slot: Slot;
  /** The answer that would bring it back. */
  needs:
    | 'points'
    | 'feeling'
    | 'own-share'
    | 'remedy'
    | 'remedy-date'
    | 'amount'
    | 'agent-name'
    | 'first-name'
    /** A shorter reply: with it, it would be too long. */
    | 'room';
}

export interface ComposedReply {
  parts: ReplyPart[];
  dropped: DroppedPart[];
  /** Slots that can be phrased in another way. */
  choices: ReadonlySet<Slot>;
}
