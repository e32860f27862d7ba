import type { Tab } from '../../e2e/harness/index.ts';
import type { Bench } from '../types.ts';

const LAST = { filter: 'all', limit: 50, after: { activeAt: '2025-01-01T01:00:00.000Z', id: 'a' } };
/** From what is shown first to what goes through all of them, and then is not judged. */
const REQUESTS = [
  { what: 'the first fifty', type: 'customer/list', payload: { ...LAST, after: null }, judged: true },
  { what: 'fifty from the end', type: 'customer/list', payload: LAST, judged: true },
  {
    what: 'all who may be twice there',
    type: 'customer/list',
    payload: { filter: 'alike', after: null, limit: 50 },
    judged: false,
  },
];

export const customerList: Bench = {
  name: 'customer-list',
  budget: 100,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser, customers } = await desk();
    const page = await browser.extensionPage('options.html');
    const measures = [];
    for (const { what, type, payload, judged } of REQUESTS) {
      const samples: number[] = [];
      await answered(page, type, payload);
      for (let run = 0; run < (quick ? 3 : 30); run += 1) samples.push(await answered(page, type, payload));
      measures.push({
        what,
        samples,
        note: `${customers} customers`,
        judge: judged ? ('median' as const) : ('none' as const),
      });
    }
    await page.close();
    return measures;
  },
};

/** Milliseconds from a page's question to the answer. */
function answered(page: Tab, type: string, payload: object): Promise<number> {
  return page.eval(
    async (type, payload) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; message?: string }> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage({ unwrap: 1, type, payload: JSON.parse(payload) });
      const time = performance.now() - start;
      if (!answer.ok) throw new Error(`${type}: ${answer.message}`);
      return time;
    },
    type,
    JSON.stringify(payload),
  );
}
