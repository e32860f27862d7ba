/** A small generator of our own (mulberry32), so that a run that failed can be run again: 0 to `sides` - 1. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** @throws RangeError for an empty list */
export function pick<T>(roll: Dice, from: readonly T[]): T {
  const found = from[roll(from.length)];
  if (found === undefined) throw new RangeError('Nothing to pick from');
  return found;
}

export function shuffled<T>(roll: Dice, all: readonly T[]): T[] {
  const left = [...all];
  const found: T[] = [];
  while (left.length > 0) found.push(...left.splice(roll(left.length), 1));
  return found;
}
