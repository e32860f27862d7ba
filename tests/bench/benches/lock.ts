/** What a lock costs: being set over all that is kept, and every search and write after it. */
import type { Tab } from '../../e2e/harness/index.ts';
import { ask, indexed, openFull } from '../notes-in.ts';
import type { Bench } from '../types.ts';

const PASSPHRASE = 'vier losse woorden hier';
const ID = '00000000-0000-4000-8000-000000000001';

export const lock: Bench = {
  name: 'lock',
  budget: 50,
  unit: 'ms',
  runsIn: 'browsers',
  async run(room) {
    const { browser, page, made } = await openFull(room);
    try {
      const note = `${made.notes.length} notes, ${made.customers.length} customers`;
      const writes = await timed(
        page,
        made.customers.slice(0, 60).map(({ id }) => id),
      );
      const set = await took(page, 'lock/turn-on', { id: ID, passphrase: PASSPHRASE, idle: null });
      await indexed(page);
      const samples: number[] = [];
      for (const text of Object.values(made.questions).flat()) samples.push((await ask(page, text)).took);
      const sealed = await timed(
        page,
        made.customers.slice(60, 120).map(({ id }) => id),
      );
      // A page that does not begin anew with the lock.
      const other = await browser.extensionPage('welcome.html');
      await took(other, 'lock/now', {});
      const opened: number[] = [];
      for (let time = 0; time < (room.quick ? 1 : 5); time += 1)
        opened.push(await took(other, 'lock/unlock', { passphrase: PASSPHRASE }));
      return [
        { what: 'a question under an open lock → answered', samples, note },
        { what: 'a note saved without a lock', samples: writes },
        { what: 'a note saved under a lock', samples: sealed },
        { what: 'the lock set over all that is kept', samples: [set], judge: 'none' },
        { what: 'the passphrase → open (slow on purpose)', samples: opened, judge: 'none' },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function timed(page: Tab, customers: string[]): Promise<number[]> {
  const samples: number[] = [];
  for (const customerId of customers) {
    samples.push(
      await took(page, 'customer/note-save', {
        id: crypto.randomUUID(),
        customerId,
        text: 'Belt liever na vier uur, en wil de theepot terug.',
        pinned: false,
        baseRevision: null,
        keepsVersion: false,
      }),
    );
  }
  return samples;
}

/** Milliseconds from the page's question to its answer. The page may begin anew meanwhile, as when the lock closes. */
function took(page: Tab, type: string, payload: object): Promise<number> {
  return page.eval(
    async (type, payload) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; message?: string }> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage({ unwrap: 1, type, payload });
      if (!answer.ok) throw new Error(answer.message);
      return performance.now() - start;
    },
    type,
    payload as never,
  );
}
