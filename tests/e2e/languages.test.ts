/** A browser in German or French gets texts in its language, on our pages and in its own places for us. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { TEXTS } from '../tools/texts/texts.ts';
import { type Browser, KINDS, launch } from './harness/index.ts';
import { shows } from './sidebar.ts';

declare const chrome: typeof api;

describe.each(KINDS)('a %s', (kind) => {
  const locale = kind === 'chromium' ? 'fr' : 'de';
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(kind, { locale });
  });
  afterAll(() => browser?.close());

  test('in another language than Dutch and English is greeted in it', async () => {
    const page = await browser.tab((url) => url.includes('/welcome.html'));
    await shows(page, TEXTS[locale].welcome_title?.message ?? '');
    expect(await page.eval(() => document.documentElement.lang)).toBe(locale);
    expect(await page.eval(() => chrome.runtime.getManifest().description)).toBe(
      TEXTS[locale].extension_description?.message,
    );
  });
});
