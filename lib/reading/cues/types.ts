import type { Feeling } from '../types.ts';

/**
 * What a phrase says for or against a complaint.
 *
 * For: `failure` something is not as it should be · `flaw` a scratch, a hole, a piece too few: counts only when stated,
 * not asked about or denied · `chase` they wait, or were not answered · `demand` they want it put
 * right · `displeasure` what they think of it · `hint` says little alone: a negation, a contrast, a count of days.
 * Against, for the whole message: `praise` · `asking` a question before buying, a change of an order · `solved` settled, found, withdrawn · `own-fault` · `automatic` no person
 * wrote it, or it sells something.
 * Against, for its own sentence: `hypothetical` "what if it breaks" · `elsewhere` another shop, person or time.
 * `neutral` weighs nothing, and keeps a shorter phrase inside it from counting ("not broken").
 */
export const SIGNALS = [
  'failure',
  'flaw',
  'chase',
  'demand',
  'displeasure',
  'hint',
  'praise',
  'asking',
  'solved',
  'own-fault',
  'automatic',
  'hypothetical',
  'elsewhere',
  'neutral',
] as const;
export type Signal = (typeof SIGNALS)[number];

export interface SignalCues {
  signal: Signal;
  /** 1 needs another beside it, 2 is enough on its own. */
  weight: number;
  /** Comma-separated phrases in the notation of `phrases.ts`. */
  phrases: string;
}

/** Everything that differs between languages. All strings but the patterns are comma-separated phrases. */
export interface Cues {
  /** Frequent words that tell this language from the other three. */
  stopWords: string;
  signals: SignalCues[];
  feelings: Record<Feeling, string>;
  /**
   * What shows an expectation, the most telling first: said in so many words, promised or advertised, asked for.
   * `mere` asks for an answer only ("how do we solve this"), and shows none.
   */
  expected: { stated: string; promised: string; asked: string; mere: string };
  repeat: string;
  register: {
    formal: string;
    informal: string;
    /** Counts only when nothing else shows: greetings and closings. */
    formalTone: string;
    informalTone: string;
  };
  /**
   * Words that say what the number after them is. `numbered` says only that it is one, `reference` that they go by it: an
   * order, where nothing else is called one.
   */
  numbers: {
    order: string;
    reference: string;
    returned: string;
    tracking: string;
    invoice: string;
    other: string;
    numbered: string;
  };
}
