/** What is kept of somebody beside their notes, also where they were never kept as a customer. */
import type { IDBPTransaction } from 'idb';
import {
  type CaseRecord,
  DRAFT_KINDS,
  type DraftRecord,
  draftOf,
  type FollowUpRecord,
} from '../messages/records.ts';
import { draftId } from './drafts.ts';
import type { UnwrapSchema } from './schema.ts';

/** Where there may be some. */
export const TRACE_STORES = ['customers', 'cases', 'followUps', 'drafts'] as const;
export type Reading = IDBPTransaction<UnwrapSchema, (typeof TRACE_STORES)[number][], 'readonly'>;

/** `id` null: is not kept as a customer. */
export interface Person {
  id: string | null;
  addresses: readonly string[];
}

export interface Traces {
  cases: CaseRecord[];
  followUps: FollowUpRecord[];
  drafts: DraftRecord[];
  /** Tickets that their address stands at as the one that it was not. */
  refusals: CaseRecord[];
  tickets: Set<string>;
  addresses: readonly string[];
}

/**
 * Within a transaction over `TRACE_STORES`, whatever else it is over.
 *
 * @param alsoTickets keys of tickets that are theirs by what is seen of them
 */
export async function tracesOf(tx: Reading, person: Person, alsoTickets: readonly string[]): Promise<Traces> {
  const { id, addresses } = person;
  const cases = await casesOf(tx, person, alsoTickets);
  const refusals: CaseRecord[] = [];
  for (const address of addresses) {
    refusals.push(...(await tx.objectStore('cases').index('byRefused').getAll(address)));
  }
  const promises = id === null ? [] : await tx.objectStore('followUps').index('byCustomer').getAll(id);
  const seen = await theirs(tx, person, alsoTickets);
  const tickets = new Set([...seen, ...cases.map((one) => one.id), ...keysOf(promises)]);
  const followUps = new Map(promises.map((one) => [one.id, one]));
  const drafts: DraftRecord[] = [];
  for (const key of tickets) {
    for (const one of await tx.objectStore('followUps').index('byTicket').getAll(key)) {
      if (one.customerId === null) followUps.set(one.id, one);
    }
    drafts.push(...(await draftsOf(tx, key)));
  }
  if (id !== null) drafts.push(...(await draftsOf(tx, draftOf(id))));
  return { cases, followUps: [...followUps.values()], drafts, refusals, tickets, addresses };
}

/** Also of those that a ticket was confirmed to be of, before they were a customer, or that is seen to be theirs. */
async function casesOf(tx: Reading, person: Person, alsoTickets: readonly string[]): Promise<CaseRecord[]> {
  const cases = tx.objectStore('cases');
  const found = new Map<string, CaseRecord>();
  const take = (one: CaseRecord) => found.set(one.id, one);
  if (person.id !== null) for (const one of await cases.index('byCustomer').getAll(person.id)) take(one);
  for (const address of person.addresses) {
    for (const one of await cases.index('byConfirmed').getAll(address)) {
      if (one.customerId === null || one.customerId === person.id) take(one);
    }
  }
  for (const key of await theirs(tx, person, alsoTickets)) {
    const one = await cases.get(key);
    if (one) take(one);
  }
  return [...found.values()];
}

/** Those of the tickets that are kept as nobody else's, and were not said to be another's. */
async function theirs(tx: Reading, { id, addresses }: Person, tickets: readonly string[]): Promise<string[]> {
  const own: string[] = [];
  for (const key of tickets) {
    const kept = await tx.objectStore('cases').get(key);
    const isOthers = kept && kept.customerId !== null && kept.customerId !== id;
    if (!isOthers && !kept?.refused.some((one) => addresses.includes(one))) own.push(key);
  }
  return own;
}

export async function draftsOf(tx: Reading, ticketKey: string): Promise<DraftRecord[]> {
  const found = await Promise.all(
    DRAFT_KINDS.map((kind) => tx.objectStore('drafts').get(draftId(ticketKey, kind))),
  );
  return found.filter((one) => one !== undefined);
}

export function keysOf(records: readonly { ticketKey: string | null }[]): string[] {
  return records.flatMap(({ ticketKey }) => ticketKey ?? []);
}
