/** What of each record stays readable on the disk under a lock: what the database finds and sorts by, and no words of anybody. */
import type { StoreNames } from 'idb';
import type { UnwrapSchema } from '../schema.ts';

type Names = StoreNames<UnwrapSchema>;
type Fields<Store extends Names> = readonly (keyof UnwrapSchema[Store]['value'] & string)[];

interface Sealed<Store extends Names> {
  /** Ids, days and times. */
  clear: Fields<Store>;
  /** The ids are the keys of tickets, with a subject or an address in some of them: blinded, too. */
  blindId?: true;
  /** Only compared: blinded, each value by itself. By the index that holds them. */
  blind: Partial<Record<string, keyof UnwrapSchema[Store]['value'] & string>>;
}

/**
 * Templates are the shop's own words, and the other stores hold numbers, ids and hashes: they stay as they are. The search has a way of
 * its own, see `search/sealing.ts`.
 */
export const SEALED_STORES: { readonly [Store in Names]?: Sealed<Store> } = {
  customers: {
    clear: ['activeAt', 'createdAt'],
    blind: { byAddress: 'addresses', byLikeness: 'likeness' },
  },
  notes: { clear: ['customerId', 'deletedAt'], blind: {} },
  noteVersions: { clear: ['noteId'], blind: {} },
  merges: { clear: ['at'], blind: {} },
  cases: { clear: ['customerId'], blindId: true, blind: { byConfirmed: 'confirmed', byRefused: 'refused' } },
  followUps: { clear: ['customerId', 'dueOn'], blind: { byTicket: 'ticketKey' } },
  improvements: { clear: ['deletedAt'], blind: { byTicket: 'ticketKeys' } },
  drafts: { clear: [], blindId: true, blind: {} },
};

type SealedStore = keyof typeof SEALED_STORES;

export function isSealedStore(store: string): boolean {
  return Object.hasOwn(SEALED_STORES, store);
}

/** Also of the search, which can do nothing while it is locked. */
export function isUnderLock(store: string): boolean {
  return isSealedStore(store) || store === 'searchBlocks';
}

export const SEALED_NAMES = Object.keys(SEALED_STORES) as SealedStore[];
