import { conflictId } from '../backup/conflict-id.ts';
import type { BehindImprovement } from '../messages/after-requests.ts';
import type { CaseIdentity } from '../messages/new-records.ts';
import type { CountedImprovement, ImprovementRecord } from '../messages/records.ts';
import { countComplaints } from '../method/improvement.ts';
import { keepCase } from './cases.ts';
import { read, write } from './write.ts';

const TEXTS = ['kind', 'title', 'expected', 'meant', 'where'] as const;

export type ImprovementWrite = Pick<ImprovementRecord, 'id' | (typeof TEXTS)[number]> & {
  /** The revision that the person saw while writing; null for a new one. */
  baseRevision: number | null;
};

/** All that are not removed, the newest first, with the number of complaints behind each. */
export function listImprovements(): Promise<CountedImprovement[]> {
  return read(['improvements', 'cases'], async (tx) => {
    const all = await tx.objectStore('improvements').getAll();
    const cases = tx.objectStore('cases');
    const counted = all.filter(isLiving).map(async (one) => {
      const behind = await Promise.all(one.ticketKeys.map((key) => cases.get(key)));
      const complainedAt = behind.flatMap((found) => (found ? [found.createdAt] : []));
      return { ...one, ...countComplaints(complainedAt, one.solvedAt) };
    });
    return (await Promise.all(counted)).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  });
}

/**
 * Idempotent, by `id`. With `behind`, that case is one of those behind it from now on. Written on an older revision than
 * the stored one (another tab was faster), it is kept as one of its own, and that one is returned: both texts stay.
 */
export function saveImprovement(
  { baseRevision, ...texts }: ImprovementWrite,
  behind: CaseIdentity | null,
  now: string,
): Promise<ImprovementRecord> {
  return write(['improvements', 'cases'], async (tx) => {
    const store = tx.objectStore('improvements');
    const stored = await store.get(texts.id);
    const before = stored?.ticketKeys ?? [];
    const ticketKeys = behind ? withKey(before, behind.ticketKey) : before;
    const same = stored !== undefined && TEXTS.every((text) => stored[text] === texts[text]);
    if (same && isLiving(stored) && ticketKeys.length === before.length) return stored;
    const conflict = stored !== undefined && !same && stored.revision !== baseRevision;
    const record: ImprovementRecord = {
      ...texts,
      id: conflict ? conflictId(texts.id, JSON.stringify(texts)) : texts.id,
      ticketKeys,
      solvedAt: stored?.solvedAt ?? null,
      revision: conflict ? 1 : (stored?.revision ?? 0) + 1,
      deletedAt: null,
      createdAt: conflict ? now : (stored?.createdAt ?? now),
      updatedAt: now,
    };
    await store.put(record);
    if (behind) await keepCase(tx.objectStore('cases'), behind, now);
    return record;
  });
}

/** Whether this case is one of those behind it. An unknown id changes nothing. */
export function linkImprovement(id: string, behind: CaseIdentity, on: boolean, now: string): Promise<void> {
  return write(['improvements', 'cases'], async (tx) => {
    const store = tx.objectStore('improvements');
    const stored = await store.get(id);
    if (!stored) return;
    const { ticketKey } = behind;
    const ticketKeys = on
      ? withKey(stored.ticketKeys, ticketKey)
      : stored.ticketKeys.filter((key) => key !== ticketKey);
    if (ticketKeys.length === stored.ticketKeys.length) return;
    await store.put({ ...stored, ticketKeys, updatedAt: now });
    if (on) await keepCase(tx.objectStore('cases'), behind, now);
  });
}

/** Solved now, or not yet. Solved already, it keeps its day. */
export function solveImprovement(id: string, solved: boolean, now: string): Promise<void> {
  return patch(id, now, ({ solvedAt }) => ({ solvedAt: solved ? (solvedAt ?? now) : null }));
}

/** Takes it out of sight, to be taken back with `restoreImprovement` or removed for good by `purgeImprovements`. */
export function removeImprovement(id: string, now: string): Promise<void> {
  return patch(id, now, ({ deletedAt }) => ({ deletedAt: deletedAt ?? now }));
}

export function restoreImprovement(id: string, now: string): Promise<void> {
  return patch(id, now, () => ({ deletedAt: null }));
}

/** Removes for good what was taken out of sight before `before`. */
export function purgeImprovements(before: string): Promise<void> {
  return write(['improvements'], async (tx) => {
    const store = tx.objectStore('improvements');
    const ids = await store.index('byDeletedAt').getAllKeys(IDBKeyRange.upperBound(before));
    await Promise.all(ids.map((id) => store.delete(id)));
  });
}

/** Each customer behind it once, with their tickets, the newest first; null where a case has no customer. */
export function behindImprovement(id: string): Promise<BehindImprovement[]> {
  return read(['improvements', 'cases', 'customers'], async (tx) => {
    const keys = (await tx.objectStore('improvements').get(id))?.ticketKeys ?? [];
    const cases = await Promise.all(keys.map((key) => tx.objectStore('cases').get(key)));
    const found = cases.flatMap((one) => one ?? []);
    found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    const byCustomer = new Map<string, BehindImprovement>();
    for (const { id, customerId, subject, link, createdAt } of found) {
      const customer = customerId === null ? undefined : await tx.objectStore('customers').get(customerId);
      const one = byCustomer.get(customer?.id ?? '') ?? { customer: customer ?? null, tickets: [] };
      one.tickets.push({ id, subject, link, createdAt });
      byCustomer.set(customer?.id ?? '', one);
    }
    return [...byCustomer.values()];
  });
}

function patch(
  id: string,
  now: string,
  change: (stored: ImprovementRecord) => Partial<ImprovementRecord>,
): Promise<void> {
  return write(['improvements'], async (tx) => {
    const store = tx.objectStore('improvements');
    const stored = await store.get(id);
    if (stored) await store.put({ ...stored, ...change(stored), updatedAt: now });
  });
}

function withKey(keys: string[], key: string): string[] {
  return keys.includes(key) ? keys : [...keys, key];
}

function isLiving({ deletedAt }: ImprovementRecord): boolean {
  return deletedAt === null;
}
