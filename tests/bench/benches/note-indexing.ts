import { ask, indexed, openFull, touch } from '../notes-in.ts';
import type { Bench } from '../types.ts';

const ERASED = 500;

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
      const saves = room.quick ? 10 : 100;
      const some = made.notes.slice(0, saves).map(({ id }) => id);
      const bare = await page.eval(save, some, false);
      const numbered = await page.eval(save, some, true);
      await page.eval(
        touch,
        made.notes.slice(-ERASED).map(({ id }) => id),
        true,
      );
      const erasing = performance.now();
      await page.eval(writeSomething);
      await page.waitFor(noneIsGone, [], { timeout: 60_000 });
      const erased = performance.now() - erasing;
      return [
        {
          what: `${made.notes.length} notes and ${made.customers.length} customers → all of them in the index`,
          samples: [took],
          note: `${stored.blocks} blocks, ${stored.bytes} bytes, of texts of ${made.notes.reduce((sum, { text }) => sum + text.length, 0)}; the background was ended ${killed ? 'once on the way' : 'never: it was done too soon'}`,
        },
        {
          what: `${ERASED} notes erased → no word of theirs in the index`,
          samples: [erased],
          judge: 'none',
          note: 'a second of it is the wait for more to do',
        },
        { what: 'a note written, as it would be without a search', samples: bare, judge: 'none' },
        { what: 'a note written, with its number for the search', samples: numbered, judge: 'none' },
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

/** Runs in the page: each note once more, as the store writes it; milliseconds each. */
async function save(ids: string[], isNumbered: boolean): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const samples: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    const stores = ['notes', 'noteVersions', ...(isNumbered ? ['documents'] : [])];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const notes = transaction.objectStore('notes');
    await done(notes.put({ ...(await done(notes.get(id))), author: isNumbered ? 'Noor' : 'An' }));
    if (isNumbered) {
      const documents = transaction.objectStore('documents');
      const number = await done(documents.index('byRecord').getKey(['note', id]));
      if (number !== undefined) await done(documents.put({ gone: 1 }, number));
      await done(documents.add({ kind: 'note', id }));
    }
    await ended;
    samples.push(performance.now() - start);
  }
  database.close();
  return samples;
}

/** Runs in the page: after any change of records the background looks what there is to do. */
async function writeSomething(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  };
  const payload = { id: crypto.randomUUID() };
  await chrome.runtime.sendMessage({ unwrap: 1, type: 'improvement/remove', payload });
}

/** Runs in the page. */
function noneIsGone(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const documents = opening.result.transaction('documents').objectStore('documents');
      const counting = documents.index('byGone').count(2);
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result === 0);
      };
    };
  });
}
