/** What becomes of two customers that are made one, and of one that is taken apart again. Pure. */
import type { CustomerPrefers, CustomerRecord, MergeRecord } from '../messages/records.ts';
import { likenessOf } from './likeness.ts';

/** All that is known of either; what both say, as the one that is kept says it. */
export function merged(into: CustomerRecord, from: CustomerRecord, now: string): CustomerRecord {
  const names = unique([...into.names, ...from.names]);
  const addresses = unique([...into.addresses, ...from.addresses]);
  return {
    ...into,
    names,
    addresses,
    prefers: {
      language: into.prefers.language ?? from.prefers.language,
      register: into.prefers.register ?? from.prefers.register,
      firstName: into.prefers.firstName ?? from.prefers.firstName,
    },
    likeness: likenessOf({ names, addresses }),
    parted: into.parted ?? from.parted,
    activeAt: into.activeAt > from.activeAt ? into.activeAt : from.activeAt,
    createdAt: into.createdAt < from.createdAt ? into.createdAt : from.createdAt,
    updatedAt: now,
  };
}

/**
 * Both as they were, but for what was said since of the one that was kept: that stays with it. Null where nothing is left to
 * give back, as the addresses went elsewhere since.
 */
export function takenApart(
  { into, from }: Pick<MergeRecord, 'into' | 'from'>,
  now: CustomerRecord,
): { into: CustomerRecord; from: CustomerRecord } | null {
  const was = merged(into, from, now.updatedAt);
  const addresses = from.addresses.filter((one) => now.addresses.includes(one));
  const left = without(now.addresses, from.addresses, into.addresses);
  if (addresses.length === 0 || left.length === 0) return null;
  const names = without(now.names, from.names, into.names);
  const unchanged = JSON.stringify(now.parted) === JSON.stringify(was.parted);
  // Taken back since, a goodbye does not come back with whoever brought it.
  const takenBack = now.parted === null && into.parted === null;
  const kept: CustomerRecord = {
    ...now,
    names,
    addresses: left,
    prefers: prefersLeft(now.prefers, was.prefers, into.prefers),
    likeness: likenessOf({ names, addresses: left }),
    parted: unchanged ? into.parted : now.parted,
    activeAt: now.activeAt === was.activeAt ? into.activeAt : now.activeAt,
    createdAt: into.createdAt,
  };
  const isSame = JSON.stringify({ ...kept, updatedAt: '' }) === JSON.stringify({ ...into, updatedAt: '' });
  const back = { ...from, addresses, likeness: likenessOf({ names: from.names, addresses }) };
  return {
    into: isSame ? into : kept,
    from: unchanged || !takenBack ? back : { ...back, parted: null },
  };
}

/** Those of `now` that only `theirs` brought are left out. */
function without(now: readonly string[], theirs: readonly string[], own: readonly string[]): string[] {
  return now.filter((one) => own.includes(one) || !theirs.includes(one));
}

function prefersLeft(now: CustomerPrefers, was: CustomerPrefers, before: CustomerPrefers): CustomerPrefers {
  return {
    language: now.language === was.language ? before.language : now.language,
    register: now.register === was.register ? before.register : now.register,
    firstName: now.firstName === was.firstName ? before.firstName : now.firstName,
  };
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
