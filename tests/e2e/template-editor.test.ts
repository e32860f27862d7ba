import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome } from './demo.ts';
import { type Browser, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { press } from './sidebar.ts';

const ROOM = '.templates';
const TEXT = '.body-text';

describe.each(KINDS)('the text of a template in %s', (kind) => {
  let browser: Browser;
  let page: Tab;

  const chips = () =>
    page.eval(() => [...document.querySelectorAll('.body-text .body-chip')].map((chip) => chip.textContent));
  const chipsAre = (...wanted: string[]) =>
    page.waitFor(
      (...labels) =>
        [...document.querySelectorAll('.body-text .body-chip')].map((chip) => chip.textContent).join('|') ===
        labels.join('|'),
      wanted,
    );
  const reads = (wanted: string) =>
    page.waitFor(
      (text) => document.querySelector<HTMLElement>('.template-shown')?.innerText.includes(text),
      [wanted],
    );
  /** As it is kept: switches to the plain text and back. */
  const source = async () => {
    await page.click('.body-switch');
    await page.waitFor(() => document.querySelector('.template-body textarea'));
    const text = await page.eval(
      () => document.querySelector<HTMLTextAreaElement>('.template-body textarea')?.value,
    );
    await page.click('.body-switch');
    await page.waitFor(() => document.querySelector('.body-text')?.checkVisibility());
    return text;
  };
  const empty = async () => {
    await page.click(TEXT);
    await page.press('Control+a');
    await page.press('Backspace');
    await chipsAre();
  };

  beforeAll(async () => {
    browser = await share(kind);
    await closeWelcome(browser);
    page = await browser.extensionPage('options.html#templates');
    await page.waitFor((room) => document.querySelector(room), [ROOM]);
    await press(page, 'Nieuw sjabloon', ROOM);
    await page.waitFor(() => document.activeElement?.closest('.template-form'));
    await page.type('Proef');
    await page.waitFor((text) => document.querySelector(text) !== null, [TEXT]);
  });
  afterAll(() => browser?.close());

  test('has the variables in a list while they are typed, and each as a chip', async () => {
    await page.click(TEXT);
    await page.type('Dag {{');
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 5);
    await page.type('voor');
    await page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await page.press('Enter');
    await chipsAre('Voornaam');
    await page.type(', **let op**! Het is {{ today }}.');
    await chipsAre('Voornaam', 'Datum van vandaag');
    await reads('Dag Sophie, let op!');
    expect(await page.eval(() => document.querySelector('.body-text strong')?.textContent)).toBe('let op');
    expect(await source()).toBe('Dag {{ customer.first_name }}, **let op**! Het is {{ today }}.');
  });

  test('keeps its caret between the two ways to write it, and undoes over both', async () => {
    await page.click('.body-switch');
    await page.waitFor(() => document.activeElement?.matches('.template-body textarea'));
    await page.type(' Ja.');
    await page.click('.body-switch');
    await page.waitFor(() => document.activeElement?.matches('.body-text'));
    await page.type(' Ja');
    await reads('Ja. Ja');
    await page.press('Control+z');
    await page.press('Control+z');
    expect(await source()).toBe('Dag {{ customer.first_name }}, **let op**! Het is {{ today }}.');
    await page.press('Control+y');
    await reads('. Ja.');
  });

  test('has chips that are changed and taken out with the keyboard', async () => {
    await empty();
    await page.type('Over {{ dagen }}');
    await chipsAre('dagen');
    expect(await page.eval(() => document.querySelector('.body-chip')?.className)).toContain('asked');
    await page.press('ArrowLeft');
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.matches('.body-popup input'));
    await page.press('Control+a');
    await page.type('{{ today | date_in_words }}');
    await page.press('Enter');
    await chipsAre('Datum van vandaag');
    await page.waitFor(() => document.activeElement?.matches('.body-text'));
    await page.type('!');
    await page.press('ArrowLeft');
    await page.press('Backspace');
    await chipsAre();
    expect(await source()).toBe('Over !');
  });

  test('makes lists and links with keys', async () => {
    await empty();
    await page.type('een');
    await page.press('Control+Shift+8');
    await page.press('Enter');
    await page.type('twee ');
    await page.press('Control+b');
    await page.type('vet');
    await page.press('Control+b');
    await page.press('Enter');
    await page.press('Enter');
    await page.type('Kijk hier');
    await page.press('Control+Shift+ArrowLeft');
    await page.press('Control+k');
    await page.waitFor(() => document.activeElement?.matches('.body-popup input'));
    await page.press('Control+a');
    await page.type('winkel.example/retour');
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('.body-text a') !== null);
    await page.type(' nu');
    expect(await source()).toBe('- een\n- twee **vet**\n\nKijk [hier](https://winkel.example/retour) nu');
  });

  test('marks what is wrong at its place, until it is right', async () => {
    await empty();
    await page.type('Dag {{ today | shout }} en');
    await page.waitFor(() => document.querySelector('.body-mark-fault .body-chip') !== null);
    expect(await page.eval(() => document.querySelector('.body-text')?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    await page.press('Control+z');
    await empty();
    await page.type('{% if order.number %}Je bestelling');
    await page.waitFor(
      () => document.querySelector('.body-mark-fault .body-chip')?.textContent === 'als bestelnummer',
    );
    await page.type('{% endif %}');
    await page.waitFor(() => !document.querySelector('.body-mark'));
    await chipsAre('als bestelnummer', 'einde als');
  });

  test('is the same after it is copied and pasted', async () => {
    await page.press('Control+a');
    await page.press('Control+c');
    await page.press('Control+End');
    await page.press('Enter');
    await page.press('Control+v');
    await chipsAre('als bestelnummer', 'einde als', 'als bestelnummer', 'einde als');
    const once = '{% if order.number %}Je bestelling{% endif %}';
    expect(await source()).toBe(`${once}\n\n${once}`);
  });

  test('is there again when the page is opened anew', async () => {
    const before = await chips();
    await page.waitFor(
      (room) => document.querySelector<HTMLElement>(room)?.innerText.includes('Bewaard'),
      [ROOM],
    );
    await page.reload();
    await page.waitFor((room) => document.querySelector(room), [ROOM]);
    await press(page, 'Proef', ROOM);
    await chipsAre(...before.map(String));
  });
});
