/** What a message says, as far as it can be told from its words. Unsure is null or empty, never a guess. */

export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** formal: u, Sie, vous. informal: je, du, tu. English has one register; it counts as informal. */
export const REGISTERS = ['formal', 'informal'] as const;
export type Register = (typeof REGISTERS)[number];

export const FEELINGS = [
  'disappointed',
  'angry',
  'frustrated',
  'worried',
  'confused',
  'hurt',
  'powerless',
  'distrustful',
] as const;
export type Feeling = (typeof FEELINGS)[number];

/** What they say that they will do, or have begun to do, when it is not put right. */
export const THREATS = ['legal', 'review', 'chargeback', 'consumer-org', 'leave', 'media'] as const;
export type Threat = (typeof THREATS)[number];

/** What they ask for. `exception`: the rules bent for once. */
export const ASKED_REMEDIES = [
  'refund',
  'replacement',
  'repair',
  'delivery',
  'discount',
  'apology',
  'explanation',
  'exception',
  'other',
] as const;
export type AskedRemedy = (typeof ASKED_REMEDIES)[number];

/** 0 no complaint · 1 mild · 2 firm, repeated or hurting · 3 furious, unsafe, legal, or a ruined once-only event. */
export type Severity = 0 | 1 | 2 | 3;

/** A conclusion and the very words of the message it rests on. */
export interface Finding<T> {
  value: T;
  /** Verbatim pieces of the message, at least one; of its subject, closing or quoted history where nothing in `newest` tells. */
  because: string[];
}

/** A verbatim piece of `Reading.newest`: `text === newest.slice(start, start + text.length)`. */
export interface Span {
  text: string;
  start: number;
}

export interface DateSpan extends Span {
  /** YYYY-MM-DD; null where the words and the day of receipt do not tell it for sure. */
  day: string | null;
}

export const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF'] as const;

export interface AmountSpan extends Span {
  cents: number;
  currency: (typeof CURRENCIES)[number];
}

export interface Reading {
  /** What was written now: without quoted history, signature and mobile footer. */
  newest: string;
  language: Finding<Language> | null;
  register: Finding<Register> | null;
  /** The customer's own first name; never a guess of gender. */
  firstName: Finding<string> | null;
  /** Unmet expectation, not anger (ISO 10002: dissatisfaction that expects an answer). `because` is empty when false. */
  complaint: { value: boolean; because: string[] };
  /** One verbatim span a grievance, in the order of the message. */
  points: Span[];
  /** The words that best show what they expected. */
  expected: Span | null;
  /** Strongest first. */
  feelings: Finding<Feeling>[];
  /**
   * Numbers as written, without "#". Here and below, `start` is -1 for a number that stands only in the subject or in
   * the quoted history.
   */
  orderNumbers: Span[];
  trackingNumbers: Span[];
  invoiceNumbers: Span[];
  /** They wrote before about the same matter ("third mail"). Null for no complaint. */
  repeat: Finding<true> | null;
  /** How grave the complaint is. `because` is empty for 0, and for one that nothing makes mild or grave. */
  severity: { value: Severity; because: string[] };
  /** Empty for no complaint. */
  threats: Finding<Threat>[];
  /** Something is or was dangerous to people. Null for no complaint. */
  safety: Finding<true> | null;
  /** What we promised them and they wait for ("you would call me back on Monday"), in the order of the message. Empty when it is settled. */
  promises: Span[];
  /** Asked for, or what they still wait for. Null for no complaint, and where neither is told. */
  askedRemedy: Finding<AskedRemedy> | null;
  dates: DateSpan[];
  amounts: AmountSpan[];
}

/** What is known beside the text itself. */
export interface ReadingContext {
  subject: string;
  /** Display name of the customer as the inbox shows it. */
  customerName: string | null;
  /** Their e-mail address, as far as it is known: it tells a first name from a surname, and a person from a firm. */
  customerAddress?: string | null;
  /** YYYY-MM-DD, as the shop's calendar had it: what "yesterday" and a date without a year are counted from. */
  receivedOn?: string | null;
}
