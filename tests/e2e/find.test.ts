/** The search over everything, in the options page, by keyboard. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { KINDS, type Tab } from './harness/index.ts';
import { addNote, press, shows, sidebarWith } from './sidebar.ts';

describe.each(KINDS)('searching everything in %s', (kind) => {
  let desk: Desk;
  let page: Tab;

  const write = async (conversation: string, customer: string, text: string) => {
    const tab = await desk.open(conversation);
    await addNote(tab, await sidebarWith(tab, customer), text);
    await tab.close();
  };
  const look = async (words: string) => {
    await page.press('Escape');
    await page.type(words);
  };
  const results = () =>
    page.eval(() => [...document.querySelectorAll<HTMLElement>('[role=option]')].map((one) => one.innerText));

  beforeAll(async () => {
    desk = await openDesk(kind);
    await write('zs-1041', 'Fatima el Amrani', 'Belt liever; de broekrits was stuk');
    await write('zs-1042', 'Peter Dijkman', 'Crème lampje, wil alleen vervangen');
    page = await desk.browser.extensionPage('options.html#customers');
    await page.waitFor(() => document.querySelector('.find input'));
    for (let presses = 0; presses < 10; presses += 1) {
      if (await page.eval(() => document.activeElement?.matches('.find input'))) break;
      await page.press('Tab');
    }
  });
  afterAll(() => desk?.close());

  test('finds a note with a slip of the hand and without accents, and goes to it on its customer’s page', async () => {
    await look('broekrist');
    await page.waitFor(() => document.querySelector('[role=option] mark')?.textContent === 'broekrits');
    // On the way, the letters so far may find it, too, and more beside it.
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    expect(await results()).toEqual([expect.stringContaining('Fatima el Amrani')]);
    await look('creme lamp');
    await page.waitFor(() => document.querySelector('[role=option] mark')?.textContent === 'Crème');
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    expect(await results()).toEqual([expect.stringContaining('Peter Dijkman')]);
    await page.press('Enter');
    await page.waitFor(() => /^#customers\/[\w-]+\/[\w-]+$/.test(location.hash));
    await page.waitFor(() => document.activeElement?.matches('.customer-note[aria-current]'));
    expect(await page.eval(() => document.activeElement?.textContent)).toContain('Crème lampje');
    expect(await page.eval(() => document.querySelector('[role=listbox]'))).toBeNull();
  });

  test('finds customers by a part of their address, the arrows go through them and their notes', async () => {
    await page.eval(() => document.querySelector<HTMLElement>('.find input')?.focus());
    await look('el amrani');
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await look('example');
    await page.waitFor(() => document.querySelectorAll('.found > :first-child [role=option]').length === 2);
    // Told once every key is answered.
    await page.waitFor(() =>
      [...document.querySelectorAll('.find [role=status]')].some((one) =>
        one.textContent?.startsWith('2 klanten'),
      ),
    );
    const active = () => page.eval(() => document.querySelector('[aria-selected=true]')?.id ?? '');
    const first = await active();
    await page.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page.press('ArrowUp');
    expect(await active()).toBe(first);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector<HTMLInputElement>('.find input')?.value === '');
    expect(await results()).toEqual([]);
  });

  test('answers a background that was ended, and never finds what was removed', async () => {
    await desk.browser.killBackground();
    await look('broekrits');
    await page.waitFor(() => document.querySelector('[role=option]'));
    const tab = await desk.open('zs-1041');
    const sidebar = await sidebarWith(tab, 'broekrits');
    await press(sidebar, 'Verwijderen', 'main');
    await shows(sidebar, 'Notitie verwijderd.');
    await page.bringToFront();
    await page.waitFor(() => document.querySelector('.find')?.textContent?.includes('Niets gevonden'));
    await tab.close();
  });

  test('leads to a setting by another word for it, and back to the field by a key', async () => {
    await look('wachtwoord');
    await page.waitFor(() => document.querySelector('[role=option]')?.textContent?.includes('Op slot'));
    await page.press('Enter');
    await page.waitFor(() => location.hash === '#data/lock');
    await page.waitFor(() => document.activeElement?.textContent === 'Op slot');
    await page.press('/');
    await page.waitFor(() => document.activeElement?.matches('.find input'));
    await page.press('Escape');
    await page.press('Tab');
    await page.press('Control+k');
    await page.waitFor(() => document.activeElement?.matches('.find input'));
  });

  test('opens a template that comes along, and the address lets go of it when it is closed', async () => {
    await page.press('Escape');
    await page.type('pakket laat');
    await page.waitFor(() => document.querySelector('.found-head')?.textContent?.includes('sjablo'));
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.template-form') !== null);
    await page.waitFor(() => location.hash === '#templates');
    expect(await page.eval(() => document.activeElement?.tagName)).toBe('INPUT');
  });

  test('is the one tab that the sidebar leads to, at the right place', async () => {
    const tab = await desk.open('zs-1042');
    const sidebar = await sidebarWith(tab, 'Peter Dijkman');
    await press(sidebar, 'Instellingen');
    await page.waitFor(() => location.hash === '#settings' && document.visibilityState === 'visible');
    expect(await page.eval(() => document.querySelector('h1')?.textContent)).toBe('Instellingen');
    await tab.close();
  });
});
