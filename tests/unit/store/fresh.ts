import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import type { LockRecord } from '@/lib/store/lock/lock.ts';
import { keepsSecretIn, setLock } from '@/lib/store/lock/state.ts';
import { Vault } from '@/lib/store/lock/vault.ts';
import { closeDatabase } from '@/lib/store/open.ts';
import { write } from '@/lib/store/write.ts';

/** Whether every fresh database of this run has a lock, and an open one: see `lock/again.test.ts`. */
let locked: LockRecord['phase'] | null = null;

export function allUnderLock(phase: LockRecord['phase']): void {
  locked = phase;
}

/** An empty database for every test of a file. */
export function withFreshDatabase(): void {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    if (locked) await putLock(locked);
  });
  afterEach(closeDatabase);
}

/** A lock without a passphrase: making a key of one takes a while. */
export async function putLock(
  phase: LockRecord['phase'],
  secret = new Uint8Array(32).fill(7),
): Promise<Vault> {
  const bytes = (length: number) => new Uint8Array(length);
  const record: LockRecord = {
    id: 'lock',
    phase,
    idle: null,
    rounds: 600_000,
    salt: bytes(16),
    iv: bytes(12),
    secret: bytes(48),
  };
  await write(['lock'], (tx) => tx.objectStore('lock').put(record));
  const vault = new Vault(secret);
  keepsSecretIn(async () => secret);
  setLock({ record, vault });
  return vault;
}
