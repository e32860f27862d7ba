import type { Answers, Path } from '../method/types.ts';
import type { Register } from '../reading/types.ts';

/** Languages a reply can be composed in. */
export const REPLY_LANGUAGES = ['nl', 'en'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

export interface ComposeInput {
  path: Path;
  answers: Answers;
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
