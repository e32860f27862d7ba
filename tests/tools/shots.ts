/**
 * Builds the gallery, photographs each view (light and dark, nl and en, 360 and 280 pixels, and once at twice the text
 * size in high contrast), and checks each with axe in its real styles. Names of views may be given as arguments.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { findBrowser } from './browsers.ts';

interface View {
  name: string;
  wide: boolean;
}

const ROOT = resolve(import.meta.dirname, '../..');
const GALLERY = resolve(import.meta.dirname, 'gallery');
const BUILT = resolve(ROOT, 'tests/.results/gallery');
const SHOTS = resolve(ROOT, 'tests/.results/shots');
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const withoutExtension: Plugin = {
  name: 'gallery-browser',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/browser.ts') ? resolve(GALLERY, 'browser.ts') : null),
};

interface Look {
  name: string;
  lang: 'nl' | 'en';
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  forced?: boolean;
}
const LOOKS: Look[] = [
  ...(['light', 'dark'] as const).flatMap((scheme) =>
    (['nl', 'en'] as const).flatMap((lang) =>
      [360, 280].map((width) => ({ name: `${scheme}-${lang}-${width}`, scheme, lang, width, height: 820 })),
    ),
  ),
  // 200 % zoom of a 720 pixel column on a small laptop, in forced colours.
  { name: 'zoom', scheme: 'dark', lang: 'nl', width: 360, height: 380, forced: true },
  { name: 'broad', scheme: 'light', lang: 'en', width: 720, height: 820 },
];

const config = {
  root: GALLERY,
  configFile: false as const,
  logLevel: 'warn' as const,
  base: './',
  plugins: [withoutExtension],
  resolve: { alias: { '@': ROOT } },
  build: { outDir: BUILT, emptyOutDir: true, target: 'chrome130' },
};
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
await rm(SHOTS, { recursive: true, force: true });
await mkdir(SHOTS, { recursive: true });

const wanted = process.argv.slice(2);
const executablePath = findBrowser('chromium')?.path;
const problems: string[] = [];
let taken = 0;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.scheme,
      forcedColors: look.forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const view of await viewsOf(page)) {
      if (wanted.length === 0 || wanted.includes(view.name)) await shoot(page, view, look);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${taken} pictures in tests/.results/shots, ${problems.length} problems`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function viewsOf(page: Page): Promise<View[]> {
  await page.goto(address);
  const views = await page.evaluate(() => document.body.dataset.views ?? '[]');
  return JSON.parse(views);
}

async function shoot(page: Page, view: View, look: Look): Promise<void> {
  const { height } = look;
  await page.setViewportSize({
    width: view.wide && look.width === 360 && look.name !== 'zoom' ? 800 : look.width,
    height,
  });
  // What is loaded when it is used, too.
  await page.goto(`${address}?view=${view.name}&lang=${look.lang}`, { waitUntil: 'networkidle' });
  for (const key of await page.evaluate(() => [...(document.body.dataset.press ?? '')])) {
    await page.keyboard.press(key);
  }
  // The whole column, however long: the picture is of what there is to see, not of one screen of it.
  const whole = await page.evaluate(() => {
    const main = document.querySelector('.sidebar .main');
    return main
      ? innerHeight + Math.max(0, main.scrollHeight - main.clientHeight)
      : document.body.scrollHeight;
  });
  const where = `${view.name} ${look.name}`;
  await check(page, where, look);
  const size = page.viewportSize();
  if (size && whole > size.height) await page.setViewportSize({ width: size.width, height: whole });
  await page.screenshot({ path: `${SHOTS}/${view.name}-${look.name}.png`, fullPage: true });
  taken += 1;
}

async function check(page: Page, where: string, look: Look): Promise<void> {
  const wider = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('main')].map((main) => main.scrollWidth - main.clientWidth),
    ),
  );
  if (wider > 0) problems.push(`${where}: ${wider} pixels wider than its window`);
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (contrast) => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: contrast } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, !look.forced);
  problems.push(...found.map((violation) => `${where}: ${violation.slice(0, 400)}`));
}
