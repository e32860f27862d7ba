import type { timeReading } from '../reading.ts';
import type { Bench } from '../types.ts';

export const readingInBrowser: Bench = {
  name: 'reading',
  budget: 5,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ quick, desk }) {
    const { browser } = await desk();
    const page = await browser.extensionPage('bench-reading.html');
    const time = (rounds: number) =>
      page.eval((times) => {
        const { bench } = globalThis as unknown as { bench: { timeReading: typeof timeReading } };
        return bench.timeReading(times);
      }, rounds);
    const cold: number[] = [];
    for (let load = 0; load < (quick ? 2 : 10); load += 1) {
      await page.reload();
      cold.push(...(await time(1)));
    }
    await time(5);
    const warm = await time(quick ? 20 : 100);
    await page.close();
    const note = browser.kind === 'firefox' ? 'the clock’s step is 1 ms' : undefined;
    return [
      { what: 'reading 2,000 words, warm', samples: warm, note },
      {
        what: 'reading 2,000 words, first of each language',
        samples: cold,
        judge: 'none',
        note: 'in a page just loaded, nothing compiled yet',
      },
    ];
  },
};
