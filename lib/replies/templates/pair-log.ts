/** Pairs in a block: what a million of them take is never copied, nor asked for at once. */
const BLOCK = 1 << 16;

/** Pairs of numbers from 0 to 2³² - 1, in the order they came. */
export class PairLog {
  length = 0;
  #last = new Uint32Array(2 * BLOCK);
  readonly #blocks = [this.#last];
  #next = 0;

  push(first: number, second: number): void {
    if (this.#next === 2 * BLOCK) {
      this.#last = new Uint32Array(2 * BLOCK);
      this.#blocks.push(this.#last);
      this.#next = 0;
    }
    this.#last[this.#next] = first;
    this.#last[this.#next + 1] = second;
    this.#next += 2;
    this.length += 1;
  }

  /** Block after block: each is two numbers to a pair. */
  *blocks(): Generator<Uint32Array> {
    for (const block of this.#blocks) yield block === this.#last ? block.subarray(0, this.#next) : block;
  }
}
