/** Templates in the sidebar, by keyboard alone: found, told what they ask, put in the mail, and taken out again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { press, shows, sidebarWith } from './sidebar.ts';
import { keepTemplates, keptTemplate } from './templates.ts';

const TEMPLATES = [
  keptTemplate(1, {
    title: 'Kasboek terug',
    body: '{% ask bedrag "Hoeveel krijgen ze terug?" %}\nDag {{ customer.first_name }},\n\nU krijgt {{ bedrag }} terug. Dat is op {{ dag | weekday }}.',
  }),
];

describe.each(KINDS)('templates in the sidebar of %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    await keepTemplates(desk.browser, TEMPLATES);
    tab = await desk.open('zs-1041');
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
  });
  afterAll(() => desk?.close());

  test('S opens them where one types, and what is found is told what it asks', async () => {
    await desk.browser.command('toggle-sidebar');
    await sidebar.waitFor(() => document.hasFocus());
    await tab.press('s');
    await sidebar.waitFor(() => document.activeElement?.role === 'combobox');
    await tab.type('kasboek');
    await sidebar.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await tab.press('Enter');
    await sidebar.waitFor(() => document.activeElement?.closest('.questions'));
    await tab.type('tien euro');
    await sidebar.waitFor(() =>
      document.querySelector('.template-shown')?.textContent?.includes('tien euro'),
    );
    await sidebar.waitFor(() => document.querySelector('s')?.textContent === 'Dat is op ….');
  });

  test('Enter puts it in the mail as it was shown, and its undo takes it out', async () => {
    await tab.press('Enter');
    await tab.waitFor(() =>
      document
        .querySelector<HTMLElement>('[data-part=editor]')
        ?.innerText.includes('U krijgt tien euro terug.'),
    );
    expect(await editorText(tab)).not.toContain('Dat is op');
    await shows(sidebar, 'Ingevoegd');
    await press(sidebar, 'Ongedaan maken', '.templates-part');
    await tab.waitFor(
      () => !document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('tien euro'),
    );
    // Taking back leads to the mail, and what is said of it moves what stands around it.
    await tab.waitFor(() => document.activeElement?.matches('[data-part=editor]'));
    await shows(sidebar, 'Weer weggehaald');
  });

  test('one that comes along is there from the start', async () => {
    // The press brings the focus along; the key for it, on its way, would take it back to the mail.
    await press(sidebar, 'tekst gebruiken', '.templates-part');
    await sidebar.waitFor(() => document.activeElement?.role === 'combobox');
    await tab.type('pakket kwijt');
    await sidebar.waitFor(() =>
      document.querySelector('[role=option]')?.textContent?.startsWith('Pakket kwijt'),
    );
    await tab.press('Escape');
    await sidebar.waitFor(() => !document.querySelector('[role=combobox]'));
  });
});
