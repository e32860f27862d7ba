/**
 * Builds the gallery, photographs each view (light and dark, 360 and 280 pixels, once at twice the text size in high
 * contrast, and in the largest text that can be chosen, dark by choice in a light browser), and checks each with axe in its real styles. Names of views may be given as arguments, and languages:
 * `--lang=de,fr`, or `--lang=pseudo` for English that is longer; nl and en when left out. `--look=280,zoom` takes only the
 * looks with that in their names. Of each look there is a contact sheet, `sheet-<look>.png`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Look as Worn } from '../../lib/platform/look.ts';
import { findBrowser } from './browsers.ts';
import { faultsOf } from './gallery/faults.ts';
import { openGallery, pressFor, type View } from './gallery/serve.ts';
import { contactSheets, type Picture } from './gallery/sheet.ts';
import { SPOKEN, type Spoken } from './texts/texts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = resolve(ROOT, 'tests/.results/shots');

interface Look {
  name: string;
  lang: Spoken;
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  forced?: boolean;
  /** As the person can choose it. */
  worn?: Pick<Worn, 'theme' | 'textSize'>;
}
const ALL: Look[] = [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    languages().flatMap((lang) =>
      [360, 280].map((width) => ({ name: `${scheme}-${lang}-${width}`, scheme, lang, width, height: 820 })),
    ),
  ),
  // 200 % zoom of a 720 pixel column on a small laptop, in forced colours.
  ...languages(['nl']).map((lang) => ({
    ...{ name: `zoom-${lang}`, scheme: 'dark' as const, lang, width: 360, height: 380, forced: true },
  })),
  ...languages(['nl']).flatMap((lang) =>
    [
      { width: 360, height: 820 },
      { width: 280, height: 820 },
      // 200 % zoom on top of that.
      { width: 360, height: 380 },
    ].map((size) => ({
      ...{ name: `largest-${lang}-${size.width}x${size.height}`, scheme: 'light' as const, lang, ...size },
      worn: { theme: 'dark' as const, textSize: 'largest' as const },
    })),
  ),
  ...languages(['en']).map((lang) => ({
    ...{ name: `broad-${lang}`, scheme: 'light' as const, lang, width: 720, height: 820 },
  })),
];
const LOOKS = ALL.filter(({ name }) => given('look')?.some((part) => name.includes(part)) ?? true);

const gallery = await openGallery();
await rm(SHOTS, { recursive: true, force: true });
await mkdir(SHOTS, { recursive: true });

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const executablePath = findBrowser('chromium')?.path;
const problems: string[] = [];
const pictures: Picture[] = [];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.scheme,
      forcedColors: look.forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    // What tsx puts around the functions that are handed to a page.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    for (const view of await gallery.views(page)) {
      if (wanted.length === 0 || wanted.includes(view.name)) await shoot(page, view, look);
    }
    await context.close();
  }
  const sheets = await contactSheets(browser, SHOTS, pictures);
  console.log(`${sheets.length} contact sheets: ${sheets.join(', ')}`);
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${pictures.length} pictures in tests/.results/shots, ${problems.length} problems`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** What is given as `--name=a,b`. */
function given(name: string): string[] | undefined {
  const start = `--${name}=`;
  return process.argv
    .find((one) => one.startsWith(start))
    ?.slice(start.length)
    .split(',');
}

function languages(others: Spoken[] = ['nl', 'en']): Spoken[] {
  const asked = given('lang');
  if (!asked) return others;
  return asked.map((name) => {
    const language = SPOKEN.find((one) => one === name);
    if (!language) throw new Error(`${name} is none of ${SPOKEN.join(', ')}`);
    return language;
  });
}

/** A wide view is as wide as it likes, but where the look is about twice the size and forced colours. */
function ownWidth({ wide }: View, { width, forced, worn }: Look): number {
  // The narrowest there is, and the largest text: so narrow is only the sidebar.
  if (wide !== null && worn) return Math.max(width, 360);
  return wide !== null && width === 360 && !forced ? wide : width;
}

async function shoot(page: Page, view: View, look: Look): Promise<void> {
  const { height } = look;
  await page.setViewportSize({
    width: ownWidth(view, look),
    height,
  });
  // What is loaded when it is used, too.
  await page.goto(gallery.addressOf(view.name, look.lang, look.worn), { waitUntil: 'networkidle' });
  await pressFor(page);
  // The whole column, however long: the picture is of what there is to see, not of one screen of it.
  const whole = await page.evaluate(() => {
    const main = document.querySelector('.sidebar .main');
    return main
      ? innerHeight + Math.max(0, main.scrollHeight - main.clientHeight)
      : document.body.scrollHeight;
  });
  const where = `${view.name} ${look.name}`;
  problems.push(...(await faultsOf(page, look.forced)).map((fault) => `${where}: ${fault}`));
  const size = page.viewportSize();
  if (size && whole > size.height) await page.setViewportSize({ width: size.width, height: whole });
  const file = `${view.name}-${look.name}.png`;
  await page.screenshot({ path: `${SHOTS}/${file}`, fullPage: true });
  pictures.push({ view: view.name, look: look.name, file });
}
