/**
 * SHA-256 bit by bit of what comes: the browser's own wants all of it at once, and answers later, which nobody can wait for
 * within a transaction of the database. For checksums and for hashes of erased addresses; no key is ever near it.
 */
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export class Sha256 {
  readonly #sum = hash.create();

  update(bytes: Uint8Array): this {
    this.#sum.update(bytes);
    return this;
  }

  /** Over then: nothing may be added any more. */
  hex(): string {
    return bytesToHex(this.#sum.digest());
  }
}

/** Of a text's UTF-8. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
