import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { KINDS } from './harness/index.ts';
import { addNote, openStep, sidebarWith } from './sidebar.ts';
import { keepTemplates, keptTemplate } from './templates.ts';

const TEMPLATE = keptTemplate(3, {
  title: 'Plaatje',
  shortcut: 'plaatje',
  body: 'Kijk: ![pixel](https://tracker.example/t.gif) <img src=https://tracker.example/u.gif> {{ customer.name }}',
});

describe.each(KINDS)('the network in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind, { record: true });
  });
  afterAll(() => desk?.close());

  test('with everything used once, the extension asks nothing of anyone', async () => {
    const own = new URL(desk.demo.url).host;
    const tab = await desk.open('zs-1041');
    const sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    for (const step of [1, 2, 3, 4] as const) await openStep(sidebar, step);
    await tab.click('[data-part=editor]');
    await sidebar.click('.insert-buttons button');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
    await addNote(
      tab,
      sidebar,
      'zie https://tracker.example/pixel.gif <img src=https://tracker.example/x.gif>',
    );
    await keepTemplates(desk.browser, [TEMPLATE]);
    await tab.click('[data-part=editor]');
    await tab.type(' ;plaatje');
    await tab.press('Tab');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Kijk:'),
    );
    await desk.browser.command('search-templates');
    const search = await tab.frame((url) => url.includes('/search.html'));
    await search.waitFor(() => document.querySelector('[role=option]') !== null && document.hasFocus());
    await tab.press('Escape');
    for (const page of ['options.html', 'welcome.html', 'practice.html', 'sidepanel.html']) {
      const one = await desk.browser.extensionPage(page);
      await one.waitFor(() => document.body.innerText.length > 0);
      await one.close();
    }
    const hosts = new Set(desk.browser.requests().map((request) => request.host));
    hosts.delete(own);
    hosts.delete(own.split(':')[0] ?? own);
    expect([...hosts]).toEqual([]);
    // The page's own requests are its own files and its mails; nothing else was asked of its server either.
    const paths = desk.browser.requests().map((request) => new URL(request.url).pathname);
    expect(paths.filter((path) => !/^\/(app\/|mails$|gesprek\/|favicon)/.test(path))).toEqual([]);
  });
});
