/**
 * A backup that only its passphrase opens: one clear line with how the key is made, then the body under AES-256-GCM, which also
 * vouches for that line. Without the passphrase nobody, we included, can open it.
 */
import * as v from 'valibot';
import { fromBase64, toBase64 } from '../messages/base64.ts';
import { type Bytes, joined } from './bytes.ts';
import { BackupError } from './errors.ts';

/** Of PBKDF2 with SHA-256: what OWASP's password storage cheat sheet asks for (2026-11). */
export const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const CLEAR_LIMIT = 1_000;
const START = '{"unwrapSealed":';
/** Sealed beside the body, so that a wrong passphrase is told from a damaged file. */
const CHECK = new TextEncoder().encode('unwrap');

/** A key, and what it was made with. */
export interface SealKey {
  key: CryptoKey;
  salt: Bytes;
  rounds: number;
}

/** The same, to be kept. Whoever has it opens all that was sealed with it. */
export interface KeyBytes {
  bytes: Bytes;
  salt: Bytes;
  rounds: number;
}

const bytesOf = (length: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.maxLength(200),
    v.transform(fromBase64),
    v.check((bytes) => bytes.length === length),
  );
const clearLine = v.strictObject({
  unwrapSealed: v.literal(1),
  kdf: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: bytesOf(16),
  iv: bytesOf(12),
  checkIv: bytesOf(12),
  check: bytesOf(CHECK.length + 16),
});

export async function makeKey(passphrase: string, salt?: Bytes, rounds?: number): Promise<SealKey> {
  return keyOf(await makeKeyBytes(passphrase, salt, rounds));
}

export async function makeKeyBytes(
  passphrase: string,
  salt = random(16),
  rounds = ROUNDS,
): Promise<KeyBytes> {
  const material = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return { bytes: new Uint8Array(await crypto.subtle.deriveBits(how, base, 256)), salt, rounds };
}

export async function keyOf({ bytes, salt, rounds }: KeyBytes): Promise<SealKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, salt, rounds };
}

export async function seal(body: Bytes, { key, salt, rounds }: SealKey): Promise<Bytes> {
  const iv = random(12);
  const checkIv = random(12);
  const check = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: checkIv }, key, CHECK);
  const clear = new TextEncoder().encode(
    `${JSON.stringify({
      unwrapSealed: 1,
      kdf: 'PBKDF2-SHA-256',
      rounds,
      salt: toBase64(salt),
      iv: toBase64(iv),
      checkIv: toBase64(checkIv),
      check: toBase64(new Uint8Array(check)),
    })}\n`,
  );
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: clear }, key, body);
  return joined([clear, new Uint8Array(sealed)]);
}

export function isSealed(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, START.length)) === START;
}

/** @throws BackupError */
export async function unseal(bytes: Bytes, passphrase: string | null): Promise<Bytes> {
  const end = bytes.subarray(0, CLEAR_LIMIT).indexOf(10) + 1;
  const clear = bytes.subarray(0, end);
  const { rounds, salt, iv, checkIv, check } = parsed(clear);
  if (passphrase === null) throw new BackupError('needs-passphrase', 'it is sealed');
  const { key } = await makeKey(passphrase, salt, rounds);
  await opened({ name: 'AES-GCM', iv: checkIv }, key, check).catch((error: unknown) => {
    throw new BackupError('wrong-passphrase', 'another passphrase', null, { cause: error });
  });
  const body = bytes.subarray(end);
  return opened({ name: 'AES-GCM', iv, additionalData: clear }, key, body).catch((error: unknown) => {
    throw new BackupError('damaged', 'the body was changed or cut', null, { cause: error });
  });
}

async function opened(how: AesGcmParams, key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes));
}

function parsed(clear: Bytes): v.InferOutput<typeof clearLine> {
  try {
    const line: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(clear));
    const version = (line as { unwrapSealed?: unknown } | null)?.unwrapSealed;
    if (typeof version === 'number' && version > 1)
      throw new BackupError('newer', `sealed in way ${version}`);
    return v.parse(clearLine, line);
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError('damaged', 'the clear line does not say how it is sealed', 1, { cause: error });
  }
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
