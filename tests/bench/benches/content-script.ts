import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../types.ts';
import { gzipped } from '../weigh.ts';

export const contentScript: Bench = {
  name: 'content-script',
  budget: 30,
  unit: 'kB',
  runsIn: 'browsers',
  async run({ build }) {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as object;
    if ('content_scripts' in manifest) throw new Error('The manifest puts a script in pages by itself');
    return [{ what: 'content script, min+gzip', samples: [gzipped(join(build, 'inbox.js'))] }];
  },
};
