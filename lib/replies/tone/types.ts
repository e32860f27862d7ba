/** What can be wrong with the tone of a draft, and what a check of it says. */
import type { Range } from '../../reading/sentences.ts';

/** In order of gravity: of two in one sentence, the first is told. */
export const TONE_KINDS = [
  'threat-back',
  'hysterical',
  'accusing',
  'sarcastic',
  'non-apology',
  'defensive',
  'lecturing',
  'minimising',
  'passive-dodge',
  'vague',
] as const;
/** Softer: `agency` an action promised by "we" where "I" says who does it; `playful` an emoji in a reply to a complaint. */
export const ADVICE_KINDS = ['agency', 'playful'] as const;

export type WarnKind = (typeof TONE_KINDS)[number];
export type AdviceKind = (typeof ADVICE_KINDS)[number];
export type ToneKind = WarnKind | AdviceKind;

/** One place in the draft. A warning covers the whole sentence, advice only its words. */
export interface ToneHint extends Range {
  kind: ToneKind;
  level: 'warn' | 'advice';
  /** Which family of phrases it was, for example `should-have`. */
  rule: string;
  /** Verbatim: `draft.slice(start, end)`. */
  text: string;
  /** The very words that say it, inside the hint. */
  words: Range;
  /** Can stand in place of `text` as it is; empty: better left out. Null where none is certain. */
  rewrite: string | null;
}

export const MISSING = ['name', 'thanks', 'own-words', 'next-step'] as const;
export type Missing = (typeof MISSING)[number];

/** When a family stays silent: the sentence asks, holds a date or a time, names "I" or "we"; the draft owns its share. */
export type Excuse = 'asked' | 'dated' | 'first-person' | 'owned';

export interface Family {
  kind: WarnKind;
  rule: string;
  /** In the notation of `lib/reading/phrases.ts`, with `@name` for one of the language's `words`. */
  phrases: string;
  silent?: readonly Excuse[];
  /** Phrases that clear the sentence of this family. */
  unless?: string;
}

/** Everything that differs between languages. Strings are comma-separated phrases. */
export interface ToneRules {
  /** Alternatives that many phrases share, written `@name` in them. */
  words: Readonly<Record<string, string>>;
  families: readonly Family[];
  /** Whatever a family finds inside one of these means no harm. */
  harmless: string;
  /** Thanks, owning up, feeling with them, a good remedy: the draft is not cold. */
  warm: string;
  /** The shop says that it is its fault. */
  owned: string;
  /** What puts it right: a sentence with such a word says more than its tone. */
  remedy: string;
  firstPerson: string;
  singular: string;
  /** Thanks and sympathy of a form letter: warms nothing. */
  formula: string;
  /** "We": says less of who does it than "I". */
  plural: string;
  secondPerson: string;
  /** The customer did or wants something; we did something. */
  youDid: string;
  weDid: string;
  passive: string;
  /** "What a …" and the like. */
  mocking: string;
  /** Words that point at this case, not at the world. */
  definite: string;
  /** A date, a time or a term. */
  dated: string;
  thanks: string;
  /** Somebody of ours does something: beside a date, a next step. */
  doing: string;
  /** Words that carry no content. */
  empty: string;
  rewrites: ToneRewrites;
}

export interface ToneRewrites {
  /** An apology that fits whatever happened. */
  apology: Readonly<Record<'formal' | 'informal', string>>;
  /** Words → better ones, of the kind named, in the middle of a sentence. */
  swaps: readonly { kind: WarnKind; from: string; to: string }[];
  /** Openings, comma-separated, that a sentence is right without. */
  leads: Readonly<Partial<Record<WarnKind, string>>>;
  /** After an opening the verb comes first: the subjects, comma-separated, that may go before it again. */
  turned: string;
  /** "we send" → "I send"; `we` is found as a phrase. */
  agency: readonly { we: string; i: string }[];
}
