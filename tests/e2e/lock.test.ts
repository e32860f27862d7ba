/** A lock set in the room itself: closed it shows nobody, in the inbox either, and the disk has no readable word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { KINDS, type Tab } from './harness/index.ts';
import { until } from './harness/poll.ts';
import { addNote, press, shows, sidebarWith, textOf } from './sidebar.ts';

const PASSPHRASE = 'vier losse woorden hier';
const NOTE = 'Belt liever na vier uur';

describe.each(KINDS)('a lock in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('is set, closed, opened from the sidebar, kept over restarts, and removed', async () => {
    const inbox = await desk.open('zs-1041');
    const sidebar = await sidebarWith(inbox, 'Fatima el Amrani');
    await addNote(inbox, sidebar, NOTE);

    // Set: everything goes on as before, and nothing of it can be read on the disk.
    const page = await desk.browser.extensionPage('options.html#data');
    expect(await page.eval(onDisk)).toContain(NOTE);
    await page.waitFor(pressed, ['Op slot zetten']);
    await fill(page, 'Wachtzin', PASSPHRASE);
    await fill(page, 'Nog een keer', PASSPHRASE);
    await page.waitFor(pressed, ['Nu op slot zetten']);
    await shows(page, 'Nu zijn ze open, voor jou.', { timeout: 20_000 });
    const disk = await page.eval(onDisk);
    expect(disk).not.toMatch(/Belt liever|fatima|amrani/i);
    expect(disk).toMatch(/"sealed"/);
    await shows(await sidebarWith(inbox, NOTE), NOTE);

    // Closed: neither page shows anybody.
    await page.waitFor(pressed, ['Nu dichtdoen']);
    await showsAnew(page, 'Typ je wachtzin');
    await inbox.bringToFront();
    const locked = await sidebarWith(inbox, 'zitten op slot');
    expect(await textOf(locked)).not.toContain(NOTE);

    // Opened from the sidebar, on a page of our own.
    await page.close();
    await press(locked, 'Openen');
    const way = await desk.browser.tab((url) => url.endsWith('#unlock'));
    await shows(way, 'Typ je wachtzin');
    await fill(way, 'Wachtzin', 'een andere zin');
    await way.waitFor(pressed, ['Openen']);
    await shows(way, 'Dat is niet de wachtzin', { timeout: 20_000 });
    await fill(way, 'Wachtzin', PASSPHRASE);
    await way.waitFor(pressed, ['Openen']);
    await inbox.bringToFront();
    await shows(await sidebarWith(inbox, NOTE), NOTE, { timeout: 20_000 });

    // The background may end; the browser may not.
    await desk.browser.killBackground();
    await inbox.reload();
    await sidebarWith(inbox, NOTE);
    await desk.browser.restart();
    const again = await desk.browser.extensionPage('options.html#data');
    await shows(again, 'Typ je wachtzin', { timeout: 20_000 });
    await fill(again, 'Wachtzin', PASSPHRASE);
    await again.waitFor(pressed, ['Openen']);
    await showsAnew(again, 'Slot eraf halen');
    await again.waitFor(pressed, ['Slot eraf halen']);
    await again.waitFor(pressed, ['Ja, haal het eraf']);
    await shows(again, 'Het slot is eraf.', { timeout: 20_000 });
    expect(await again.eval(onDisk)).toContain(NOTE);
  }, 150_000);
});

/** Runs in the page: what is above it may still be coming in and move it away from under a pointer. */
function pressed(text: string): boolean {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  button?.click();
  return button !== undefined;
}

/** The page begins anew meanwhile: what is asked of the one before comes to nothing. */
async function showsAnew(page: Tab, text: string): Promise<void> {
  await until(`“${text}”`, () =>
    page.eval((wanted) => document.body.innerText.includes(wanted), text).catch(() => false),
  );
}

async function fill(page: Tab, label: string, text: string): Promise<void> {
  await page.waitFor(
    (wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
      const field = found && document.getElementById(found.htmlFor);
      if (!(field instanceof HTMLInputElement)) return false;
      field.focus();
      field.select();
      return true;
    },
    [label],
  );
  await page.type(text);
}

/** Runs in the page: all that lies in the database, as text; bytes as characters. */
async function onDisk(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unwrap');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const names = [...database.objectStoreNames].filter((name) => !name.startsWith('template'));
    const transaction = database.transaction(names);
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown>((resolve, reject) => {
            const asked = transaction.objectStore(name).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
      ),
    );
    return JSON.stringify(all, (_, value) =>
      value instanceof Uint8Array ? String.fromCharCode(...value) : value,
    );
  } finally {
    database.close();
  }
}
