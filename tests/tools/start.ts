import { join } from 'node:path';
import { TEXT_LANGUAGES } from '../../lib/platform/languages.ts';
import { startDemo } from '../demo/server.ts';
import { closeWelcome } from '../e2e/demo.ts';
import { BUILD, launch } from '../e2e/harness/index.ts';
import type { BrowserKind } from './browsers.ts';
import { ensureBrowsers } from './install-browsers.ts';
import { ROOT, run, toolOf } from './run.ts';

/**
 * `npm start`, or `npm start -- --firefox`: builds the extension and shows it in a real browser, on the demo inbox.
 * Where there is no display it takes pictures instead.
 */
const PICTURES = 'tests/.results/start';

async function build(kind: BrowserKind): Promise<void> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const wxt = toolOf('wxt', 'wxt');
  const { code, output } = await run(process.execPath, [wxt, 'build', '-b', target, '--mv3']);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

/** Opens the first complaint in each language and colour scheme, and photographs it with the sidebar beside it. */
async function photograph(kind: BrowserKind, extension: string, url: string): Promise<void> {
  for (const locale of TEXT_LANGUAGES) {
    const browser = await launch(kind, { extension, locale });
    try {
      await closeWelcome(browser);
      await browser.grant(`${new URL(url).origin.replace(/:\d+$/, '')}/*`);
      const tab = await browser.open(url);
      await tab.click('[data-row]');
      const sidebar = await tab.frame('sidebar');
      await sidebar.waitFor(() => document.body.textContent.trim().length > 0);
      for (const scheme of ['light', 'dark'] as const) {
        await browser.setColorScheme(scheme);
        const picture = join(ROOT, PICTURES, `${kind}-${locale}-${scheme}.png`);
        await tab.screenshot(picture);
        console.log(picture);
      }
    } finally {
      await browser.close();
    }
  }
}

async function show(kind: BrowserKind, extension: string, url: string): Promise<void> {
  const [spoken] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  const locale = TEXT_LANGUAGES.find((one) => one === spoken) ?? 'en';
  const browser = await launch(kind, { extension, headed: true, locale });
  try {
    await browser.grant(`${new URL(url).origin.replace(/:\d+$/, '')}/*`);
    await browser.tab((page) => page.includes('/welcome.html'));
    await browser.open(url);
    console.log(
      `The demo inbox is on ${url}; open a mail in it. Close the browser, or press Ctrl+C here, to stop.`,
    );
    await browser.gone;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const missing = await ensureBrowsers([kind]);
  if (missing.length > 0) throw new Error(`There is no ${kind} to start`);
  console.log('building …');
  await build(kind);
  const extension = join(ROOT, BUILD[kind]);
  const demo = await startDemo();
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  try {
    if (display) await show(kind, extension, demo.url);
    else await photograph(kind, extension, demo.url);
  } finally {
    await demo.close();
  }
}

await main();
