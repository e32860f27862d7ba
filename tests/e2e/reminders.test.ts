/** What was put off comes back: also where the browser was closed in between, and its alarms are gone. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { KINDS } from './harness/index.ts';
import { press, shows, sidebarWith } from './sidebar.ts';

const TICKET = 'zs-1040';
/** Milliseconds from the change in the store to the time that is due: time enough to start a browser. */
const SOON = 8_000;

describe.each(KINDS)('put aside in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('a complaint is due again after the browser was closed meanwhile', async () => {
    const tab = await desk.open(TICKET);
    const sidebar = await sidebarWith(tab, 'Ingrid Vermeulen');
    await press(sidebar, 'Nu even niet');
    await press(sidebar, 'Over een uur');
    await shows(sidebar, 'Opzijgelegd tot');
    const page = await desk.browser.extensionPage('options.html');
    await page.waitFor(bringForward, [SOON]);
    // Nothing of the alarm that was set for later survives: what counts is in the store.
    await desk.browser.restart();
    const options = await desk.browser.extensionPage('options.html');
    await options.waitFor(isTold, [], { timeout: 30_000 });
    await options.waitFor(hasBadge, ['1']);
    const again = await desk.open(TICKET);
    await again.bringToFront();
    await desk.browser.command('toggle-sidebar');
    const beside = await sidebarWith(again, 'Lukt het nu?');
    await press(beside, 'Weer oppakken');
    await beside.waitFor(() => document.querySelector('.step'));
    await options.waitFor(hasBadge, ['']);
  });
});

interface Chrome {
  action: { getBadgeText(details: object): Promise<string> };
}

/** Runs in a page of the extension. The button is told only after the store is. */
async function hasBadge(text: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  return (await chrome.action.getBadgeText({})) === text;
}

/** Runs in a page of the extension. */
async function bringForward(soon: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const store = database.transaction('followUps', 'readwrite').objectStore('followUps');
  const all = await new Promise<{ dueAt: string | null }[]>((resolve) => {
    const asking = store.getAll();
    asking.onsuccess = () => resolve(asking.result);
  });
  for (const one of all) store.put({ ...one, dueAt: new Date(Date.now() + soon).toISOString() });
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
  database.close();
  return all.length > 0;
}

/** Runs in a page of the extension. */
async function isTold(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const asking = database.transaction('followUps').objectStore('followUps').getAll();
  const all = await new Promise<{ remindedAt: string | null }[]>((resolve) => {
    asking.onsuccess = () => resolve(asking.result);
  });
  database.close();
  return all.some(({ remindedAt }) => remindedAt !== null);
}
