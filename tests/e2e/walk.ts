/** From the complaint on the screen to its reply, by keyboard alone, wherever the sidebar is. */
import type { Browser, Frame, Tab } from './harness/index.ts';

type Answer = 'yes' | 'no';

export interface Walk {
  /** The three questions, and whether it was difficult before. */
  triage: readonly (Answer | null)[];
  /** Every point is true: who parts has heard it all first. */
  weighs?: boolean;
  /** Parting is confirmed. */
  confirms?: boolean;
  path: string;
}

export interface Shown {
  text: string;
  lang: string;
}

const QUESTIONS = 4;

/** Goes into the sidebar and up to the reply, which the next Ctrl+Enter inserts. Answers its paragraphs. */
export async function walkTo(browser: Browser, tab: Tab, sidebar: Frame, walk: Walk): Promise<Shown[]> {
  await tab.bringToFront();
  await browser.command('toggle-sidebar');
  await sidebar.waitFor(() => document.hasFocus());
  if (walk.weighs) await weigh(tab, sidebar);
  if (walk.triage.length > 0) await answer(tab, sidebar, walk.triage);
  if (walk.confirms) {
    const yes = '.step:nth-of-type(3) .notice-actions button';
    await tabTo(tab, sidebar, yes);
    await tab.press('Enter');
    await sidebar.waitFor((selector) => !document.querySelector(selector), [yes]);
  }
  await tab.press('Control+Enter');
  await sidebar.waitFor(() => document.activeElement?.closest('.insert-buttons'));
  await sidebar.waitFor(
    (wanted) => document.querySelector<HTMLSelectElement>('.choices select')?.value === wanted,
    [walk.path],
  );
  return sidebar.eval(() =>
    [...document.querySelectorAll<HTMLElement>('.reply-part p')].map((part) => ({
      text: part.innerText,
      lang: part.lang,
    })),
  );
}

async function weigh(tab: Tab, sidebar: Frame): Promise<void> {
  await openByKey(tab, sidebar, 1);
  const count = await sidebar.eval(() => document.querySelectorAll('.point').length);
  for (let at = 1; at <= count; at += 1) {
    const first = `.point:nth-of-type(${at}) label:first-of-type input`;
    await tabTo(tab, sidebar, first);
    await tab.press('Space');
    await sidebar.waitFor((selector) => document.querySelector<HTMLInputElement>(selector)?.checked, [first]);
  }
}

async function answer(tab: Tab, sidebar: Frame, triage: Walk['triage']): Promise<void> {
  await openByKey(tab, sidebar, 3);
  for (let at = 0; at < QUESTIONS; at += 1) {
    const wanted = triage[at];
    if (!wanted) continue;
    const group = `.question:nth-of-type(${at + 1}) [role=radiogroup]`;
    await tabTo(tab, sidebar, `${group} input`);
    await tab.press('Space');
    if (wanted === 'no') await tab.press('ArrowRight');
    await sidebar.waitFor(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
      [`${group} label:nth-of-type(${wanted === 'yes' ? 1 : 2}) input`],
    );
  }
}

async function openByKey(tab: Tab, sidebar: Frame, step: number): Promise<void> {
  const isOpen = () =>
    sidebar.eval(
      (at) =>
        document.querySelector(`.step:nth-of-type(${at}) [aria-expanded]`)?.getAttribute('aria-expanded') ===
        'true',
      step,
    );
  if (!(await isOpen())) await tab.press(String(step));
  await sidebar.waitFor(
    (at) =>
      document.querySelector(`.step:nth-of-type(${at}) [aria-expanded]`)?.getAttribute('aria-expanded') ===
      'true',
    [step],
  );
}

export async function tabTo(tab: Tab, sidebar: Frame, selector: string): Promise<void> {
  await sidebar.waitFor((wanted) => document.querySelector(wanted), [selector]);
  for (let left = 60; left > 0; left -= 1) {
    if (await sidebar.eval((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Sixty tabs don’t lead to ${selector}`);
}
