/** Draws `public/icons/icon.svg` as the PNGs that browsers want. Run by hand after the drawing changed. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.ts';

const ICONS = resolve(import.meta.dirname, '../../public/icons');
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(resolve(ICONS, 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser('chromium')?.path,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: resolve(ICONS, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
