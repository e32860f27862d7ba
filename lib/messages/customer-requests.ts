/** Customers on their own pages: listed, looked into, made one, taken apart, parted from, taken out and erased. Part of the protocol. */
import * as v from 'valibot';
import { FIND_LIMIT } from './find-requests.ts';
import type {
  CaseRecord,
  CustomerRecord,
  DraftRecord,
  ErasureRecord,
  FollowUpRecord,
  MergeRecord,
  NoteRecord,
  NoteVersion,
} from './records.ts';
import { request } from './request.ts';
import { address } from './schemas.ts';
import { id, key, line, longText } from './shapes.ts';

/** `open`: with an open follow-up. `alike`: may be the same person as another. */
export const CUSTOMER_FILTERS = ['all', 'open', 'parted', 'alike'] as const;
export type CustomerFilter = (typeof CUSTOMER_FILTERS)[number];

/** `inactive`: nothing was kept of them since. `age`: they are known since longer. */
export const CLEAN_UPS = ['inactive', 'age'] as const;

const moment = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
/** In the list, which has the newest first. */
const place = v.object({ activeAt: moment, id });
export type CustomerPlace = v.InferOutput<typeof place>;

const cleanUp = v.object({ by: v.picklist(CLEAN_UPS), before: moment });
export type CleanUp = v.InferOutput<typeof cleanUp>;

const parted = v.object({
  at: moment,
  reason: v.pipe(v.string(), v.maxLength(5_000)),
  ticketKey: v.nullable(key),
});

const customerId = id;
const lines = v.pipe(v.array(line), v.maxLength(1_000));
const keys = v.pipe(v.array(key), v.maxLength(20_000));

/** Enough to know who is meant. */
export type CustomerName = Pick<CustomerRecord, 'id' | 'names' | 'addresses'>;

export interface CustomerRow extends CustomerName {
  parted: boolean;
  activeAt: string;
  notes: number;
  complaints: number;
  /** Follow-ups that are not done. */
  open: number;
}

export interface CustomerList {
  customers: CustomerRow[];
  /** How many there are in all. */
  total: number;
  /** Where the next page begins; null: this is the last. */
  next: CustomerPlace | null;
}

/** Somebody who may be the same person, and what both share. */
export type AlikeCustomer = CustomerName & { because: 'mailbox' | 'name' };

/** Everything that is kept of one customer. */
export interface CustomerDossier {
  customer: CustomerRecord;
  /** Pinned first, then newest first. */
  notes: NoteRecord[];
  /** What these said before, the newest first. */
  versions: NoteVersion[];
  cases: CaseRecord[];
  followUps: FollowUpRecord[];
  /** Those who went up in this one, and can be taken out of it again. */
  merges: MergeRecord[];
  /** Typed beside their tickets, and not kept elsewhere yet. */
  drafts: DraftRecord[];
  /** The same, of a note on their own page. */
  draft: string;
  alike: AlikeCustomer[];
  /** Those who were said not to be the same person. */
  apart: CustomerName[];
}

/** How much there is of somebody who is not kept as a customer. */
export interface StrangerTraces {
  /** Tickets that they were confirmed or seen to have written. */
  cases: number;
  followUps: number;
  drafts: number;
  /** Tickets and inboxes at which their address only stands: as the one that it was not, or as not ours. */
  mentions: number;
}

export interface CleanUpPreview {
  count: number;
  /** The first fifty of them. */
  names: string[];
}

/** Our own top-level pages → background. All that change something are idempotent, by `id` where they have one. */
export const customerPageRequests = {
  'customer/list': request<CustomerList>()(
    ['page'],
    v.object({
      filter: v.picklist(CUSTOMER_FILTERS),
      after: v.nullable(place),
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
  ),
  /** In their order; those who are not kept any more are left out. */
  'customer/rows': request<CustomerRow[]>()(
    ['page'],
    v.object({ customerIds: v.pipe(v.array(key), v.maxLength(FIND_LIMIT)) }),
  ),
  /** `movedTo`: whom they were made one with. Neither: nobody is kept under this id. */
  'customer/get': request<{ dossier: CustomerDossier } | { movedTo: string } | null>()(
    ['page'],
    v.object({ customerId }),
  ),
  /** @throws RequestError `customer-gone` */
  'customer/merge': request<null>()(['page'], v.object({ id, into: id, from: id })),
  /** @throws RequestError `merged-since`, when the one that was kept went up in another since; `taken-apart`, by hand */
  'customer/unmerge': request<null>()(['page'], v.object({ id })),
  /** With the follow-ups of those tickets. @throws RequestError `customer-gone` */
  'customer/split': request<null>()(
    ['page'],
    v.object({ id, from: id, addresses: lines, names: lines, notes: keys, cases: keys }),
  ),
  /** Takes that back: `from` is who was made. @throws RequestError `customer-gone` */
  'customer/unsplit': request<null>()(['page'], v.object({ into: id, from: id })),
  'customer/apart': request<null>()(['page'], v.object({ a: id, b: id, apart: v.boolean() })),
  /** Null: we did not part, whatever was said before. @throws RequestError `customer-gone` */
  'customer/part': request<null>()(['page'], v.object({ customerId, parted: v.nullable(parted) })),
  /** As `note/save`, beside no ticket. `keepsVersion`: what it said before is kept whenever it was written. */
  'customer/note-save': request<NoteRecord>()(
    ['page'],
    v.object({
      id,
      customerId,
      text: v.pipe(longText, v.minLength(1)),
      pinned: v.boolean(),
      baseRevision: v.nullable(v.number()),
      keepsVersion: v.boolean(),
    }),
  ),
  'customer/note-remove': request<null>()(['page'], v.object({ customerId, id })),
  'customer/note-restore': request<null>()(['page'], v.object({ customerId, id })),
  /** Of a note not added yet; empty text forgets it. */
  'customer/draft-save': request<null>()(['page'], v.object({ customerId, text: longText })),
  /** For good. Answered with the receipt. @throws RequestError `customer-gone` */
  'customer/erase': request<ErasureRecord>()(['page'], v.object({ id, customerId })),
  /** What is kept of an address that may be no customer's. */
  'customer/traces': request<{ customerId: string } | StrangerTraces>()(['page'], v.object({ address })),
  /** As `customer/erase`, where nobody is kept as a customer under it. @throws RequestError `failed` where somebody is */
  'customer/erase-address': request<ErasureRecord>()(['page'], v.object({ id, address })),
  /** Whom a clean-up would remove now. */
  'customer/clean-up-preview': request<CleanUpPreview>()(['page'], cleanUp),
  /** For good, and without a record of it. Answered with how many went. */
  'customer/clean-up': request<number>()(['page'], cleanUp),
} as const;
