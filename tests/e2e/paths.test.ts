/** One complaint for each path in Dutch, and one in each other language: from the open mail to the reply in it, by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { sidebarWith } from './sidebar.ts';

type Answer = 'yes' | 'no';

interface Walk {
  what: string;
  conversation: string;
  /** Shown in the sidebar once it is there. */
  who: string;
  /** The three questions, and whether it was difficult before. */
  triage: (Answer | null)[];
  confirms?: boolean;
  path: string;
  /** Language of the reply, and words that it must hold. */
  lang: string;
  says: RegExp[];
}

const WALKS: Walk[] = [
  {
    what: 'asks first',
    conversation: 'zs-1041',
    who: 'Fatima el Amrani',
    triage: [],
    path: 'ask-first',
    lang: 'nl',
    says: [/Fatima,/, /\?/],
  },
  {
    what: 'saves the relation the first time',
    conversation: 'zs-1040',
    who: 'Ingrid Vermeulen',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'nl',
    says: [/Ingrid,/, /krasje/],
  },
  {
    what: 'saves a strained relation',
    conversation: 'zs-1039',
    who: 'Lotte Claes',
    triage: ['yes', null, null, 'yes'],
    path: 'save-repeated',
    lang: 'nl',
    says: [/Lotte,/, /rits/],
  },
  {
    what: 'parts kindly, once that is confirmed',
    conversation: 'zs-1042',
    who: 'Peter Dijkman',
    triage: ['no', 'no', 'no', 'yes'],
    confirms: true,
    path: 'part',
    lang: 'nl',
    says: [/winkel/],
  },
  {
    what: 'answers in English',
    conversation: 'zs-1033',
    who: 'Hannah Whitfield',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'en',
    says: [/Hannah,/, /\bI\b/],
  },
  {
    what: 'answers in German',
    conversation: 'zs-1031',
    who: 'Jürgen Kessler',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'de',
    says: [/Jürgen/, /\bIhnen\b|\bSie\b|\bIhre?\b/, /\bich\b/i],
  },
  {
    what: 'answers in French',
    conversation: 'zs-1029',
    who: 'Camille Laurent',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'fr',
    says: [/Camille/, /\bvous\b|\bvotre\b/, /\bje\b|\bj’/i],
  },
];

const QUESTIONS = 4;

describe.each(KINDS)('from the complaint to the reply by keyboard, in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test.each(WALKS)('$what', async ({ conversation, who, triage, confirms, path, lang, says }) => {
    const tab = await desk.open(conversation);
    const sidebar = await sidebarWith(tab, who);
    await tab.bringToFront();
    await desk.browser.command('toggle-sidebar');
    await sidebar.waitFor(() => document.hasFocus());
    if (confirms) await weigh(tab, sidebar);
    if (triage.length > 0) await answer(tab, sidebar, triage);
    if (confirms) {
      const yes = '.step:nth-of-type(3) .notice-actions button';
      await tabTo(tab, sidebar, yes);
      await tab.press('Enter');
      await sidebar.waitFor((selector) => !document.querySelector(selector), [yes]);
    }
    await tab.press('Control+Enter');
    await sidebar.waitFor(() => document.activeElement?.closest('.insert-buttons'));
    await sidebar.waitFor(
      (wanted) => document.querySelector<HTMLSelectElement>('.choices select')?.value === wanted,
      [path],
    );
    const shown = await sidebar.eval(() =>
      [...document.querySelectorAll<HTMLElement>('.reply-part p')].map((part) => ({
        text: part.innerText,
        lang: part.lang,
      })),
    );
    expect(new Set(shown.map((part) => part.lang))).toEqual(new Set([lang]));
    await tab.press('Control+Enter');
    await tab.waitFor(
      (wanted) => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes(wanted),
      [shown[0]?.text ?? ''],
    );
    const inserted = await editorText(tab);
    for (const { text } of shown) expect(squeezed(inserted)).toContain(squeezed(text));
    for (const words of says) expect(inserted).toMatch(words);
    await tab.close();
  });
});

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Everything they say is true: who parts has heard it all first. */
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

async function answer(tab: Tab, sidebar: Frame, triage: (Answer | null)[]): Promise<void> {
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

async function tabTo(tab: Tab, sidebar: Frame, selector: string): Promise<void> {
  await sidebar.waitFor((wanted) => document.querySelector(wanted), [selector]);
  for (let left = 60; left > 0; left -= 1) {
    if (await sidebar.eval((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await tab.press('Tab');
  }
  throw new Error(`Sixty tabs don’t lead to ${selector}`);
}
