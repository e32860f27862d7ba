import { closeWelcome } from '../../e2e/demo.ts';
import { type Browser, launch } from '../../e2e/harness/index.ts';
import { askData, giveFile, makeFile } from '../backup-file.ts';
import { indexed } from '../notes-in.ts';
import type { Bench } from '../types.ts';

/** Milliseconds between two looks. */
const LOOK = 250;

/** How much the background holds in memory while it does what it needs most for; Firefox does not tell. */
export const backgroundMemory: Bench = {
  name: 'background-memory',
  // A tab of a mail app takes as much; a browser ends a worker far above it.
  budget: 512,
  unit: 'MB',
  runsIn: 'browsers',
  async run({ kind, build, desk }) {
    if (kind !== 'chromium') return [];
    const full = await desk();
    const source = await full.browser.extensionPage('options.html');
    const file = await makeFile(source);
    await source.close();
    const browser = await launch(kind, { extension: build });
    try {
      await closeWelcome(browser);
      const page = await browser.extensionPage('options.html');
      const before = await heapOf(browser, true);
      const given = await giveFile(page, file);
      const restoring = await during(browser, () =>
        askData(page, 'data/restore', { ...given, way: 'replace' }),
      );
      const indexing = await during(browser, () => indexed(page));
      const after = await heapOf(browser, true);
      const note = `V8’s heap and its array buffers in the service worker (Runtime.getHeapUsage), ${full.notes} notes; the most of what was seen every ${LOOK} ms, uncollected rubbish in it`;
      return [
        { what: 'the background while it restores', samples: [Math.max(...restoring)], note },
        { what: 'the background while the search takes it in', samples: [Math.max(...indexing)], note },
        { what: 'the background before, collected', samples: [before], judge: 'none' },
        { what: 'the background afterwards, collected', samples: [after], judge: 'none' },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function heapOf(browser: Browser, collected = false): Promise<number> {
  return ((await browser.backgroundHeap({ collected })) ?? 0) / 1e6;
}

async function during(browser: Browser, work: () => Promise<unknown>): Promise<number[]> {
  const seen: number[] = [];
  let over = false;
  const watching = async () => {
    while (!over) {
      seen.push(await heapOf(browser));
      await new Promise((done) => setTimeout(done, LOOK));
    }
  };
  const worked = work().finally(() => {
    over = true;
  });
  await Promise.all([worked, watching()]);
  return seen;
}
