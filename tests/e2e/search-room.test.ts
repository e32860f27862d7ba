/** The search at the caret where the active template is long: what is chosen from stays in sight. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { keepTemplates, keptTemplate } from './templates.ts';

const LONG = Array.from({ length: 60 }, (_, line) => `Regel ${line} van een lang antwoord aan de klant.`);
const TEMPLATES = Array.from({ length: 9 }, (_, place) =>
  keptTemplate(place + 1, { title: `Antwoord ${place + 1}`, shortcut: '', body: LONG.join('\n\n') }),
);
const EDITOR = '[data-part=editor]';

describe.each(KINDS)('the search beside a long text, in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let search: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    await keepTemplates(desk.browser, TEMPLATES);
    tab = await desk.open('zs-1042');
    await tab.frame('sidebar');
    await tab.click(EDITOR);
    await desk.browser.command('search-templates');
    search = await tab.frame((url) => url.includes('/search.html'));
    await search.waitFor(() => document.hasFocus() && document.querySelector('.search-preview'));
  });
  afterAll(() => desk?.close());

  const rooms = () =>
    search.eval(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
      const [results, keys] = ['.results', '.search-keys'].map(box);
      return { results, keys, height: innerHeight };
    });

  test('has nearly half of its height for the results, with the active one whole', async () => {
    for (let presses = 0; presses < 6; presses += 1) await tab.press('ArrowDown');
    await search.waitFor(() => {
      const active = document.querySelector('[aria-selected=true]');
      const list = document.querySelector('.results');
      if (!active || !list || !document.querySelector('.search-preview')) return false;
      const [option, around] = [active.getBoundingClientRect(), list.getBoundingClientRect()];
      const isWhole = option.top >= around.top && option.bottom <= around.bottom + 0.5;
      return isWhole && active === document.querySelectorAll('[role=option]')[6];
    });
    const { results, keys, height } = await rooms();
    expect(results.height / height).toBeGreaterThanOrEqual(0.44);
    expect(keys.bottom).toBeLessThanOrEqual(height);
  });

  test('scrolls the text with Alt and an arrow, and keeps the focus in its field', async () => {
    await tab.press('Alt+ArrowDown');
    await search.waitFor(() => (document.querySelector('.search-preview')?.scrollTop ?? 0) > 20);
    expect(await search.eval(() => document.activeElement?.role)).toBe('combobox');
    await tab.press('Alt+ArrowUp');
    await search.waitFor(() => document.querySelector('.search-preview')?.scrollTop === 0);
  });
});
