/**
 * SHA-256 (FIPS 180-4) bit by bit of what comes: the browser's own wants all of it at once, and answers later, which nobody can
 * wait for within a transaction of the database. For checksums and for hashes of erased addresses; no key is ever near it.
 */
const BLOCK = 64;

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

const PRIMES = (() => {
  const found: number[] = [];
  for (let one = 2; found.length < 64; one += 1) {
    if (found.every((prime) => one % prime !== 0)) found.push(one);
  }
  return found;
})();
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

export class Sha256 {
  readonly #state = START.slice();
  readonly #words = new Int32Array(64);
  readonly #rest = new Uint8Array(BLOCK);
  #held = 0;
  #length = 0;

  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(BLOCK - this.#held, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < BLOCK) return this;
      this.#block(this.#rest, 0);
      this.#held = 0;
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#block(bytes, at);
    this.#rest.set(bytes.subarray(at), 0);
    this.#held = bytes.length - at;
    return this;
  }

  /** Over then: nothing may be added any more. */
  hex(): string {
    const bits = this.#length * 8;
    const zeros = (2 * BLOCK - 9 - this.#held) % BLOCK;
    const end = new Uint8Array(1 + zeros + 8);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(1 + zeros, Math.floor(bits / 2 ** 32));
    view.setUint32(5 + zeros, bits >>> 0);
    this.update(end);
    return Array.from(this.#state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #block(bytes: Uint8Array, start: number): void {
    const w = this.#words;
    for (let i = 0; i < 16; i += 1) {
      const at = start + i * 4;
      // Within the block that the caller has measured.
      w[i] =
        ((bytes[at] as number) << 24) |
        ((bytes[at + 1] as number) << 16) |
        ((bytes[at + 2] as number) << 8) |
        (bytes[at + 3] as number);
    }
    for (let i = 16; i < 64; i += 1) {
      const a = w[i - 15] as number;
      const b = w[i - 2] as number;
      const small = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
      const large = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
      w[i] = ((w[i - 16] as number) + small + (w[i - 7] as number) + large) | 0;
    }
    const state = this.#state;
    // One by one: taking them out of the list at once takes as long as all the rest.
    let a = state[0] as number;
    let b = state[1] as number;
    let c = state[2] as number;
    let d = state[3] as number;
    let e = state[4] as number;
    let f = state[5] as number;
    let g = state[6] as number;
    let h = state[7] as number;
    for (let i = 0; i < 64; i += 1) {
      const up =
        (h +
          (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (ROUNDS[i] as number) +
          (w[i] as number)) |
        0;
      const down = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + up) | 0;
      d = c;
      c = b;
      b = a;
      a = (up + down) | 0;
    }
    state[0] = (state[0] as number) + a;
    state[1] = (state[1] as number) + b;
    state[2] = (state[2] as number) + c;
    state[3] = (state[3] as number) + d;
    state[4] = (state[4] as number) + e;
    state[5] = (state[5] as number) + f;
    state[6] = (state[6] as number) + g;
    state[7] = (state[7] as number) + h;
  }
}

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** Of a text's UTF-8. */
export function sha256(text: string): string {
  return new Sha256().update(new TextEncoder().encode(text)).hex();
}
