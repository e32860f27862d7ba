import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { type Desk, HOST, openDesk } from './demo.ts';
import { BUILD, KINDS, type Tab, variant } from './harness/index.ts';
import { sidebarWith } from './sidebar.ts';

declare const chrome: typeof api;

const TICKET = 'zs-1041';

describe.each(KINDS)('permissions in %s', (kind) => {
  let desk: Desk;
  const registered = async (page: Tab) =>
    page.eval(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap((one) => one.matches ?? []),
    );

  beforeAll(async () => {
    desk = await openDesk(kind, { keepWelcome: true });
  });
  afterAll(() => desk?.close());

  test('the welcome opens at the first start and asks for nothing by itself', async () => {
    const welcome = await desk.browser.tab((url) => url.includes('/welcome.html'));
    await welcome.waitFor(() => document.querySelector('input'));
    await welcome.close();
  });

  test('without permission nothing runs; a grant works in the tab that is open already', async () => {
    await desk.browser.revoke(HOST);
    const tab = await desk.open(TICKET);
    await tab.waitFor(() => document.querySelector('[data-part=editor]'));
    expect(await tab.hasFrame('sidebar')).toBe(false);
    await desk.browser.grant(HOST);
    await sidebarWith(tab, 'Fatima el Amrani');
    await tab.close();
  });

  test('a withdrawn permission takes everything away at once, and from the next pages', async () => {
    const tab = await desk.open(TICKET);
    await sidebarWith(tab, 'Fatima el Amrani');
    await desk.browser.revoke(HOST);
    await tab.waitFor(
      () => document.body.getBoundingClientRect().right === document.documentElement.clientWidth,
    );
    await tab.waitFor(() => document.documentElement.lastElementChild === document.body);
    await tab.reload();
    await tab.waitFor(() => document.querySelector('[data-part=editor]'));
    expect(await tab.hasFrame('sidebar')).toBe(false);
    const options = await desk.browser.extensionPage('options.html');
    expect(await registered(options)).toEqual([]);
    await options.close();
    await desk.browser.grant(HOST);
    await tab.close();
  });

  test('an update keeps the grants, registers them anew, and takes over the open tab', async () => {
    const tab = await desk.open(TICKET);
    await sidebarWith(tab, 'Fatima el Amrani');
    await desk.browser.updateExtension(
      variant(BUILD[kind], (manifest) => {
        manifest.version = '0.9.0';
      }),
    );
    const options = await desk.browser.extensionPage('options.html');
    await options.waitFor(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).some((one) => one.matches?.length),
    );
    expect(await registered(options)).toEqual([HOST]);
    await options.close();
    await tab.bringToFront();
    await sidebarWith(tab, 'Fatima el Amrani');
    // Head, body, and one element of ours.
    await tab.waitFor(() => document.documentElement.children.length === 3);
    await tab.close();
    const fresh = await desk.open(TICKET);
    await sidebarWith(fresh, 'Fatima el Amrani');
    await fresh.close();
  });
});
