/** What a person sets for themselves in the options, in a real browser: a key of their own, and one inbox on its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { KINDS, type Tab } from './harness/index.ts';
import { press, sidebarWith } from './sidebar.ts';

const FATIMA = 'zs-1041';

describe.each(KINDS)('settings of one’s own in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('another key inserts, and the one before does nothing', async () => {
    tab = await desk.open(FATIMA);
    const sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    const options = await desk.browser.extensionPage('options.html#settings/keys');
    await options.bringToFront();
    await options.click('[data-action=insert] button');
    await options.waitFor(() => document.activeElement?.matches('.key-capture input'));
    await options.press('Control+i');
    await options.waitFor(() =>
      document.querySelector<HTMLElement>('[data-action=insert]')?.innerText.includes('I'),
    );
    await options.waitFor(() => document.querySelector('.settings-saved')?.textContent?.includes('Bewaard'));
    await options.close();

    await tab.bringToFront();
    await desk.browser.command('toggle-sidebar');
    await sidebar.waitFor(() => document.hasFocus());
    await sidebar.waitFor(() => document.querySelector('[aria-keyshortcuts="4"]'));
    await tab.press('4');
    await sidebar.waitFor(() => document.querySelector('.insert-buttons [aria-keyshortcuts="Control+I"]'));
    for (const _ of [1, 2]) await tab.press('Control+Enter');
    expect((await editorText(tab)).trim()).toBe('');
    await tab.press('Control+i');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
  });

  test('an inbox where it never opens by itself shows a complaint with the handle alone, open tabs follow', async () => {
    await tab.reload();
    await tab.waitFor(docked, ['right', 360]);
    const options = await desk.browser.extensionPage('options.html#inboxes');
    await options.bringToFront();
    await options.waitFor(() => document.querySelector('.row [aria-expanded]'));
    await press(options, 'Zijbalk aanpassen');
    await press(options, 'Links', '.inbox-layout');
    await options.waitFor(() => document.querySelector('.inbox-own')?.textContent?.includes('Links'));
    await tab.waitFor(docked, ['left', 360]);
    await choose(options, 'never');
    await options.waitFor(() => document.querySelector('.inbox-own')?.textContent?.startsWith('Nooit'));
    await options.close();

    await tab.bringToFront();
    await tab.waitFor(() => getComputedStyle(document.documentElement).marginLeft === '0px');
    await tab.close();
    tab = await desk.open(FATIMA);
    await tab.waitFor(() => document.querySelector('html > :popover-open') !== null);
    expect(await tab.hasFrame('sidebar')).toBe(false);
    await desk.browser.command('toggle-sidebar');
    await sidebarWith(tab, 'Fatima el Amrani');
    await tab.waitFor(docked, ['left', 360]);
  });
});

/** The page makes room for the sidebar. */
function docked(side: 'left' | 'right', width: number): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue(`margin-${side}`) === `${width}px`;
}

async function choose(options: Tab, opening: string): Promise<void> {
  await options.eval((value) => {
    const select = document.querySelector<HTMLSelectElement>('.inbox-layout select');
    if (!select) throw new Error('nothing to choose from');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, opening);
}
