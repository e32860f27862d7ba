/** Screenshots for the stores, 1280 × 800 pixels: the extension in a real browser, and its pages with made-up customers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../lib/platform/languages.ts';
import { startDemo } from '../../demo/server.ts';
import { closeWelcome } from '../../e2e/demo.ts';
import { type Browser, BUILD, type Frame, launch } from '../../e2e/harness/index.ts';
import { openStep } from '../../e2e/sidebar.ts';
import { findBrowser } from '../browsers.ts';
import { openGallery } from '../gallery/serve.ts';
import { TEXTS } from '../texts/texts.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ value: object }> };
};

const SIZE = { width: 1280, height: 800 };
const PROMO = { width: 440, height: 280 };
/** A complaint in each language. */
const COMPLAINTS: Readonly<Record<TextLanguage, string>> = {
  nl: 'zs-1040',
  en: 'zs-1033',
  de: 'zs-1031',
  fr: 'zs-1029',
};
/** Views of the gallery, in the order in which they are shown. */
const VIEWS = { '3-customer': 'customer', '4-insights': 'insights' };

/** Into `<folder>/<language>/<n>-<what>.png`. */
export async function takePictures(folder: string): Promise<void> {
  await besideMails(folder);
  await ofPages(folder);
}

async function besideMails(folder: string): Promise<void> {
  const demo = await startDemo();
  try {
    for (const language of TEXT_LANGUAGES) {
      const browser = await launch('chromium', {
        extension: BUILD.chromium,
        locale: language,
        viewport: SIZE,
      });
      try {
        await closeWelcome(browser);
        await nameTheShop(browser);
        await browser.grant(`${new URL(demo.url).origin.replace(/:\d+$/, '')}/*`);
        const tab = await browser.open(`${demo.url}/gesprek/${COMPLAINTS[language]}?lang=${language}`);
        const sidebar = await tab.frame('sidebar');
        await sidebar.waitFor(() => document.querySelector('.step'));
        await tab.eval(() => {
          // A mail that tries things out is for the tests.
          for (const row of document.querySelectorAll('[data-row]'))
            if (row.textContent.includes('<')) row.remove();
        });
        await tab.screenshot(join(folder, language, '1-mail.png'));
        await openStep(sidebar, 4);
        await toTop(sidebar);
        await tab.screenshot(join(folder, language, '2-reply.png'));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await demo.close();
  }
}

/** As somebody who uses it has. */
async function nameTheShop(browser: Browser): Promise<void> {
  const options = await browser.extensionPage('options.html');
  await options.eval(async () => {
    const ask = (type: string, payload: object) => chrome.runtime.sendMessage({ unwrap: 1, type, payload });
    const { value } = await ask('settings/get', {});
    await ask('settings/save', { ...value, agentName: 'Noor', shopName: 'Zonnestraal' });
  });
  await options.close();
}

function toTop(sidebar: Frame): Promise<unknown> {
  return sidebar.waitFor(() => {
    document.querySelector('.step:nth-of-type(4)')?.scrollIntoView({ behavior: 'instant', block: 'start' });
    const isStill = document.getAnimations().every(({ playState }) => playState !== 'running');
    return isStill && document.querySelector('.reply-text');
  });
}

async function ofPages(folder: string): Promise<void> {
  const gallery = await openGallery();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium')?.path,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    for (const language of TEXT_LANGUAGES) {
      for (const [name, view] of Object.entries(VIEWS)) {
        await page.goto(gallery.addressOf(view, language), { waitUntil: 'networkidle' });
        await page.evaluate(
          () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
        );
        await page.screenshot({ path: join(folder, language, `${name}.png`) });
      }
      await page.setViewportSize(PROMO);
      await page.setContent(await promo(language));
      await page.screenshot({ path: join(folder, language, 'promo.png') });
      await page.setViewportSize(SIZE);
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}

/** The name and what it is, on a quiet ground. */
async function promo(language: TextLanguage): Promise<string> {
  const icon = await readFile('public/icons/icon.svg', 'utf8');
  const said = TEXTS[language].extension_description?.message ?? '';
  return `<body style="margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;padding:0 36px;
    background:#fbf6f0;color:#3a2a20;font:18px/1.35 system-ui,sans-serif;text-align:center">
    <div style="width:84px">${icon}</div><strong style="font-size:34px">Unwrap</strong><span>${said}</span></body>`;
}
