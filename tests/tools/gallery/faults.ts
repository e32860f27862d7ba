/** What is wrong with a page as it is drawn: for axe, for who needs the room, and for who sees other colours. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { tooWide } from '../overflow.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param forced colours are the person's own, so that their contrast is none of ours */
export async function faultsOf(page: Page, forced = false): Promise<string[]> {
  const wide = await page.evaluate(tooWide);
  const hidden = await page.evaluate(hiddenMarks);
  return [
    ...wide,
    ...hidden.map((text) => `the mark “${text}” has the colour of what is behind it`),
    ...(await violationsOn(page, forced)).map((violation) => violation.slice(0, 400)),
  ];
}

async function violationsOn(page: Page, forced: boolean): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (contrast) => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    // The preview of the search is scrolled by keys from the search field.
    const context = { exclude: ['.search-preview'] };
    const { violations } = await axe.run(context, { rules: { 'color-contrast': { enabled: contrast } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, !forced);
}

/** Runs in the page. What axe can't judge in forced colours: a mark has its own colour there, whatever is behind it. */
function hiddenMarks(): string[] {
  const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  return [...document.querySelectorAll('mark')]
    .filter((mark) => {
      let at: Element | null = mark;
      while (at && /^rgba.*, 0\)$/.test(getComputedStyle(at).backgroundColor)) at = at.parentElement;
      return getComputedStyle(mark).color === (at ? getComputedStyle(at).backgroundColor : canvas);
    })
    .map((mark) => mark.textContent);
}
