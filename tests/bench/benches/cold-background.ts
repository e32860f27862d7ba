import { setTimeout } from 'node:timers/promises';
import type { Tab } from '../../e2e/harness/index.ts';
import { sidebarWith } from '../../e2e/sidebar.ts';
import type { Bench } from '../types.ts';

/**
 * Milliseconds. A background is ended when nothing was asked for half a minute: one that is ended every 200 ms is measured
 * with the browser still clearing away those before it.
 */
const REST = 1_000;

/** From the lightest to the one that the sidebar waits for; the second names 200 open follow-ups. */
const REQUESTS = ['settings/get', 'follow-up/list', 'sidebar/state'];

export const coldBackground: Bench = {
  name: 'cold-background',
  budget: 150,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser, demo, open, tickets } = await desk();
    const [ticket] = tickets;
    if (!ticket) throw new Error('no tickets');
    const tab = await open(ticket.conversation);
    await sidebarWith(tab, ticket.marker);
    const page = await browser.extensionPage('options.html');
    const measures = [];
    for (const type of REQUESTS) {
      const samples: number[] = [];
      for (let run = 0; run < (quick ? 3 : 20); run += 1) {
        await setTimeout(REST);
        // Anything in the browser may have woken it again meanwhile.
        await browser.killBackground().catch(() => browser.killBackground());
        samples.push(await answered(page, type, demo.url));
      }
      measures.push({ what: `background ended → ${type}`, samples });
    }
    await page.close();
    await tab.close();
    return measures;
  },
};

/** Milliseconds from a page's question to the answer, with the tab of the demo as the one it is about. */
function answered(page: Tab, type: string, demo: string): Promise<number> {
  return page.eval(
    async (type, demo) => {
      interface Api {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; message?: string }> };
      }
      const { chrome } = globalThis as unknown as { chrome: Api };
      const shown = (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(demo));
      const message = { unwrap: 1, type, payload: {}, tabId: shown?.id };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      const time = performance.now() - start;
      if (!answer.ok) throw new Error(`${type}: ${answer.message}`);
      return time;
    },
    type,
    demo,
  );
}
