/** Who was erased stays erased, also where an older backup still has them. */
import {
  type CaseRecord,
  type CustomerRecord,
  customerOfDraft,
  type ErasureRecord,
  type MergeRecord,
} from '../messages/records.ts';
import { BackupError } from './errors.ts';
import type { KeptRecords } from './format.ts';
import { sha256 } from './sha256.ts';

/** Each address costs a hash for each of them; a database has one of its own, and those of others that it was merged with. */
const SALTS_LIMIT = 200;
/** Looked up between two pauses. */
const HASHES_AT_ONCE = 2_000;

/** As an `ErasureRecord` keeps it: SHA-256 of the salt and the address (lower case), hex. */
export function erasedHash(salt: string, address: string): string {
  return sha256(`${salt} ${address}`);
}

/** When somebody with an address was last erased. Each is looked up once. */
export class Erased {
  readonly #erasures: string;
  readonly #bySalt = new Map<string, Map<string, string>>();
  readonly #found = new Map<string, string>();

  /** @throws BackupError `too-big` for more than any file of ours has */
  constructor(erasures: readonly ErasureRecord[]) {
    this.#erasures = named(erasures);
    for (const { salt, hashes, at } of erasures) {
      const known = this.#bySalt.get(salt) ?? new Map<string, string>();
      this.#bySalt.set(salt, known);
      for (const hash of hashes) if (at > (known.get(hash) ?? '')) known.set(hash, at);
    }
    if (this.#bySalt.size > SALTS_LIMIT) throw new BackupError('too-big', 'erasures of so many databases');
  }

  isOf(erasures: readonly ErasureRecord[]): boolean {
    return this.#erasures === named(erasures);
  }

  /** An empty string: never. */
  at(address: string): string {
    const known = this.#found.get(address);
    if (known !== undefined) return known;
    let last = '';
    for (const [salt, hashes] of this.#bySalt) {
      const at = hashes.get(erasedHash(salt, address)) ?? '';
      if (at > last) last = at;
    }
    this.#found.set(address, last);
    return last;
  }

  /** All of a file, a few at a time: for a moment when nothing waits, as a transaction would. */
  async lookUp(file: KeptRecords, onProgress: (share: number) => void = () => undefined): Promise<void> {
    if (this.#bySalt.size === 0) return;
    const all = [...addressesIn(file)];
    const atOnce = Math.ceil(HASHES_AT_ONCE / this.#bySalt.size);
    for (let from = 0; from < all.length; from += atOnce) {
      for (const address of all.slice(from, from + atOnce)) this.at(address);
      onProgress(from / all.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
}

/** Whether somebody with that address was erased after `since`, ISO 8601. */
export function erasedAfter(since: string, erasures: readonly ErasureRecord[]): (address: string) => boolean {
  const known = new Erased(erasures);
  return (address) => since < known.at(address);
}

function named(erasures: readonly ErasureRecord[]): string {
  return JSON.stringify(erasures.map(({ salt, hashes, at }) => [salt, at, hashes]));
}

function addressesIn({ customers, merges, cases }: KeptRecords): Set<string> {
  return new Set([
    ...[...customers, ...merges.flatMap(({ into, from }) => [into, from])].flatMap((one) => one.addresses),
    ...cases.flatMap(({ confirmed, refused }) => (confirmed === null ? refused : [confirmed, ...refused])),
  ]);
}

/** A file's records without the customers erased after those were made, and without all that is theirs. */
export function withoutErased(file: KeptRecords, known: Erased): { records: KeptRecords; erased: number } {
  const since = (createdAt: string) => (address: string) => createdAt < known.at(address);
  const isErased = ({ addresses, createdAt }: { addresses: string[]; createdAt: string }) =>
    addresses.some(since(createdAt));
  const gone = new Set(file.customers.filter(isErased).map(({ id }) => id));
  const isTheirs = ({ customerId }: { customerId: string | null }) =>
    customerId !== null && gone.has(customerId);
  const wasConfirmed = ({ confirmed, createdAt }: CaseRecord) =>
    confirmed !== null && since(createdAt)(confirmed);
  const cases = file.cases.filter((one) => isTheirs(one) || (one.customerId === null && wasConfirmed(one)));
  const notes = new Set(file.notes.filter(isTheirs).map(({ id }) => id));
  const tickets = new Set([
    ...cases.map(({ id }) => id),
    ...file.followUps.filter(isTheirs).map(({ ticketKey }) => ticketKey),
    ...file.notes.filter(isTheirs).map(({ ticketKey }) => ticketKey),
  ]);
  // On a ticket of theirs, what is somebody else's stays.
  const goes = (one: { customerId: string | null }, ticketKey: string) =>
    isTheirs(one) || (one.customerId === null && tickets.has(ticketKey));
  const { merges, ids } = withoutMerges(file, gone, isErased);
  const records: KeptRecords = {
    ...file,
    customers: file.customers.filter(({ id }) => !gone.has(id)),
    notes: file.notes.filter(({ id }) => !notes.has(id)),
    noteVersions: file.noteVersions.filter(({ noteId }) => !notes.has(noteId)),
    merges,
    apart: file.apart.filter(({ id }) => !id.split('|').some((one) => ids.has(one))),
    cases: file.cases
      .filter((one) => !goes(one, one.id))
      .map((one) => withoutAddresses(one, since(one.createdAt))),
    followUps: file.followUps.filter((one) => !goes(one, one.ticketKey)),
    drafts: file.drafts.filter(
      ({ ticketKey }) => !tickets.has(ticketKey) && !ids.has(customerOfDraft(ticketKey) ?? ''),
    ),
    improvements: file.improvements.map((one) =>
      one.ticketKeys.some((key) => tickets.has(key))
        ? { ...one, ticketKeys: one.ticketKeys.filter((key) => !tickets.has(key)) }
        : one,
    ),
  };
  return { records, erased: gone.size };
}

/** `ids`: of those who are gone, and of whoever went up in them before. */
function withoutMerges(
  { merges }: KeptRecords,
  gone: ReadonlySet<string>,
  isErased: (one: CustomerRecord) => boolean,
): { merges: MergeRecord[]; ids: Set<string> } {
  const ids = new Set(gone);
  for (let grown = -1; grown !== ids.size; ) {
    grown = ids.size;
    for (const { into, from } of merges) if (ids.has(into.id)) ids.add(from.id);
  }
  const names = ({ into, from }: MergeRecord) => [into, from].some((one) => ids.has(one.id) || isErased(one));
  return { merges: merges.filter((one) => !names(one)), ids };
}

function withoutAddresses(one: CaseRecord, isErased: (address: string) => boolean): CaseRecord {
  const wasConfirmed = one.confirmed !== null && isErased(one.confirmed);
  if (!wasConfirmed && !one.refused.some(isErased)) return one;
  return {
    ...one,
    confirmed: wasConfirmed ? null : one.confirmed,
    refused: one.refused.filter((each) => !isErased(each)),
  };
}
