/** Which documents meet every word of a question so far, and how well. */
export class Tally {
  /** How many of the words each has met, in their order; what they fit together. */
  readonly #met: Uint8Array;
  readonly #fit: Uint8Array;
  #word = 0;

  /** @param last the greatest number that there can be */
  constructor(last: number) {
    this.#met = new Uint8Array(last + 1);
    this.#fit = new Uint8Array(last + 1);
  }

  /** For the word at hand; of a document the first one counts, so the best fit comes first. */
  add(number: number, fit: number): void {
    if (this.#met[number] !== this.#word) return;
    this.#met[number] = this.#word + 1;
    this.#fit[number] = (this.#fit[number] ?? 0) + fit;
  }

  next(): void {
    this.#word += 1;
  }

  drop(number: number): void {
    if (number < this.#met.length) this.#met[number] = 255;
  }

  /** All that met every word, by how well they fit, pinned ones first among those, then the newest. */
  best(most: number, isPinned: (number: number) => boolean): { total: number; numbers: number[] } {
    const byRank: number[][] = [];
    let total = 0;
    for (let number = this.#met.length - 1; number > 0; number -= 1) {
      if (this.#met[number] !== this.#word) continue;
      total += 1;
      const rank = (this.#fit[number] ?? 0) * 2 + Number(isPinned(number));
      byRank[rank] ??= [];
      const same = byRank[rank];
      if (same.length < most) same.push(number);
    }
    const numbers = byRank.reduceRight((best: number[], same) => best.concat(same), []);
    return { total, numbers: numbers.slice(0, most) };
  }
}
