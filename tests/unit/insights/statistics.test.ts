import { describe, expect, it } from 'vitest';
import { median, rate } from '@/lib/insights/statistics.ts';

describe('honest numbers', () => {
  it('say nothing of fewer than five', () => {
    expect(rate(3, 4)).toBeNull();
    expect(rate(0, 0)).toBeNull();
    expect(median([1, 2, 3, 4])).toBeNull();
  });

  it('are a share of all, and the middle one', () => {
    expect(rate(2, 5)).toBe(0.4);
    expect(median([9, 1, 5, 3, 7])).toBe(5);
    expect(median([1, 2, 4, 100, 3, 5])).toBe(3.5);
  });
});
