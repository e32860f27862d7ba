import { closeWelcome } from '../../e2e/demo.ts';
import { launch, type Tab } from '../../e2e/harness/index.ts';
import type { Bench } from '../types.ts';

/** All that is stored taken out into a file, and that file brought to another browser, where nothing is kept yet. */
export const backup: Bench = {
  name: 'backup',
  budget: 30_000,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ kind, build, desk, quick }) {
    const { browser, notes, customers } = await desk();
    const page = await browser.extensionPage('options.html');
    const times = {
      made: [] as number[],
      previewed: [] as number[],
      merged: [] as number[],
      restored: [] as number[],
    };
    let size = 0;
    for (let run = 0; run < (quick ? 1 : 3); run += 1) {
      const here = await page.eval(takeOut);
      times.made.push(here.made);
      times.previewed.push(here.previewed);
      times.merged.push(here.merged);
      size = here.size;
      const other = await launch(kind, { extension: build });
      try {
        await closeWelcome(other);
        times.restored.push(await restored(await other.extensionPage('options.html'), here.parts, size));
      } finally {
        await other.close();
      }
    }
    await page.close();
    const note = `${notes} notes, ${customers} customers: a file of ${(size / 1e6).toFixed(1)} MB; three runs, so p95 is the worst`;
    return [
      { what: 'all that is kept → a backup file', samples: times.made, note },
      { what: 'a backup file → what it would change', samples: times.previewed },
      { what: 'a backup file → restored in another browser', samples: times.restored },
      {
        what: 'a backup file → put together with the same records',
        samples: times.merged,
        note: 'with the snapshot that it is undone with',
      },
    ];
  },
};

async function restored(page: Tab, parts: string[], size: number): Promise<number> {
  const id = crypto.randomUUID();
  let offset = 0;
  for (const bytes of parts) {
    await page.eval(ask, 'data/give-part', { id, offset, bytes });
    offset += Buffer.byteLength(bytes, 'base64');
  }
  return page.eval(ask, 'data/restore', { id, size, passphrase: null, way: 'replace' });
}

/** Runs in the page: how long the answer takes, in milliseconds. */
async function ask(type: string, payload: Record<string, string | number | null>): Promise<number> {
  interface Api {
    runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; value: object | null; message?: string }>;
    };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ unwrap: 1, type, payload });
  if (!answer.ok || (answer.value && 'problem' in answer.value)) throw new Error(JSON.stringify(answer));
  return performance.now() - start;
}

/** Runs in the page: the file in parts, and what it takes to make it, and to look at it and merge it here. */
async function takeOut() {
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
  const parts: string[] = [];
  for (let offset = 0; offset < size; offset += 3_000_000) {
    const bytes = (await ask('data/part', { id, offset })) as string;
    parts.push(bytes);
    await ask('data/give-part', { id: given, offset, bytes });
  }
  const file = { id: given, size, passphrase: null };
  const [previewed, preview] = await timed(() => ask('data/preview', file) as Promise<{ odd?: number }>);
  if (preview.odd !== 0) throw new Error(`not a sound backup: ${JSON.stringify(preview)}`);
  const [merged] = await timed(() => ask('data/restore', { ...file, way: 'merge' }));
  await ask('data/forget', { id });
  await ask('data/forget', { id: given });
  return { made, previewed, merged, size, parts };
}
