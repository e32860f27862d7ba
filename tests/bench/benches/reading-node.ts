import { timeReading } from '../reading.ts';
import type { Bench } from '../types.ts';

export const readingInNode: Bench = {
  name: 'reading-node',
  budget: 5,
  unit: 'ms',
  runsIn: 'node',
  async run({ quick }) {
    const cold = timeReading(1);
    timeReading(5);
    return [
      { what: 'reading 2,000 words, warm', samples: timeReading(quick ? 20 : 100) },
      { what: 'reading 2,000 words, first of each language', samples: cold, judge: 'none' },
    ];
  },
};
