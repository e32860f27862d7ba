import type { Browser } from '../e2e/harness/index.ts';

const CUSTOMERS_A_GO = 1_000;
const FOLLOW_UPS = 200;

/**
 * Fills the extension's own database, made by the extension itself, with records in the shapes of
 * `lib/messages/records.ts`: `customers` × `notesEach` notes under random ids, and some open follow-ups.
 */
export async function seed(browser: Browser, customers: number, notesEach: number): Promise<void> {
  const page = await browser.extensionPage('options.html');
  // Whatever the background answers from its database, it has made the database before.
  await page.waitFor(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    const message = { unwrap: 1, type: 'follow-up/list', payload: {} };
    return (await chrome.runtime.sendMessage(message)).ok;
  });
  for (let from = 0; from < customers; from += CUSTOMERS_A_GO) {
    await page.eval(fill, from, Math.min(from + CUSTOMERS_A_GO, customers), notesEach, FOLLOW_UPS);
  }
  const stored = await page.eval(countNotes);
  await page.close();
  if (stored !== customers * notesEach) throw new Error(`${stored} notes stored`);
}

/** Runs in the page. */
async function fill(from: number, to: number, notesEach: number, followUps: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = ['customers', 'notes', 'followUps'];
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const put = (store: string, record: object) => transaction.objectStore(store).put(record);
  const at = (minutes: number) => new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString();
  for (let customer = from; customer < to; customer += 1) {
    const id = crypto.randomUUID();
    const times = { createdAt: at(customer), updatedAt: at(customer) };
    const ticketKey = `demo|shop|earlier-${customer}`;
    put('customers', {
      id,
      names: [`Klant ${customer}`],
      addresses: [`klant${customer}@shop.example`],
      prefers: { language: null, register: null, firstName: null },
      likeness: [`mailbox klant${customer}@shop.example`, `name ${customer} klant`],
      parted: null,
      ...times,
    });
    for (let note = 0; note < notesEach; note += 1) {
      const time = at(customer + note * 1_440);
      put('notes', {
        id: crypto.randomUUID(),
        customerId: id,
        text: `Belt liever dan dat zij mailt, en is doordeweeks na vier uur thuis. Vorige keer kwam het pakket bij de buren terecht. (${customer}-${note})`,
        pinned: false,
        tags: [],
        author: '',
        revision: 1,
        ticketKey,
        deletedAt: null,
        createdAt: time,
        updatedAt: time,
      });
    }
    if (customer < followUps) {
      put('followUps', {
        id: crypto.randomUUID(),
        customerId: id,
        ticketKey,
        subject: `Bestelling ${customer}`,
        dueOn: `2027-01-${String(1 + (customer % 28)).padStart(2, '0')}`,
        kind: 'check',
        dueAt: null,
        doneAt: null,
        remindedAt: null,
        outcome: null,
        lesson: '',
        ...times,
      });
    }
  }
  await done;
  database.close();
}

/** Runs in the page. */
function countNotes(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('notes').objectStore('notes').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
