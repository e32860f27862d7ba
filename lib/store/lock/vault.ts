/**
 * What makes a record unreadable on the disk, and readable again. All of it answers at once: within a transaction of the database
 * nothing else may be waited for, and so the browser's own AES, which answers later, can't be used for records.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { utf8ToBytes } from '@noble/ciphers/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, joined } from '../../backup/bytes.ts';
import { toBase64 } from '../../messages/base64.ts';

/** Bytes of the secret that all keys of a lock come from, and of each of them. */
export const SECRET = 32;
const IV = 12;
/** Bytes of a value that is only compared. */
const BLIND = 16;

/** With one secret: the same value is blinded the same, and nothing is ever sealed twice alike. */
export class Vault {
  readonly #records: Uint8Array;
  readonly #values: Uint8Array;
  readonly #large: Promise<CryptoKey>;

  /** @param secret `SECRET` random bytes */
  constructor(secret: Uint8Array) {
    const key = (use: string) => hkdf(sha256, secret, undefined, utf8ToBytes(use), SECRET);
    this.#records = key('unwrap records');
    this.#values = key('unwrap values');
    const large = bytesOf(key('unwrap bytes'));
    this.#large = crypto.subtle.importKey('raw', large, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  /** AES-256-GCM. `place` vouches for where it lies: moved elsewhere it does not open. */
  seal(place: string, bytes: Uint8Array): Bytes {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    return joined([iv, gcm(this.#records, iv, utf8ToBytes(place)).encrypt(bytes)]);
  }

  /** @throws Error for what was sealed with another secret or at another place, or was changed */
  open(place: string, sealed: Uint8Array): Bytes {
    const iv = sealed.subarray(0, IV);
    return bytesOf(gcm(this.#records, iv, utf8ToBytes(place)).decrypt(sealed.subarray(IV)));
  }

  /** As `seal`, for what is large and may take its time: the browser's own AES. */
  async sealBytes(bytes: Uint8Array): Promise<Bytes> {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#large, bytesOf(bytes));
    return joined([iv, new Uint8Array(sealed)]);
  }

  /** @throws RangeError where it does not open */
  async openBytes(sealed: Uint8Array): Promise<Bytes> {
    const [iv, body] = [bytesOf(sealed.subarray(0, IV)), bytesOf(sealed.subarray(IV))];
    try {
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.#large, body));
    } catch (error) {
      throw new RangeError('sealed with another secret, or changed', { cause: error });
    }
  }

  /** HMAC-SHA-256, for values that an index compares; `kind` keeps those of different indexes apart. */
  blind(kind: string, value: string): string {
    return toBase64(bytesOf(hmac(sha256, this.#values, utf8ToBytes(`${kind}\0${value}`)).subarray(0, BLIND)));
  }
}

/** In memory of their own, as the database wants them. */
function bytesOf(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
