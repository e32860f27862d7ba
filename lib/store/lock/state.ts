/**
 * Whether there is a lock, and whether it is open: the truth is in the database and in the browser's session, this is a copy for one
 * life of the background, which alone changes either.
 */
import type { Bytes } from '../../backup/bytes.ts';
import { StoreError } from '../errors.ts';
import { isUnderLock } from './fields.ts';
import type { LockRecord } from './lock.ts';
import { Vault } from './vault.ts';

export interface Lock {
  record: LockRecord;
  /** Null: it is locked. */
  vault: Vault | null;
}

/** Undefined: not looked up in this life. */
let known: Lock | null | undefined;
let source: () => Promise<Bytes | null> = async () => null;

/** Where the secret is while it is open: asked once in each life of the background. */
export function keepsSecretIn(where: () => Promise<Bytes | null>): void {
  source = where;
  forgetLock();
}

/** As it is by now; the next to ask looks it up. */
export function forgetLock(): void {
  known = undefined;
}

/** Null: there is none. `read` answers with what is in the database. */
export async function lookUpLock(read: () => Promise<LockRecord | undefined>): Promise<Lock | null> {
  if (known !== undefined) return known;
  const record = await read();
  // Most have none, and every start of the background waits for this.
  const secret = record ? await source() : null;
  // Somebody who was faster may have changed it since.
  if (known === undefined) setLock(record ? { record, vault: secret && new Vault(secret) } : null);
  return known ?? null;
}

/** At once: whoever begins a transaction after this does so with it. */
export function setLock(lock: Lock | null): void {
  known = lock;
}

/** The record is another one now, and as open as it is by now: somebody may have closed it meanwhile. */
export function setRecord(record: LockRecord): void {
  known = { record, vault: known?.vault ?? null };
}

export interface OpenLock {
  vault: Vault;
  phase: LockRecord['phase'];
}

/**
 * What a transaction over these stores works with that begins now, after `lookUpLock`; null: there is no lock on them.
 *
 * @throws StoreError `locked`
 */
export function lockedBy(stores: readonly string[]): OpenLock | null {
  if (!known || !stores.some(isUnderLock)) return null;
  if (!known.vault) throw new StoreError('locked', 'the lock is not open');
  return { vault: known.vault, phase: known.record.phase };
}
