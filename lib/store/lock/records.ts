/** Records as they lie on the disk under a lock, and as they are. */
import { SEALED_STORES } from './fields.ts';
import type { Vault } from './vault.ts';

export interface Kept {
  id: string;
}

/** What is left of a record to find it by, and all of it, sealed. */
interface SealedRecord extends Kept {
  sealed: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @param store as the database names it; of one that is not sealed the record as it is */
export function sealRecord(vault: Vault, store: string, record: Kept): Kept {
  const fields = fieldsOf(store);
  if (!fields) return record;
  const all = record as unknown as Record<string, unknown>;
  const id = idOnDisk(vault, store, record.id);
  const left: Record<string, unknown> = { id };
  for (const name of fields.clear) left[name] = all[name];
  for (const [index, name] of Object.entries(fields.blind)) {
    if (name) left[name] = blinded(vault, index, all[name]);
  }
  // The one index over a field within a field.
  if (store === 'customers' && all.parted) left.parted = { at: (all.parted as { at: string }).at };
  const sealed = vault.seal(placeOf(store, id), encoder.encode(JSON.stringify(record)));
  return { ...left, sealed } as SealedRecord;
}

/** What was never sealed is answered as it is. @throws Error where it does not open */
export function openRecord(vault: Vault, store: string, kept: Kept): Kept {
  if (!isSealed(kept)) return kept;
  const record = JSON.parse(decoder.decode(vault.open(placeOf(store, kept.id), kept.sealed))) as Kept;
  if (record.id !== kept.id) foundAt.set(record, kept.id);
  return record;
}

/** Of records that were opened, where their id on the disk is another one. */
const foundAt = new WeakMap<object, string>();

/** What a walk through a store goes on behind: it is in the order of the ids as they are on the disk. */
export function walkedTo(record: Kept): string {
  return foundAt.get(record) ?? record.id;
}

/** As it is where the ids of the store are nothing to hide. */
export function idOnDisk(vault: Vault, store: string, id: string): string {
  return fieldsOf(store)?.blindId ? vault.blind(`${store}.id`, id) : id;
}

export function isSealed(kept: Kept): kept is SealedRecord {
  return 'sealed' in kept && ArrayBuffer.isView(kept.sealed);
}

/** A query of an index that holds blinded values; null: it holds them as they are. @throws TypeError for a range: those have no order */
export function blindQuery(vault: Vault, store: string, index: string, query: unknown): string | null {
  if (!fieldsOf(store)?.blind[index]) return null;
  if (typeof query !== 'string') throw new TypeError(`${store}.${index} is only asked for one value`);
  return vault.blind(index, query);
}

function fieldsOf(store: string) {
  return Object.hasOwn(SEALED_STORES, store)
    ? (SEALED_STORES[store as keyof typeof SEALED_STORES] as {
        clear: readonly string[];
        blindId?: true;
        blind: Partial<Record<string, string>>;
      })
    : undefined;
}

/** Null and what is no text are nobody's value: the index leaves them out. */
function blinded(vault: Vault, index: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => blinded(vault, index, one));
  return typeof value === 'string' ? vault.blind(index, value) : value;
}

function placeOf(store: string, id: string): string {
  return `${store}\0${id}`;
}
