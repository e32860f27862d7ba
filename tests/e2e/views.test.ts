/** Every view as it is drawn, in a real browser: `npm run shots` has each in every look, this has each in one. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../tools/browsers.ts';
import { faultsOf } from '../tools/gallery/faults.ts';
import { type Gallery, openGallery, pressFor } from '../tools/gallery/serve.ts';

const LOOKS = [
  { colorScheme: 'light', lang: 'nl' },
  { colorScheme: 'dark', lang: 'de' },
] as const;

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser('chromium')?.path;
  [gallery, browser] = await Promise.all([
    openGallery(),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

test.each(LOOKS)(
  'axe objects to nothing, and nothing lacks room: $colorScheme, $lang',
  async (look) => {
    const page = await browser.newPage({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
    const views = (await gallery.views(page)).filter((_, at) => at % LOOKS.length === LOOKS.indexOf(look));
    expect(views.length).toBeGreaterThan(40);
    const found: Record<string, string[]> = {};
    for (const { name, wide } of views) {
      await page.setViewportSize({ width: wide ?? 360, height: 820 });
      // Where the editor of templates is, a part is loaded when it is used.
      const waitUntil = name.startsWith('templates') ? 'networkidle' : 'load';
      await page.goto(gallery.addressOf(name, look.lang), { waitUntil });
      await page.waitForSelector('#app > *');
      await pressFor(page);
      found[name] = await faultsOf(page);
    }
    expect(found).toEqual(Object.fromEntries(views.map(({ name }) => [name, []])));
    await page.close();
  },
  180_000,
);
