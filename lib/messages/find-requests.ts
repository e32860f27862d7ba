/** The search over all notes and customers. Part of the protocol. */
import * as v from 'valibot';
import { request } from './request.ts';

export const FOUND_KINDS = ['customer', 'note'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A piece of a text, in UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
}

export interface FoundRecord {
  kind: FoundKind;
  id: string;
  /** Of a customer: its own id. */
  customerId: string;
  /** The customer's name, or the address of one without; empty: neither. */
  title: string;
  titleMarks: Mark[];
  /** A piece of the note around what was found; of a customer its addresses and other names. */
  text: string;
  marks: Mark[];
  pinned: boolean;
  /** When it was last changed. */
  at: string;
}

export interface Found {
  /** Customers, then notes; of each those that fit best, pinned ones and the newest first among them. */
  hits: FoundRecord[];
  /** How many there are of each, also beyond those asked for. */
  totals: Record<FoundKind, number>;
  /** While much was written at once and not all of it can be found yet; null: all of it can. */
  indexing: { done: number; total: number } | null;
}

export const FIND_LIMIT = 50;

/** Our own top-level pages → background. Never a sidebar: whose notes these are, a page beside it must not see. */
export const findRequests = {
  /** Notes and customers with all words of the text; the last of them may be a beginning. `limit` and `offset`: of each kind. */
  'record/find': request<Found>()(
    ['page'],
    v.object({
      text: v.pipe(v.string(), v.maxLength(500)),
      kinds: v.optional(v.array(v.picklist(FOUND_KINDS))),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FIND_LIMIT)),
      offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
    }),
  ),
} as const;
