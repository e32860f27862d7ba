/** What a message says, as far as it can be told from its words. Unsure is null or empty, never a guess. */

export const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** formal: u, Sie, vous. informal: je, du, tu. English has one register; it counts as informal. */
export type Register = 'formal' | 'informal';

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

/** A conclusion and the very words of the message it rests on. */
export interface Finding<T> {
  value: T;
  /** Verbatim pieces of the message, at least one. */
  because: string[];
}

/** A verbatim piece of `Reading.newest`: `text === newest.slice(start, start + text.length)`. */
export interface Span {
  text: string;
  start: number;
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
  /** They wrote before about the same matter ("third mail"). */
  repeat: Finding<true> | null;
}

/** What is known beside the text itself. */
export interface ReadingContext {
  subject: string;
  /** Display name of the customer as the inbox shows it. */
  customerName: string | null;
}
