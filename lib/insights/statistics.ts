/** Honest numbers: none is made of too few. */

/** A rate or a middle of fewer than these says nothing. */
export const FEWEST = 5;

/** From 0 to 1; null: of too few. */
export function rate(part: number, of: number): number | null {
  return of < FEWEST ? null : part / of;
}

/** Null: of too few. */
export function median(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
