import { join } from 'node:path';
import type { Bench } from '../types.ts';
import { gzipped, loadedBy } from '../weigh.ts';

export const sidebarPage: Bench = {
  name: 'sidebar-page',
  budget: 120,
  unit: 'kB',
  runsIn: 'browsers',
  async run({ build }) {
    const files = loadedBy(build, 'sidepanel.html');
    const all = files.reduce((sum, file) => sum + gzipped(join(build, file)), 0);
    return [
      {
        what: 'sidebar page, min+gzip',
        samples: [all],
        note: `${files.length} scripts and styles, each compressed by itself`,
      },
    ];
  },
};
