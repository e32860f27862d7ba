import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeWelcome, HOST } from './demo.ts';
import { type Browser, type Frame, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { addNote, openStep, press, shows, sidebarOf, sidebarWith, textOf } from './sidebar.ts';
import { GRETA, UnknownDesk, WILLEM } from './unknown/desk.ts';

/** On a page that no adapter knows the person points out what is where; then the next ticket is read by that. */
describe.each(KINDS)('an inbox that is taught, in %s', (kind) => {
  let desk: UnknownDesk;
  let browser: Browser;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await UnknownDesk.start();
    browser = await share(kind);
    await closeWelcome(browser);
    await browser.grant(HOST);
    tab = await browser.open(desk.url(WILLEM));
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const begin = async () => {
    await browser.command('toggle-sidebar');
    sidebar = await sidebarOf(tab);
    await press(sidebar, 'Wijs het me aan');
    await tab.waitFor(() => document.querySelectorAll('html > :popover-open').length > 1);
  };

  test('is not read before', async () => {
    await tab.waitFor(() => document.readyState === 'complete');
    await begin();
  });

  test('takes the places that are clicked, without the page noticing, and reads this ticket by them', async () => {
    await tab.eval(() => {
      const clicks: string[] = [];
      Object.assign(window, { clicks });
      for (const type of ['mousedown', 'click']) addEventListener(type, (event) => clicks.push(event.type));
    });
    for (const place of ['#zaak b', '#zaak strong', '.inhoud', '#antwoord']) await tab.click(place);
    await tab.press('Enter');
    sidebar = await sidebarWith(tab, WILLEM.name);
    expect(await textOf(sidebar)).toContain(WILLEM.address);
    expect(await textOf(sidebar)).toContain('zoals jij het me leerde');
    expect(await tab.eval(() => (window as { clicks?: string[] }).clicks)).toEqual([]);
    await addNote(tab, sidebar, 'Tweede keer verkeerde kleur');
  });

  test('after a restart the next ticket is read by it, with a note and a reply of its own', async () => {
    await browser.restart();
    tab = await browser.open(desk.url(GRETA));
    sidebar = await sidebarWith(tab, GRETA.name);
    expect(await textOf(sidebar)).toContain(GRETA.address);
    expect(await textOf(sidebar)).not.toContain('Tweede keer');
    await openStep(sidebar, 4);
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'Ongedaan maken');
    const written = await tab.eval(() => document.querySelector('textarea')?.value ?? '');
    expect(written).toContain('Greta');
    await tab.goto(desk.url(WILLEM));
    sidebar = await sidebarWith(tab, 'Tweede keer verkeerde kleur');
    expect(await textOf(sidebar)).toContain(WILLEM.address);
  });

  test('says so when it does not find everything any more, and shows nobody', async () => {
    desk.rebuilt = true;
    await tab.goto(desk.url(WILLEM));
    // Only the handle: nothing here reads as a complaint.
    await tab.waitFor(() => document.querySelector('html > :popover-open') !== null);
    await browser.command('toggle-sidebar');
    sidebar = await sidebarWith(tab, 'niet meer alles terug');
    expect(await textOf(sidebar)).not.toContain('Tweede keer');
    expect(await textOf(sidebar)).not.toContain(WILLEM.address);
  });

  test('is listed in the options, and can be forgotten', async () => {
    const options = await browser.extensionPage('options.html#inboxes');
    await options.waitFor(() => document.body.innerText.includes('Vindt sinds'));
    await press(options, '127.0.0.1 vergeten');
    await options.waitFor(() => !document.body.innerText.includes('Vindt sinds'));
    await options.close();
    desk.rebuilt = false;
    await tab.goto(desk.url(WILLEM));
    await tab.waitFor(() => document.readyState === 'complete');
    await browser.command('toggle-sidebar');
    sidebar = await sidebarOf(tab);
    await shows(sidebar, 'Wijs het me aan');
  });

  test('can be taught with the keyboard alone, step by step and back', async () => {
    await press(sidebar, 'Wijs het me aan');
    await tab.waitFor(() => document.querySelectorAll('html > :popover-open').length > 1);
    const keys = (...names: string[]) =>
      names.reduce((before, name) => before.then(() => tab.press(name)), Promise.resolve());
    // #zaak; its first box; the second, and in it the label and the name.
    await keys('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter');
    // Taken back, and taken again.
    await keys('Escape', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter');
    await keys('ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter');
    await keys('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    await keys('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    // On "that's right" by now.
    await tab.press('Enter');
    sidebar = await sidebarWith(tab, 'zoals jij het me leerde');
    expect(await textOf(sidebar)).toContain(WILLEM.address);
  });
});
