import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from './demo.ts';
import { type Browser, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { press, shows } from './sidebar.ts';

const ROOM = '.templates';

describe.each(KINDS)('templates in %s', (kind) => {
  let browser: Browser;
  let page: Tab;

  const openPage = async () => {
    page = await browser.extensionPage('options.html#templates');
    await page.waitFor((room) => document.querySelector(room), [ROOM]);
  };
  const roomShows = (text: string) =>
    page.waitFor(
      (room, wanted) => document.querySelector<HTMLElement>(room)?.innerText.includes(wanted),
      [ROOM, text],
    );
  const roomLacks = (text: string) =>
    page.waitFor(
      (room, wanted) => !document.querySelector<HTMLElement>(room)?.innerText.includes(wanted),
      [ROOM, text],
    );
  /** A line for each paragraph, chips by their names. */
  const bodyIs = (...lines: string[]) =>
    page.waitFor(
      (...wanted) =>
        [...document.querySelectorAll('.body-text > p')].map((line) => line.textContent).join('\n') ===
        wanted.join('\n'),
      lines,
    );
  const tabToText = async () => {
    for (let presses = 0; presses < 12; presses += 1) {
      await page.press('Tab');
      if (await page.eval(() => document.activeElement?.matches('.body-text'))) return;
    }
    throw new Error('The text is not reached.');
  };

  beforeAll(async () => {
    browser = await share(kind);
    await closeWelcome(browser);
    await openPage();
  });
  afterAll(() => browser?.close());

  test('are written with the keyboard alone, variables too, and shown as the customer reads them', async () => {
    await page.eval(() => document.querySelector<HTMLElement>('.template-new .button')?.focus());
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.closest('.template-form'));
    await page.type('Om een foto vragen');
    await page.press('Tab');
    await page.type('foto');
    await tabToText();
    await page.type('Dag ');
    await page.press('Tab');
    await page.press('Enter');
    await bodyIs('Dag Voornaam');
    // Undo knows of it, as of anything typed.
    await page.press('Control+z');
    await bodyIs('Dag ');
    await page.press('Tab');
    await page.press('Enter');
    await bodyIs('Dag Voornaam');
    await page.type(', stuur je **een foto**?');
    await roomShows('Dag Sophie, stuur je een foto?');
    expect(await page.eval(() => document.querySelector('.template-shown strong')?.textContent)).toBe(
      'een foto',
    );
    await roomShows('Bewaard');
  });

  test('that do not work say in which line, and what is wrong', async () => {
    await page.press('Control+End');
    await page.press('Enter');
    await page.type('{{ customer.name');
    await roomShows('Regel 3');
    await roomShows('wordt nergens afgesloten');
    await page.type(' }}');
    await roomShows('Sophie de Wit');
    await roomLacks('Regel 3');
    await press(page, 'Klaar', ROOM);
    await page.waitFor(() => document.activeElement?.textContent === 'Om een foto vragen');
    await roomShows(';foto');
  });

  test('refuse a shortcut that another has, and keep the rest', async () => {
    await press(page, 'Nieuw sjabloon', ROOM);
    await page.waitFor(() => document.activeElement?.closest('.template-form'));
    await page.type('Nog een');
    await page.press('Tab');
    await page.type('foto');
    await roomShows('Deze is al van “Om een foto vragen”');
    await page.type('s');
    await roomLacks('Deze is al van');
    await press(page, 'Klaar', ROOM);
    await roomShows(';fotos');
  });

  test('come back after they were deleted', async () => {
    await press(page, 'Nog een verwijderen', ROOM);
    await roomLacks('Nog een');
    await shows(page, 'Sjabloon verwijderd.');
    await press(page, 'Sjabloon terugzetten');
    await roomShows('Nog een');
    await roomShows(';fotos');
  });

  test('are there when the background was ended, and when the browser was started again', async () => {
    await press(page, 'Nog een', ROOM);
    await page.waitFor(() => document.activeElement?.closest('.template-form'));
    await page.type('!');
    await roomShows('Bewaard');
    await browser.killBackground();
    await browser.restart();
    await openPage();
    await roomShows('Nog een!');
    await press(page, 'Om een foto vragen', ROOM);
    await bodyIs('Dag Voornaam, stuur je een foto?', 'Hele naam');
  });

  test('are followed by another tab of the settings', async () => {
    const other = page;
    await other.reload();
    await other.waitFor((room) => document.querySelector(room), [ROOM]);
    await openPage();
    await press(page, 'Nog een! verwijderen', ROOM);
    await roomLacks('Nog een!');
    await other.waitFor(
      (room) => !document.querySelector<HTMLElement>(room)?.innerText.includes('Nog een!'),
      [ROOM],
    );
    await other.close();
  });
});
