import { closeWelcome } from '../../e2e/demo.ts';
import { launch, type Tab } from '../../e2e/harness/index.ts';
import { askData, giveFile, makeFile } from '../backup-file.ts';
import type { Bench } from '../types.ts';

const RUNS = 3;

/** All that is stored taken out into a file, and that file brought to another browser, where nothing is kept yet. */
export const backup: Bench = {
  name: 'backup',
  budget: 30_000,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ kind, build, desk, quick }) {
    const { browser, notes, customers } = await desk();
    const page = await browser.extensionPage('options.html');
    const made: number[] = [];
    const previewed: number[] = [];
    const merged: number[] = [];
    const restored: number[] = [];
    let size = 0;
    for (let run = 0; run < (quick ? 1 : RUNS); run += 1) {
      const file = await makeFile(page);
      const here = await lookedAt(page, await giveFile(page, file));
      made.push(file.took);
      previewed.push(here.previewed);
      merged.push(here.merged);
      size = file.size;
      const other = await launch(kind, { extension: build });
      try {
        await closeWelcome(other);
        const there = await other.extensionPage('options.html');
        const given = await giveFile(there, file);
        restored.push((await askData(there, 'data/restore', { ...given, way: 'replace' })).took);
      } finally {
        await other.close();
      }
    }
    await page.close();
    const note = `${notes} notes, ${customers} customers: a file of ${(size / 1e6).toFixed(1)} MB; three runs, so p95 is the worst`;
    return [
      { what: 'all that is kept → a backup file', samples: made, note },
      { what: 'a backup file → what it would change', samples: previewed },
      {
        what: 'a backup file → restored in another browser',
        samples: restored,
        note: 'the search takes the records in afterwards, see note-indexing',
      },
      {
        what: 'a backup file → put together with the same records',
        samples: merged,
        note: 'with the snapshot that it is undone with',
      },
    ];
  },
};

/** What it takes to look at the file and to merge it, where it was made. */
async function lookedAt(page: Tab, given: Awaited<ReturnType<typeof giveFile>>) {
  const preview = await askData<{ odd: number }>(page, 'data/preview', given);
  if (preview.value.odd !== 0) throw new Error(`not a sound backup: ${JSON.stringify(preview.value)}`);
  const merge = await askData(page, 'data/restore', { ...given, way: 'merge' });
  await askData(page, 'data/forget', { id: given.id });
  return { previewed: preview.took, merged: merge.took };
}
