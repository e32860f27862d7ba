/** The invented notes and customers in the extension's own database, and what its pages ask of them. */
import type { Found } from '../../lib/messages/find-requests.ts';
import { closeWelcome } from '../e2e/demo.ts';
import { type Browser, launch, type Tab } from '../e2e/harness/index.ts';
import { type Invented, invented } from './invented.ts';
import type { Room } from './types.ts';

const AT_ONCE = 2_500;

export interface FullBrowser {
  browser: Browser;
  page: Tab;
  made: Invented;
}

/** 20,000 customers with five notes each, none of them indexed yet. */
export async function openFull({ kind, build, quick }: Room): Promise<FullBrowser> {
  const made = invented(quick ? 400 : 20_000, 5);
  const browser = await launch(kind, { locale: 'nl', extension: build });
  await closeWelcome(browser);
  const page = await browser.extensionPage('options.html');
  await page.waitFor(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    return (await chrome.runtime.sendMessage({ unwrap: 1, type: 'follow-up/list', payload: {} })).ok;
  });
  for (let from = 0; from < made.customers.length; from += AT_ONCE) {
    await page.eval(fill, 'customer', made.customers.slice(from, from + AT_ONCE) as never);
  }
  for (let from = 0; from < made.notes.length; from += AT_ONCE) {
    await page.eval(fill, 'note', made.notes.slice(from, from + AT_ONCE) as never);
  }
  return { browser, page, made };
}

/** Until nothing waits; milliseconds. `meanwhile`: at every look. */
export async function indexed(page: Tab, meanwhile?: (done: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { indexing } = (await ask(page, 'theepot')).found;
    if (!indexing) return performance.now() - start;
    await meanwhile?.(indexing.done / indexing.total);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** One question as the options page asks it; milliseconds from there and back. */
export function ask(page: Tab, text: string): Promise<{ took: number; found: Found }> {
  return page.eval(async (text) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: Found; message?: string }> };
      };
    };
    const payload = { text, limit: 20 };
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ unwrap: 1, type: 'record/find', payload });
    const took = performance.now() - start;
    if (!answer.ok) throw new Error(answer.message);
    return { took, found: answer.value } as never;
  }, text) as Promise<{ took: number; found: Found }>;
}

/** Runs in the page. */
async function fill(kind: 'customer' | 'note', all: never): Promise<void> {
  const some = all as unknown as (Invented['customers'][number] & Invented['notes'][number])[];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const store = kind === 'note' ? 'notes' : 'customers';
  const transaction = database.transaction([store, 'documents'], 'readwrite', { durability: 'relaxed' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const times = { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z' };
  for (const one of some) {
    const record =
      kind === 'note'
        ? { ...times, ...one, tags: [], author: '', revision: 1, ticketKey: null, deletedAt: null }
        : {
            id: one.id,
            names: [one.name],
            addresses: [one.address],
            prefers: { language: null, register: null, firstName: null },
            likeness: [],
            parted: null,
            ...times,
          };
    transaction.objectStore(store).put(record);
    transaction.objectStore('documents').add({ kind, id: one.id });
  }
  await done;
  database.close();
}

/** Runs in the page: each is as if it was written just now; `erased`: as if nobody had it any more. */
export async function touch(ids: string[], erased = false): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('documents', 'readwrite');
  const documents = transaction.objectStore('documents');
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const id of ids) {
      const looking = documents.index('byRecord').getKey(['note', id]);
      looking.onsuccess = () => {
        if (looking.result !== undefined) documents.put({ gone: erased ? 2 : 1 }, looking.result);
        if (!erased) documents.add({ kind: 'note', id });
      };
    }
  });
  database.close();
}
