import { ask, indexed, openFull, touch } from '../notes-in.ts';
import type { Bench, Measure } from '../types.ts';

const WAITING = 99;

export const noteSearch: Bench = {
  name: 'note-search',
  budget: 50,
  unit: 'ms',
  runsIn: 'browsers',
  async run(room) {
    const { browser, page, made } = await openFull(room);
    try {
      await indexed(page);
      const measures: Measure[] = [];
      const all: number[] = [];
      const note = `${made.notes.length} notes, ${made.customers.length} customers; from the page’s question to its answer, the way through the browser and back included`;
      for (const [what, questions] of Object.entries(made.questions)) {
        const samples: number[] = [];
        for (const text of questions) samples.push((await ask(page, text)).took);
        all.push(...samples);
        measures.push({ what: `found by ${what}`, samples, judge: 'none' });
      }
      // As many as wait at most before they are taken in.
      await page.eval(
        touch,
        made.notes.slice(0, WAITING).map(({ id }) => id),
      );
      const unread: number[] = [];
      for (const text of made.questions['two words'] ?? []) unread.push((await ask(page, text)).took);
      const started: number[] = [];
      const cold: number[] = [];
      const words = made.questions['two words']?.slice(0, room.quick ? 3 : 20) ?? [];
      for (const [at, text] of words.entries()) {
        await browser.killBackground().catch(() => browser.killBackground());
        // Started by something else, or by the question itself.
        if (at % 2 === 0) await wake(page);
        (at % 2 === 0 ? started : cold).push((await ask(page, text)).took);
      }
      return [
        { what: 'a question to all notes and customers → answered', samples: all, note },
        { what: `a question while ${WAITING} notes are not in the index yet`, samples: unread },
        { what: 'the first question to a background that just started', samples: started },
        {
          what: 'the same, which the question itself starts',
          samples: cold,
          judge: 'none',
          note: 'the start of the background is in it, see cold-background',
        },
        ...measures,
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Something that needs no database. */
function wake(page: Awaited<ReturnType<typeof openFull>>['page']): Promise<void> {
  return page.eval(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ unwrap: 1, type: 'settings/get', payload: {} });
  });
}
