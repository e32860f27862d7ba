/** Gathers the features of a text: places in a table of weights. */

export interface Region {
  start: number;
  size: number;
  /** Pairs are many and rare: each counts for half. */
  scale: number;
}

/**
 * Concepts, senses and cues in their roles; pairs of concepts and of senses; words; pairs of words. The first two are shared by
 * all languages. Sizes are powers of two, chosen so that what a language has for itself stays under 44 kB.
 */
export type Layout = readonly [Region, Region, Region, Region];
const layout = (sizes: readonly [number, number, number, number]): Layout => [
  { start: 0, size: sizes[0], scale: 1 },
  { start: sizes[0], size: sizes[1], scale: 0.5 },
  { start: sizes[0] + sizes[1], size: sizes[2], scale: 1 },
  { start: sizes[0] + sizes[1] + sizes[2], size: sizes[3], scale: 0.5 },
];
export const CLAUSE_LAYOUT = layout([4096, 16384, 16384, 4096]);
export const MESSAGE_LAYOUT = layout([2048, 16384, 8192, 4096]);

/** Gathers places, each once. */
export class Bag {
  private readonly seen: Uint32Array;
  private turn = 1;
  private readonly places: Uint32Array;
  private count = 0;

  constructor(private readonly regions: Layout) {
    this.seen = new Uint32Array(sizeOf(regions));
    this.places = new Uint32Array(sizeOf(regions));
  }

  /** @returns What was gathered since the last time; it holds until something is added. */
  taken(): Uint32Array {
    const taken = this.places.subarray(0, this.count);
    this.count = 0;
    this.turn += 1;
    return taken;
  }

  /** Into the first region. */
  addAll(places: ArrayLike<number>, from: number): void {
    for (let at = 0; at < places.length; at++) this.add(0, from + (places[at] ?? 0));
  }

  /** @param bits well spread but for the first region, where they are the place */
  add(region: 0 | 1 | 2 | 3, bits: number): void {
    const { start, size } = this.regions[region];
    const place = start + (bits & (size - 1));
    if (this.seen[place] === this.turn) return;
    this.seen[place] = this.turn;
    this.places[this.count] = place;
    this.count += 1;
  }
}

export function sizeOf(regions: Layout): number {
  return regions.reduce((sum, { size }) => sum + size, 0);
}

/** What each of so many features counts for: of more, less each, or a long text would be sure of anything. */
export function shareOf(count: number): number {
  return 1.2 / Math.sqrt(Math.max(1, count));
}

/** Spreads a number over 32 bits (the finisher of MurmurHash3). */
export function mixed(key: number): number {
  let bits = key;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
