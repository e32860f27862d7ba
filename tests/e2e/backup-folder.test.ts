/**
 * Daily backups into a folder of the person's choice. No test can press in the browser's own picker: it gives a folder of the
 * browser's private file system, of which the handle goes the same way, into the same database, and is written by the same worker.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { closeWelcome } from './demo.ts';
import { type Browser, KINDS, launch, type Tab } from './harness/index.ts';

declare const chrome: typeof api;

const says = (text: string) => document.body.innerText.includes(text);
const pressed = (name: string) => {
  const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === name);
  if (!button || button.getAttribute('aria-disabled') === 'true') return false;
  button.click();
  return true;
};
/** Runs in the page. */
async function daily(): Promise<void> {
  const ask = (type: string, payload: object) => chrome.runtime.sendMessage({ unwrap: 1, type, payload });
  const settings = await ask('settings/get', {});
  await ask('settings/save', { ...settings.value, backup: { daily: true, keep: 2 } });
}
/** Runs in the page: what lies in the folder, and how each of our files begins. */
async function inFolder(): Promise<{ name: string; begin: number[] }[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('Kluis', { create: true });
  const found: { name: string; begin: number[] }[] = [];
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    found.push({ name, begin: [...bytes.slice(0, 2)] });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Runs in the page: the picker is out of a test's reach. */
function pickKluis(): void {
  Object.assign(window, {
    showDirectoryPicker: async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('Kluis', { create: true });
    },
  });
}

describe.each(KINDS)('a folder for daily backups in %s', (kind) => {
  let browser: Browser;
  let page: Tab;

  beforeAll(async () => {
    browser = await launch(kind, { locale: 'nl' });
    await closeWelcome(browser);
    page = await browser.extensionPage('options.html#data');
    await page.waitFor(says, ['Nog niets.']);
    await page.eval(daily);
    await page.reload();
    await page.waitFor(says, ['Hoeveel er blijven staan']);
  });
  afterAll(() => browser?.close());

  test.runIf(kind === 'firefox')('is not offered', async () => {
    expect(await page.eval(() => document.body.innerText)).not.toContain('Kies zelf een map');
  });

  test.runIf(kind === 'chromium')(
    'is kept, written into by the background, and cleared of our own files alone',
    async () => {
      await page.eval(inFolder);
      await page.eval(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('Kluis');
        await folder.getFileHandle('vakantie.jpg', { create: true });
      });
      await page.eval(pickKluis);
      await page.waitFor(pressed, ['Kies zelf een map']);
      await page.waitFor(says, ['Ze komen in de map Kluis.'], { timeout: 20_000 });
      await page.waitFor(says, ['De laatste is van']);
      const [first, theirs] = await page.eval(inFolder);
      expect(first).toMatchObject({
        name: expect.stringMatching(/^unwrap-backup-.*\.unwrap$/),
        begin: [0x1f, 0x8b],
      });
      expect(theirs?.name).toBe('vakantie.jpg');

      // The handle is on the disk: a background that was ended has it, too.
      for (let more = 0; more < 2; more += 1) {
        await browser.killBackground().catch(() => browser.killBackground());
        await page.eval(pickKluis);
        const before = (await page.eval(inFolder)).map(({ name }) => name);
        await page.waitFor(pressed, ['Kies een andere map']);
        await page.waitFor(
          async (before) => {
            const root = await navigator.storage.getDirectory();
            const folder = await root.getDirectoryHandle('Kluis');
            const names: string[] = [];
            for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
              names.push(name);
            return names.some((name) => !before.includes(name));
          },
          [before],
          { timeout: 20_000 },
        );
        await page.waitFor(() => !document.querySelector('[aria-disabled=true]'));
      }
      const names = async () => (await page.eval(inFolder)).map(({ name }) => name);
      // Two stay, and the person's own.
      await expect.poll(names).toHaveLength(3);
      expect(await names()).not.toContain(first?.name);
      expect(await names()).toContain('vakantie.jpg');

      // Gone, it is said, and forgetting it goes back to the downloads.
      await page.eval(async () => {
        const root = await navigator.storage.getDirectory();
        await root.removeEntry('Kluis', { recursive: true });
      });
      await page.reload();
      await page.waitFor(says, ['De map Kluis kan ik niet bereiken. Kies de map opnieuw.']);
      await page.waitFor(pressed, ['Toch bij de downloads']);
      await page.waitFor(says, ['Kies zelf een map']);
      expect(await page.eval(() => document.body.innerText)).not.toContain('Kluis');
    },
  );
});
