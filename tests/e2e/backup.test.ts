/** A backup made by hand, brought back over what came later, and that undone: in the room itself, with a real file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from './demo.ts';
import { type Browser, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'unwrap-backup-'));

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe.each(KINDS)('a backup in %s', (kind) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await share(kind);
    await closeWelcome(browser);
  });
  afterAll(() => browser?.close());

  test('is made, restored over what came later, and that is undone', async () => {
    const page = await browser.extensionPage('options.html#data');
    await page.waitFor(says, ['Nog niets.']);
    await page.eval(write, 'Belt liever na vier uur');
    await page.reload();
    await page.waitFor(says, ['Je hebt 1 klant en 1 notitie']);
    const file = await make(page);
    expect([file[0], file[1]]).toEqual([0x1f, 0x8b]);
    const path = join(FOLDER, `${kind}.unwrap`);
    writeFileSync(path, file);

    // What came later goes, what was there comes back.
    await page.eval(write, 'Later geschreven');
    await page.eval(erase, 'Belt liever na vier uur');
    await page.setFiles('input[type=file]', [path]);
    await page.waitFor(says, ['zitten 1 klant en 1 notitie']);
    await page.waitFor(choose, ['Alles vervangen']);
    await page.waitFor(says, ['Weg: 1 notitie']);
    await page.waitFor(pressed, ['Alles vervangen']);
    await page.waitFor(says, ['Klaar: het bestand is teruggezet.'], { timeout: 20_000 });
    expect(await page.eval(notes)).toEqual(['Belt liever na vier uur']);

    // The background may end at any moment; the way back is on the disk.
    await page.waitFor(says, ['Maak het terugzetten van']);
    // Whatever the page still asks wakes it again at once.
    await browser.killBackground().catch(() => browser.killBackground());
    await page.waitFor(pressed, ['Maak het terugzetten van']);
    await page.waitFor(pressed, ['Ja, ga terug']);
    await page.waitFor(says, ['Alles is weer zoals het was.'], { timeout: 20_000 });
    expect(await page.eval(notes)).toEqual(['Later geschreven']);

    // A damaged one is refused by name.
    writeFileSync(path, file.subarray(0, file.length - 30));
    await page.setFiles('input[type=file]', [path]);
    await page.waitFor(says, ['Er is niets veranderd.']);
    expect(await page.eval(notes)).toEqual(['Later geschreven']);
    await page.close();
  });
});

/** The bytes that the page gave the browser to save. */
async function make(page: Tab): Promise<Uint8Array> {
  await page.eval(() => {
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.arrayBuffer().then((bytes) => {
        Object.assign(window, { made: [...new Uint8Array(bytes)] });
      });
      return original(blob);
    };
  });
  await page.waitFor(pressed, ['Back-up maken']);
  const bytes = await page.waitFor(() => (window as unknown as { made?: number[] }).made, [], {
    timeout: 20_000,
  });
  return Uint8Array.from(bytes ?? []);
}

/** Runs in the page. */
function says(text: string): boolean {
  return document.body.textContent?.includes(text) ?? false;
}

/** Runs in the page. */
function pressed(text: string): boolean {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(text));
  button?.click();
  return button !== undefined;
}

/** Runs in the page. */
function choose(text: string): boolean {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(text));
  label?.querySelector('input')?.click();
  return label !== undefined;
}

/** Runs in the page: a note of the one customer, as the store keeps them. */
async function write(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['customers', 'notes'], 'readwrite');
  const at = new Date().toISOString();
  const times = { createdAt: at, updatedAt: at };
  transaction.objectStore('customers').put({
    id: 'sophie',
    names: ['Sophie'],
    addresses: ['sophie@voorbeeld.example'],
    prefers: { language: null, register: null, firstName: null },
    likeness: [],
    parted: null,
    activeAt: at,
    ...times,
  });
  transaction.objectStore('notes').put({
    id: crypto.randomUUID(),
    customerId: 'sophie',
    text,
    pinned: false,
    tags: [],
    author: '',
    revision: 1,
    ticketKey: null,
    deletedAt: null,
    ...times,
  });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

/** Runs in the page. */
async function erase(text: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
  });
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  const all = await new Promise<{ id: string; text: string }[]>((resolve) => {
    const asking = store.getAll();
    asking.onsuccess = () => resolve(asking.result);
  });
  for (const note of all) if (note.text === text) store.delete(note.id);
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
  database.close();
}

/** Runs in the page. */
async function notes(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
  });
  const asking = database.transaction('notes').objectStore('notes').getAll();
  const all = await new Promise<{ text: string }[]>((resolve) => {
    asking.onsuccess = () => resolve(asking.result);
  });
  database.close();
  return all.map(({ text }) => text).sort();
}
