import type { Frame } from '../../harness/index.ts';
import type { Ask } from './content.ts';

/** Asks the content script of a page once it is there, and gives its answer. */
export async function asked(page: Frame, ask: Ask): Promise<unknown> {
  await page.waitFor(() => document.documentElement.hasAttribute('data-asks'));
  await page.eval((detail) => {
    document.documentElement.removeAttribute('data-answer');
    document.dispatchEvent(new CustomEvent('ask', { detail }));
  }, JSON.stringify(ask));
  const answer = await page.waitFor(() => document.documentElement.getAttribute('data-answer'));
  return (JSON.parse(answer ?? '') as { result: unknown }).result;
}
