import type { Answers, Path, PointMark } from '../method/types.ts';
import type { Register } from '../reading/types.ts';

/** Languages a reply can be composed in. */
export const REPLY_LANGUAGES = ['nl', 'en'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

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
  language: ReplyLanguage;
  register: Register;
  firstName: string | null;
  orderNumber: string | null;
  /** They wrote before about the same matter. */
  repeat: boolean;
  /** Local day, `YYYY-MM-DD`, for dates in words. */
  today: string;
  agentName: string | null;
  shopName: string | null;
  /** Which phrasing a slot takes, counted from 0 and round again past the last; without it the first. */
  variant?: Partial<Record<Slot, number>>;
}

/** The places of a reply, in the order in which they are written. */
export const SLOTS = [
  'greeting',
  'thanks',
  'understood',
  'feeling',
  'share',
  'strain',
  'questions',
  'remedy',
  'part',
  'open-question',
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
    | 'agent-name'
    | 'first-name'
    | 'part-confirmed';
}

export interface ComposedReply {
  parts: ReplyPart[];
  dropped: DroppedPart[];
}
