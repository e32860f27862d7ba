import type { Bench } from '../types.ts';

/** All that is stored taken out into a file, and that file put in place of all that is stored. */
export const backup: Bench = {
  name: 'backup',
  budget: 30_000,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser, notes, customers } = await desk();
    const page = await browser.extensionPage('options.html');
    const made: number[] = [];
    const previewed: number[] = [];
    const restored: number[] = [];
    const merged: number[] = [];
    let size = 0;
    for (let run = 0; run < (quick ? 1 : 3); run += 1) {
      const taken = await page.eval(goRound);
      made.push(taken.made);
      previewed.push(taken.previewed);
      restored.push(taken.restored);
      merged.push(taken.merged);
      size = taken.size;
    }
    await page.close();
    const note = `${notes} notes, ${customers} customers: a file of ${(size / 1e6).toFixed(1)} MB; three runs, so p95 is the worst`;
    return [
      { what: 'all that is kept → a backup file', samples: made, note },
      { what: 'a backup file → what it would change', samples: previewed },
      {
        what: 'a backup file → restored where nothing is kept',
        samples: restored,
        note: 'as on another computer: every record is written',
      },
      {
        what: 'a backup file → put together with the same records',
        samples: merged,
        note: 'with the snapshot that it is undone with',
      },
    ];
  },
};

/** Runs in the page. */
async function goRound(): Promise<Record<'made' | 'previewed' | 'restored' | 'merged' | 'size', number>> {
  interface Api {
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: never; message?: string }> };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const ask = async (type: string, payload: object) => {
    const answer = await chrome.runtime.sendMessage({ unwrap: 1, type, payload });
    if (!answer.ok) throw new Error(`${type}: ${answer.message}`);
    return answer.value as unknown;
  };
  const timed = async <T>(work: () => Promise<T>): Promise<[number, T]> => {
    const start = performance.now();
    const result = await work();
    return [performance.now() - start, result];
  };
  const id = crypto.randomUUID();
  const given = crypto.randomUUID();
  const [made, { size }] = await timed(
    () => ask('data/make', { id, passphrase: null }) as Promise<{ size: number }>,
  );
  for (let offset = 0; offset < size; offset += 3_000_000) {
    const bytes = await ask('data/part', { id, offset });
    await ask('data/give-part', { id: given, offset, bytes });
  }
  const file = { id: given, size, passphrase: null };
  const [previewed, preview] = await timed(() => ask('data/preview', file) as Promise<{ odd?: number }>);
  if (preview.odd !== 0) throw new Error(`not a sound backup: ${JSON.stringify(preview)}`);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const clearing = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const store of database.objectStoreNames) clearing.objectStore(store).clear();
  await new Promise((done) => {
    clearing.oncomplete = done;
  });
  database.close();
  const [restored] = await timed(() => ask('data/restore', { ...file, way: 'replace' }));
  const again = crypto.randomUUID();
  for (let offset = 0; offset < size; offset += 3_000_000) {
    const bytes = await ask('data/part', { id, offset });
    await ask('data/give-part', { id: again, offset, bytes });
  }
  const [merged] = await timed(() => ask('data/restore', { ...file, id: again, way: 'merge' }));
  await ask('data/forget', { id });
  await ask('data/forget', { id: given });
  await ask('data/forget', { id: again });
  return { made, previewed, restored, merged, size };
}
