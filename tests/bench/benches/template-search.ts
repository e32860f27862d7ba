import { type SearchedTemplate, templateSearch } from '../../../lib/replies/templates/search.ts';
import { type Dice, dice, pick } from '../../sites/dice.ts';
import type { Bench } from '../types.ts';

const TEMPLATES = 10_000;
const VOCABULARY = 12_000;
const SYLLABLES =
  'ba be bi bo ke ka ko li la lo ma me mi no na ne pa pe ra re ri ro sa se si so ta te ti to va ve vo wa we zo ze'.split(
    ' ',
  );

/** Words that are much alike, some of them used far more than others, as in a language: the worst for a search by beginnings. */
function speaker(roll: Dice): (count: number) => string {
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + roll(3) }, () => pick(roll, SYLLABLES)).join(''),
  );
  const word = () => words[Math.floor(VOCABULARY ** (roll(1_000) / 1_000))] ?? '';
  return (count) => Array.from({ length: count }, word).join(' ');
}

/** Every key of two words typed, then the same with a slip in the first. */
function keysOf(words: string): string[] {
  const slip = `${words.slice(0, 2)}x${words.slice(3)}`;
  return [words, slip].flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
}

export const searchingTemplates: Bench = {
  name: 'template-search',
  budget: 16,
  unit: 'ms',
  runsIn: 'node',
  async run({ quick }) {
    const roll = dice(2026);
    const say = speaker(roll);
    const templates = Array.from(
      { length: TEMPLATES },
      (_, at): SearchedTemplate => ({
        id: String(at),
        title: say(4),
        shortcut: `${say(1)}${at}`,
        body: say(80),
        language: pick(roll, ['nl', 'en', null]),
      }),
    );
    const start = performance.now();
    const search = templateSearch(templates);
    const built = performance.now() - start;
    const samples: number[] = [];
    for (let round = 0; round < (quick ? 6 : 60); round += 1) {
      for (const typed of keysOf(say(2))) {
        const before = performance.now();
        search.find(typed, 'nl');
        samples.push(performance.now() - before);
      }
    }
    return [
      { what: 'key in the template search → list, 10,000 templates', samples },
      { what: 'the same templates made ready to search, once', samples: [built], judge: 'none' },
    ];
  },
};
