import type { Tab } from '../../e2e/harness/index.ts';
import type { Bench } from '../types.ts';

const CASES = 10_000;
const YEAR = { from: '2025-12-01', to: '2026-11-30', inbox: null };
const LIST = { filter: 'all', after: null, limit: 50 };

/** All complaints of a shop in many years counted, and what somebody waits who asks for something else meanwhile. */
export const insights: Bench = {
  name: 'insights',
  budget: 1_500,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser } = await desk();
    const cases = quick ? CASES / 10 : CASES;
    const page = await browser.extensionPage('options.html');
    await page.eval(fill, cases);
    try {
      await page.eval(ask, 'insights/get', JSON.stringify(YEAR), '', '');
      const [counted, meanwhile]: [number[], number[]] = [[], []];
      for (let run = 0; run < (quick ? 3 : 15); run += 1) {
        const [whole = 0, other = 0] = await beside(page);
        counted.push(whole);
        meanwhile.push(other);
      }
      const note = `${cases} cases`;
      return [
        { what: 'all complaints counted', samples: counted, note, judge: 'median' as const },
        { what: 'customers listed meanwhile', samples: meanwhile, note, judge: 'none' as const },
      ];
    } finally {
      await page.eval(clear);
      await page.close();
    }
  },
};

function beside(page: Tab): Promise<number[]> {
  return page.eval(ask, 'insights/get', JSON.stringify(YEAR), 'customer/list', JSON.stringify(LIST));
}

/** Runs in the page. Milliseconds to the answer, and to that of the other question, which is asked a moment later. */
async function ask(type: string, payload: string, other: string, otherPayload: string): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; message?: string }> } };
  };
  const answered = async (type: string, payload: string) => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ unwrap: 1, type, payload: JSON.parse(payload) });
    if (!answer.ok) throw new Error(`${type}: ${answer.message}`);
    return performance.now() - start;
  };
  const both = [answered(type, payload)];
  await new Promise((resolve) => setTimeout(resolve, 30));
  if (other !== '') both.push(answered(other, otherPayload));
  return Promise.all(both);
}

/** Runs in the page. */
async function fill(cases: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = ['cases', 'followUps', 'improvements', 'seen'];
  const tx = database.transaction(stores, 'readwrite', { durability: 'relaxed' });
  const put = (store: string, record: object) => tx.objectStore(store).put(record);
  const paths = ['ask-first', 'save-first', 'save-repeated', 'part', null];
  const yesNo = [true, false, null];
  const keys: string[][] = Array.from({ length: 40 }, () => []);
  for (let at = 0; at < cases; at += 1) {
    const key = `bench|${encodeURIComponent(`https://desk${at % 3}.example`)}|${at}`;
    const opened = Date.UTC(2025, 0, 1) + at * ((700 * 86_400_000) / cases);
    const createdAt = new Date(opened + 60_000).toISOString();
    put('cases', {
      ...{ id: key, customerId: `bench-${at % 4_000}`, subject: `Bestelling ${at}`, link: null },
      ...{ openedAt: new Date(opened).toISOString(), confirmed: null, refused: [], dismissed: false },
      answers: {
        complaint: null,
        points: Array.from({ length: 4 }, (_, point) => ({
          text: `De theepot uit bestelling ${at}-${point} kwam met een barst aan, en ik hoorde niets meer.`,
          mark: 'true',
        })),
        ...{ expected: 'Dat hij heel aankomt', matters: 'De verjaardag', feeling: 'disappointed' },
        ...{ ownShare: yesNo[at % 3], smallEffort: yesNo[at % 2], keep: true, difficultBefore: null },
        ...{ path: null, partConfirmed: false, remedy: null, remedyOn: null, amount: '', basis: null },
        rights: { country: null, topics: null, orderedOn: null, receivedOn: null, withdrawnOn: null },
        ...{ cannot: '', language: null, register: null, rejected: [] },
      },
      inserts: [
        {
          id: 'i',
          at: new Date(opened + (at % 300) * 60_000).toISOString(),
          path: paths[at % 50 === 3 ? 3 : ((at % 3) as number)],
          templateId: null,
        },
      ],
      ...{ complaint: at % 10 > 0, revision: 1, createdAt, updatedAt: createdAt },
    });
    if (at % 2 === 0) keys[at % 40]?.push(key);
    if (at % 3 > 0) continue;
    put('followUps', {
      ...{ id: `bench-${at}`, customerId: null, ticketKey: key, subject: '', kind: 'check' },
      ...{ dueOn: '2026-01-01', dueAt: null, doneAt: createdAt, remindedAt: null },
      ...{
        outcome: ['solved', 'heard', 'stayed', 'left'][at % 4],
        lesson: '',
        createdAt,
        updatedAt: createdAt,
      },
    });
  }
  keys.forEach((ticketKeys, at) => {
    const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
    put('improvements', {
      ...{
        id: `bench-${at}`,
        kind: 'delivery',
        title: `Verbetering ${at}`,
        expected: '',
        meant: '',
        where: '',
      },
      ...{
        ticketKeys,
        solvedAt: at % 2 ? day : null,
        revision: 1,
        deletedAt: null,
        createdAt: day,
        updatedAt: day,
      },
    });
  });
  for (let at = 0; at < 700 * 3; at += 1) {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(at / 3))).toISOString().slice(0, 10);
    put('seen', { id: `${day}|desk${at % 3}.example`, day, inbox: `desk${at % 3}.example`, count: 40 });
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}

/** Runs in the page: what the other benches find is theirs alone. */
async function clear(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = database.transaction(['cases', 'followUps', 'improvements', 'seen'], 'readwrite');
  tx.objectStore('cases').delete(IDBKeyRange.bound('bench|', 'bench|\uffff'));
  for (const store of ['followUps', 'improvements'])
    tx.objectStore(store).delete(IDBKeyRange.bound('bench-', 'bench-\uffff'));
  tx.objectStore('seen').clear();
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  database.close();
}
