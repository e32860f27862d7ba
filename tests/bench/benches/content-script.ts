import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../types.ts';
import { gzipped } from '../weigh.ts';

/** Reads a page without a guide: heavier than any app's own, and loaded only where there is none. */
const WITHOUT_GUIDE = 'read-any.js';

export const contentScript: Bench = {
  name: 'content-script',
  budget: 30,
  unit: 'kB',
  runsIn: 'browsers',
  async run({ build }) {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as object;
    if ('content_scripts' in manifest) throw new Error('The manifest puts a script in pages by itself');
    const weigh = (...files: string[]) => files.reduce((sum, file) => sum + gzipped(join(build, file)), 0);
    const readers = readdirSync(build)
      .filter((file) => /^read-.*\.js$/.test(file) && file !== WITHOUT_GUIDE)
      .map((file) => ({ file, weight: weigh('inbox.js', file) }))
      .sort((a, b) => b.weight - a.weight);
    const [heaviest] = readers;
    if (!heaviest) throw new Error('The build has no readers');
    return [
      {
        what: 'content script with an inbox’s own reader, min+gzip',
        samples: [heaviest.weight],
        note: `the heaviest, ${heaviest.file}; the lightest makes it ${readers.at(-1)?.weight.toFixed(1)} kB`,
      },
      {
        what: 'content script on a page read without a guide, min+gzip',
        samples: [weigh('inbox.js', WITHOUT_GUIDE)],
        judge: 'none',
      },
      {
        what: 'what writes, min+gzip',
        samples: [weigh('writing.js')],
        judge: 'none',
        note: 'comes on top once somebody writes',
      },
    ];
  },
};
