/** Captured pages in real Chromium: each at its own address, with its frames filled and nothing else to be had. */
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers.ts';
import { ensureBrowsers } from '../install-browsers.ts';
import { ROOT } from '../run.ts';
import { type Capture, Unmeasurable } from './captures.ts';
import type * as reader from './reader.ts';
import type { PageAnswer } from './reader.ts';

interface World {
  unwrapMeasure: typeof reader;
}

export interface ReadCapture {
  capture: Capture;
  answer: PageAnswer;
}

/** Reads every page with our readers as they are in the working tree. @param guided Whether adapters read. */
export async function readCaptures(captures: readonly Capture[], guided: boolean): Promise<ReadCapture[]> {
  const script = await bundle();
  if (!findBrowser('chromium')) await ensureBrowsers(['chromium']);
  const executablePath = findBrowser('chromium')?.path;
  if (!executablePath) throw new Unmeasurable('There is no Chromium to read the pages in.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en' });
    const found: ReadCapture[] = [];
    for (const capture of captures) {
      found.push({ capture, answer: await readOne(context, script, capture, guided) });
    }
    return found;
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: `${ROOT}/tests/tools/measure/reader.ts`, formats: ['iife'], name: 'unwrapMeasure' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The readers were not built');
  return chunk.code;
}

async function readOne(
  context: BrowserContext,
  script: string,
  capture: Capture,
  guided: boolean,
): Promise<PageAnswer> {
  const page = await context.newPage();
  try {
    const missed = await show(page, capture, script);
    const selector = capture.expected.editor?.selector ?? null;
    const answer = await page.evaluate(
      ([editor, guide]) => (globalThis as unknown as World).unwrapMeasure.readPage(editor, guide),
      [selector, guided] as const,
    );
    const problems = missed.map((selector) => `nothing to hide at ${selector}`);
    return { ...answer, problems: [...answer.problems, ...problems] };
  } catch (error) {
    throw new Unmeasurable(`${capture.name} could not be opened: ${error}`);
  } finally {
    await page.close();
  }
}

/**
 * The page as a person saw it; nothing that was only made for the capture is left for a reader to go by. Gives the
 * selectors of what was to be hidden and is not there.
 */
async function show(page: Page, { expected, html, frames }: Capture, script: string): Promise<string[]> {
  const bodies = new Map([[bare(expected.url), html]]);
  for (const [index, { url }] of expected.frames.entries()) bodies.set(bare(url), frames[index] ?? '');
  await page.route('**/*', (route) => answer(route, bodies));
  await page.goto(expected.url);
  const missed: string[] = [];
  for (const [index, { selector, url, hiddenByStylesheet }] of expected.frames.entries()) {
    const frame = await (await page.$(selector))?.contentFrame();
    if (!frame) throw new Error(`there is no frame ${selector}`);
    if (/^https?:/.test(url)) await frame.goto(url);
    else await frame.setContent(frames[index] ?? '');
    await frame.evaluate(script);
    missed.push(...(await frame.evaluate(hide, hiddenByStylesheet)));
  }
  await page.evaluate(script);
  return [...missed, ...(await page.evaluate(hide, expected.hiddenByStylesheet))];
}

function hide(selectors: string[]): string[] {
  for (const each of document.querySelectorAll('[data-capture-frame]')) {
    each.removeAttribute('data-capture-frame');
  }
  return (globalThis as unknown as World).unwrapMeasure.hideAll(document, selectors);
}

/** A page's scripts have run before it was captured: none runs again. */
async function answer(route: Route, bodies: ReadonlyMap<string, string>): Promise<void> {
  const body = bodies.get(bare(route.request().url()));
  if (body === undefined || !route.request().isNavigationRequest()) return route.abort();
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "script-src 'none'" },
    body,
  });
}

function bare(url: string): string {
  return url.startsWith('about:') ? url : new URL(url).href.replace(/#.*$/, '');
}
