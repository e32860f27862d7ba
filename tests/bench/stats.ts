/** The nearest-rank percentile: always a value that was measured. @throws RangeError without samples */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no samples');
  return found;
}

export const median = (samples: readonly number[]) => percentile(samples, 50);

/** How far the median of as many samples may be off by chance: about twice its standard error, from the middle half. */
export function noiseOf(samples: readonly number[]): number {
  return (2 * 0.93 * (percentile(samples, 75) - percentile(samples, 25))) / Math.sqrt(samples.length);
}
