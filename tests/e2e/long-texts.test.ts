/** Texts that are 40 % longer than English have room in the narrowest window that WCAG asks for. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../tools/browsers.ts';
import { type Gallery, openGallery, pressFor } from '../tools/gallery/serve.ts';
import { tooWide } from '../tools/overflow.ts';

const MAIN = [
  ...['unreadable', 'proposed', 'listen', 'empathise', 'triage', 'reply', 'draft', 'parting', 'told'],
  ...['keys', 'aside', 'search-form', 'settings', 'inboxes', 'templates', 'after', 'customers', 'customer'],
  ...['data-merge', 'welcome', 'welcome-shop-empty', 'welcome-ready-none', 'practice', 'help'],
];

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findBrowser('chromium')?.path;
  [gallery, browser] = await Promise.all([
    openGallery(),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ]);
  page = await browser.newPage({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

test('no text of a main view sticks out, is cut off, or makes one scroll sideways', async () => {
  const found: Record<string, string[]> = {};
  for (const view of MAIN) {
    await page.goto(gallery.addressOf(view, 'pseudo'));
    await pressFor(page);
    await page.waitForSelector('h1, h2, .sidebar, .template-form');
    found[view] = await page.evaluate(tooWide);
  }
  expect(found).toEqual(Object.fromEntries(MAIN.map((view) => [view, []])));
});

test('sees a text that has too little room', async () => {
  await page.setContent(
    `<p style="width: 60px; white-space: nowrap">Much too long for it</p>
     <p style="width: 1em; overflow-wrap: anywhere">In a column of letters</p>
     <p>At ease</p>`,
  );
  expect(await page.evaluate(tooWide)).toEqual([
    expect.stringMatching(/Much too long.*lacks/),
    expect.stringMatching(/column.*lines/),
  ]);
});
