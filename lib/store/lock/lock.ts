/** A lock: a secret that only a passphrase opens. What is kept of it on the disk, and how it is made, opened and changed. */
import type { Bytes } from '../../backup/bytes.ts';
import { makeKey, ROUNDS } from '../../backup/seal.ts';
import { SECRET } from './vault.ts';

/**
 * - `sealing`: it was just switched on, and not all records are sealed yet. - `on`: all are. - `opening`: it is being switched
 * off, and some are sealed still.
 */
export type LockPhase = 'sealing' | 'on' | 'opening';

/** Of the only one there is. The secret lies here sealed under AES-256-GCM with a key that PBKDF2 makes of the passphrase. */
export interface LockRecord {
  id: 'lock';
  phase: LockPhase;
  salt: Bytes;
  rounds: number;
  iv: Bytes;
  secret: Bytes;
  /** Minutes without anybody at the computer until it locks by itself; null: only with the browser. */
  idle: number | null;
}

type Wrapped = Pick<LockRecord, 'salt' | 'rounds' | 'iv' | 'secret'>;

export function newSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SECRET));
}

export async function wrapSecret(secret: Bytes, passphrase: string): Promise<Wrapped> {
  const { key, salt, rounds } = await makeKey(passphrase);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return {
    salt,
    rounds,
    iv,
    secret: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret)),
  };
}

/** Null: another passphrase. */
export async function unwrapSecret(wrapped: Wrapped, passphrase: string): Promise<Bytes | null> {
  const { key } = await makeKey(passphrase, wrapped.salt, Math.max(wrapped.rounds, ROUNDS));
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrapped.iv }, key, wrapped.secret),
    );
  } catch {
    return null;
  }
}
