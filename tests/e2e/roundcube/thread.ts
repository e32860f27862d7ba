/** The steps of one complaint beside Roundcube, and what a delivered reply is held to. */
import { JSDOM } from 'jsdom';
import type { Frame, Tab } from '../harness/index.ts';
import { until } from '../harness/poll.ts';
import { openStep, press, shows, sidebarWith } from '../sidebar.ts';
import { editorReady, editorText } from './webmail.ts';

const SHARE = '[role=radiogroup][aria-label*="aandeel"]';

/** Ticks the first point as true and our share as yes, and gives the reply that this leads to, `flat`. */
export async function tick(sidebar: Frame): Promise<string> {
  await openStep(sidebar, 1);
  await press(sidebar, 'Klopt', '.point');
  await openStep(sidebar, 3);
  await press(sidebar, 'Ja', SHARE);
  await sidebar.waitFor((share) => document.querySelector(`${share} input:checked`) !== null, [SHARE]);
  return shownReply(sidebar);
}

/** What `tick` ticked, as it is shown now. */
export async function ticked(sidebar: Frame): Promise<{ share: string | undefined; point: boolean }> {
  await openStep(sidebar, 1);
  const point = await sidebar.eval(() => document.querySelector('.point input:checked') !== null);
  await openStep(sidebar, 3);
  const share = await sidebar.eval(
    (group) => document.querySelector(`${group} input:checked`)?.closest('label')?.textContent?.trim() ?? '',
    SHARE,
  );
  return { share, point };
}

/** The reply that would be inserted, `flat`: the sidebar shows its sentences, the editor gets them in paragraphs. */
export async function shownReply(sidebar: Frame): Promise<string> {
  await openStep(sidebar, 4);
  const text = await sidebar.waitFor(() => document.querySelector<HTMLElement>('.reply-text')?.innerText);
  return flat(text ?? '');
}

/** A text's words with one space between them, however it is broken into lines. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words that markup shows, as `flat`. */
export function flatMarkup(html: string): string {
  const spaced = html.replace(/<(?:br|p|div|li|blockquote)\b/gi, '\n$&');
  return flat(JSDOM.fragment(spaced).textContent ?? '');
}

/** Presses Insert and waits until the sidebar says that the reply is in the editor. */
export async function insert(sidebar: Frame): Promise<void> {
  await openStep(sidebar, 4);
  await sidebar.click('.insert-buttons button');
  await shows(sidebar, 'Ongedaan maken');
}

/** Presses Insert where no reply is open, has one opened the app's own way, and waits until that page says the reply is in. */
export async function insertByOpening(tab: Tab, sidebar: Frame, customer: string): Promise<Frame> {
  await openStep(sidebar, 4);
  await sidebar.click('.insert-buttons button');
  await press(sidebar, 'Antwoord openen');
  await editorReady(tab);
  const beside = await sidebarWith(tab, customer);
  await openStep(beside, 4);
  await shows(beside, 'Ongedaan maken', { timeout: 20_000 });
  return beside;
}

/** The page's own undo, one key, until the editor shows what it showed before. */
export async function undoByKey(tab: Tab, before: string): Promise<void> {
  await tab.press('Control+z');
  await until('one undo to bring back the editor', async () => (await editorText(tab)) === before, 3_000);
}
