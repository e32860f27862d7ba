import { templateSearch, templateSearchInTurns } from '../../../lib/replies/templates/search.ts';
import { HARD, keysOf, shelf } from '../shelf.ts';
import type { Bench } from '../types.ts';

const FIT = { language: 'nl', path: 'save-first', now: '2026-11-30T09:00:00.000Z' } as const;
const SAID = ['nl', 'en', 'de', 'fr'] as const;

export const searchingTemplates: Bench = {
  name: 'template-search',
  budget: 16,
  unit: 'ms',
  runsIn: 'node',
  async run({ quick }) {
    const { templates, say } = shelf();
    const search = templateSearch(structuredClone(templates));
    const took = (typed: string) => {
      const before = performance.now();
      search.find(typed, FIT);
      return performance.now() - before;
    };
    const samples: number[] = [];
    const hard: number[] = [];
    for (let round = 0; round < (quick ? 8 : 60); round += 1) {
      for (const typed of keysOf(say(SAID[round % SAID.length] ?? 'nl', 2))) samples.push(took(typed));
      for (const typed of HARD) hard.push(took(typed));
    }
    return [
      { what: 'key in the template search → list, 10,000 templates', samples },
      { what: 'the same, what takes it longest', samples: hard },
    ];
  },
};

/**
 * How long it holds everything else up, each time, and all of that together. In time of the processor, helpers of the
 * engine's included: on a busy machine a clock on the wall tells of the others.
 */
export const readyingTemplates: Bench = {
  name: 'template-search-ready',
  budget: 50,
  unit: 'ms',
  runsIn: 'node',
  async run({ quick }) {
    // As they come from the background.
    const templates = structuredClone(shelf().templates);
    const longest: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < (quick ? 2 : 12); round += 1) {
      const stretches: number[] = [];
      let start = process.cpuUsage();
      const turn = async () => {
        const { user, system } = process.cpuUsage(start);
        stretches.push((user + system) / 1_000);
        start = process.cpuUsage();
      };
      await templateSearchInTurns(templates, turn);
      await turn();
      longest.push(Math.max(...stretches));
      whole.push(stretches.reduce((sum, stretch) => sum + stretch, 0));
    }
    return [
      { what: '10,000 templates made ready to search, the longest stretch', samples: longest },
      { what: 'all stretches of it together (400 ms allowed)', samples: whole, judge: 'none' },
    ];
  },
};
