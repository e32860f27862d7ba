/**
 * What the law gives a customer of a webshop, as cards beside the triage. A right is a duty of the shop, goodwill is its
 * own choice: the reply says which of the two it gives. Information, not legal advice.
 *
 * Days are local `YYYY-MM-DD`.
 */
import type { Finding } from '../../reading/types.ts';
import type { Basis } from '../types.ts';

/** Where the customer lives. EU: any other member state, by the directive alone. */
export const COUNTRIES = ['NL', 'BE', 'EU'] as const;
export type Country = (typeof COUNTRIES)[number];

export const TOPICS = ['return', 'worn', 'refund', 'defect', 'late', 'lost'] as const;
export type Topic = (typeof TOPICS)[number];

export const CARD_IDS = [
  'withdrawal',
  'worn',
  'return',
  'refund',
  'exceptions',
  'remedies',
  'conformity',
  'proof',
  'delivery',
  'risk',
] as const;
export type CardId = (typeof CARD_IDS)[number];

/** The days that deadlines are counted from, and judged by. */
export const RIGHT_DATES = ['orderedOn', 'receivedOn', 'withdrawnOn'] as const;
export type RightDate = (typeof RIGHT_DATES)[number];

/** `receivedOn`: of the last part of the order. `withdrawnOn`: the day on which the customer said so. */
export type RightDates = Record<RightDate, string | null>;

export interface Deadline {
  /** The last day on which it can be done. */
  day: string;
  /** That day lies before today. */
  passed: boolean;
  /** Whether it was done by that day; null: it is not known to be done. */
  kept: boolean | null;
  /** The day on which the count itself ended, where that is no working day. */
  movedFrom: string | null;
}

export interface RightCard {
  id: CardId;
  /** The first of the topics asked for that it belongs to. */
  topic: Topic;
  /** As cited in the country itself; for the EU the directive's own article. */
  article: string;
  directive: string;
  /** Day on which a person last held it against the law. */
  checkedOn: string;
  deadline: Deadline | null;
  /** The day without which the deadline cannot be told; null: none is missing, or there is no deadline. */
  needs: RightDate | null;
}

/** What the person filled in for one ticket. */
export interface RightsFacts extends RightDates {
  /** Null: the shop's own country. */
  country: Country | null;
  /** Null: as read in the message. */
  topics: Topic[] | null;
}

/** What the section draws. */
export interface RightsModel {
  facts: RightsFacts;
  /** The country taken while the person chose none. */
  country: Country;
  /** What the message is about; `topicsIn`. */
  read: Finding<Topic>[];
  /** What the reply says it gives; null: it says neither. */
  basis: Basis | null;
  today: string;
}

/** Nothing filled in yet. A new object each time, safe to change. */
export function noRightsFacts(): RightsFacts {
  return { country: null, topics: null, orderedOn: null, receivedOn: null, withdrawnOn: null };
}
