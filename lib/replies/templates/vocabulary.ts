import type { WordReader } from './word-reader.ts';

/** Each word that was read once, under a number. A hash table of our own: it takes a word as the reader has it, without a string. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Four for each slot: the word's hash, its number and one (0: free), its length, and where in `#letters` it begins. Never half full. */
  #slots = new Int32Array(4 << 14);
  #letters = new Uint16Array(1 << 16);
  #written = 0;

  numberOf(reader: WordReader): number {
    const { units, length } = reader;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = reader.hash ^ (reader.hash >>> 15);
    let slot = (hash << 2) & mask;
    for (;;) {
      const known = slots[slot + 1] ?? 0;
      if (known === 0) break;
      if (slots[slot] === hash && slots[slot + 2] === length) {
        const letters = this.#letters;
        const start = slots[slot + 3] ?? 0;
        let at = 0;
        while (at < length && letters[start + at] === units[at]) at += 1;
        if (at === length) return known - 1;
      }
      slot = (slot + 4) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.words.push(reader.word());
    slots[slot + 2] = length;
    slots[slot + 3] = this.#write(units, length);
    if (this.words.length * 8 > slots.length) this.#grow();
    return this.words.length - 1;
  }

  #write(units: Uint16Array, length: number): number {
    const start = this.#written;
    this.#written += length;
    if (this.#written > this.#letters.length) {
      const letters = new Uint16Array(this.#letters.length * 2);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    this.#letters.set(units.subarray(0, length), start);
    return start;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 4);
    const mask = slots.length - 1;
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 1] === 0) continue;
      let slot = ((old[at] ?? 0) << 2) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 4) & mask;
      slots.set(old.subarray(at, at + 4), slot);
    }
    this.#slots = slots;
  }
}
