/** Who was erased stays erased, also where an older backup still has them. */
import type { ErasureRecord } from '../messages/records.ts';
import type { KeptRecords } from './format.ts';
import { sha256 } from './sha256.ts';

/** As an `ErasureRecord` keeps it: SHA-256 of the salt and the address (lower case), hex. */
export function erasedHash(salt: string, address: string): string {
  return sha256(`${salt} ${address}`);
}

/** Whether somebody with that address was erased after `since`, ISO 8601. */
export function erasedAfter(since: string, erasures: readonly ErasureRecord[]): (address: string) => boolean {
  const erasedAt = lookup(erasures);
  return (address) => since < erasedAt(address);
}

/** A file's records without the customers erased after those were made, and without all that is theirs. */
export function withoutErased(
  file: KeptRecords,
  erasures: readonly ErasureRecord[],
): { records: KeptRecords; erased: number } {
  if (erasures.length === 0) return { records: file, erased: 0 };
  const erasedAt = lookup(erasures);
  const isErased = ({ addresses, createdAt }: { addresses: string[]; createdAt: string }) =>
    addresses.some((address) => createdAt < erasedAt(address));
  const gone = new Set(file.customers.filter(isErased).map(({ id }) => id));
  const isTheirs = ({ customerId }: { customerId: string | null }) =>
    customerId !== null && gone.has(customerId);
  const cases = file.cases.filter(
    (one) => isTheirs(one) || (one.confirmed !== null && one.createdAt < erasedAt(one.confirmed)),
  );
  const notes = new Set(file.notes.filter(isTheirs).map(({ id }) => id));
  const tickets = new Set([
    ...cases.map(({ id }) => id),
    ...file.followUps.filter(isTheirs).map(({ ticketKey }) => ticketKey),
    ...file.notes.filter(isTheirs).map(({ ticketKey }) => ticketKey),
  ]);
  const records: KeptRecords = {
    ...file,
    customers: file.customers.filter(({ id }) => !gone.has(id)),
    notes: file.notes.filter(({ id }) => !notes.has(id)),
    noteVersions: file.noteVersions.filter(({ noteId }) => !notes.has(noteId)),
    merges: file.merges.filter(
      ({ into, from }) => ![into, from].some((one) => gone.has(one.id) || isErased(one)),
    ),
    apart: file.apart.filter(({ id }) => !id.split('|').some((one) => gone.has(one))),
    cases: file.cases
      .filter(({ id }) => !tickets.has(id))
      .map((one) => withoutRefused(one, (address) => one.createdAt < erasedAt(address))),
    followUps: file.followUps.filter((one) => !isTheirs(one) && !tickets.has(one.ticketKey)),
    drafts: file.drafts.filter(({ ticketKey }) => !tickets.has(ticketKey)),
    improvements: file.improvements.map((one) =>
      one.ticketKeys.some((key) => tickets.has(key))
        ? { ...one, ticketKeys: one.ticketKeys.filter((key) => !tickets.has(key)) }
        : one,
    ),
  };
  return { records, erased: gone.size };
}

function withoutRefused<Case extends { refused: string[] }>(
  one: Case,
  isErased: (address: string) => boolean,
): Case {
  return one.refused.some(isErased)
    ? { ...one, refused: one.refused.filter((each) => !isErased(each)) }
    : one;
}

/** When somebody with this address was last erased; an empty string: never. */
function lookup(erasures: readonly ErasureRecord[]): (address: string) => string {
  const sets = erasures.map(({ salt, hashes, at }) => ({ salt, at, hashes: new Set(hashes) }));
  const found = new Map<string, string>();
  return (address) => {
    const known = found.get(address);
    if (known !== undefined) return known;
    const at = sets.reduce(
      (last, one) => (one.at > last && one.hashes.has(erasedHash(one.salt, address)) ? one.at : last),
      '',
    );
    found.set(address, at);
    return at;
  };
}
