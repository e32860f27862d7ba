import { ask, indexed, openFull } from '../notes-in.ts';
import type { Bench } from '../types.ts';

export const noteIndexing: Bench = {
  name: 'note-indexing',
  // Nobody waits for it, but what was brought along is to be found before the coffee is drunk.
  budget: 120_000,
  unit: 'ms',
  runsIn: 'browsers',
  async run(room) {
    const { browser, page, made } = await openFull(room);
    try {
      const meanwhile: number[] = [];
      let killed = false;
      const took = await indexed(page, async (done) => {
        meanwhile.push((await ask(page, 'theepot')).took);
        if (killed || done < 0.4) return;
        killed = true;
        await browser.killBackground();
      });
      const stored = await page.eval(weigh);
      return [
        {
          what: `${made.notes.length} notes and ${made.customers.length} customers → all of them in the index`,
          samples: [took],
          note: `${stored.blocks} blocks, ${stored.bytes} bytes, of texts of ${made.notes.reduce((sum, { text }) => sum + text.length, 0)}; the background was ended ${killed ? 'once on the way' : 'never: it was done too soon'}`,
        },
        { what: 'a question while it is being made → answered', samples: meanwhile, judge: 'none' },
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Runs in the page. */
function weigh(): Promise<{ blocks: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('searchBlocks').objectStore('searchBlocks').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const blocks: { bytes: Uint8Array }[] = reading.result;
        opening.result.close();
        resolve({ blocks: blocks.length, bytes: blocks.reduce((sum, { bytes }) => sum + bytes.length, 0) });
      };
    };
  });
}
