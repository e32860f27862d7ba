/** First run, by keyboard, to a reply in the practice complaint; and nothing of that anywhere afterwards. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { TEXTS } from '../tools/texts/texts.ts';
import { editorText } from './demo.ts';
import { type Browser, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { addNote, press, shows, sidebarWith } from './sidebar.ts';
import { walkTo } from './walk.ts';

declare const chrome: typeof api;

const said = (key: string) => TEXTS.nl[key]?.message ?? key;

describe.each(KINDS)('the first run in %s', (kind) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await share(kind);
  });
  afterAll(() => browser?.close());

  test('goes by keyboard through three steps to a reply in the practice complaint, which is kept nowhere', async () => {
    const page = await browser.tab((url) => url.includes('/welcome.html'));
    await page.bringToFront();
    await shows(page, said('welcome_inbox_title'));
    await pressed(page, said('welcome_skip'));
    await shows(page, said('welcome_shop_title'));
    await page.waitFor(() => document.activeElement?.tagName === 'H1');
    await tabTo(page, 'input');
    await page.type('Noor');
    await page.press('Tab');
    await page.type('De Ketel');
    // Loaded anew, it is at the same step, and nothing typed is lost.
    await shows(page, said('state_saved'));
    await page.reload();
    await page.waitFor(() => document.querySelector<HTMLInputElement>('input')?.value === 'Noor');
    await tabTo(page, 'input');
    await page.press('Enter');
    await shows(page, said('welcome_opening_title'));
    await pressed(page, said('welcome_on'));
    await shows(page, said('welcome_ready_title'));
    await pressed(page, said('practice_start'));
    const sidebar = await practise(browser, page);
    await wear(page, 'dark');
    for (const shown of [page, sidebar])
      await shown.waitFor(() => document.documentElement.dataset.theme === 'dark');

    // Back in the mail, its head is before it.
    await page.press('Escape');
    await page.waitFor(() => document.activeElement?.matches('[data-part=editor]'));
    await pressed(page, said('practice_done'), 'Shift+Tab');
    await shows(page, said('welcome_ready_title'));
    expect(await leftBehind(page)).toEqual({ records: [], session: [], frames: [], layouts: [] });
  });

  test('takes text alone from what is pasted, and no page of ours acts in a frame', async () => {
    const page = await browser.extensionPage('practice.html');
    await page.waitFor(() => document.querySelector('[data-part=editor]'));
    await page.bringToFront();
    await page.eval(() => {
      const copied = document.createElement('p');
      copied.innerHTML =
        'Een <b style="position:fixed;inset:0">voorbeeld</b>.<iframe src="/options.html"></iframe>';
      document.body.append(copied);
      getSelection()?.selectAllChildren(copied);
    });
    await page.press('Control+c');
    await page.eval(() => document.querySelector<HTMLElement>('[data-part=editor]')?.focus());
    await page.press('Control+v');
    await page.waitFor(() => document.querySelector('[data-part=editor]')?.textContent?.includes('Een'));
    expect((await editorText(page)).trim()).toMatch(/^Een\s+voorbeeld\s*\.$/);
    expect(await page.eval(() => document.querySelector('[data-part=editor] :is(b, iframe)'))).toBeNull();
    for (const name of ['options', 'welcome', 'practice']) {
      await page.eval((name) => {
        const frame = document.createElement('iframe');
        frame.src = `/${name}.html#${name}`;
        document.body.append(frame);
      }, name);
      const frame = await page.frame((url) => url.endsWith(`/${name}.html#${name}`));
      await frame.waitFor(() => document.readyState === 'complete');
      // What would draw, and does nothing: its scripts are done once the page is.
      expect(await frame.eval(() => document.getElementById('app')?.childElementCount)).toBe(0);
    }
  });
});

async function practise(browser: Browser, page: Tab) {
  const sidebar = await sidebarWith(page, 'Marieke Brandsma');
  await walkTo(browser, page, sidebar, { triage: ['yes', 'yes', 'yes'], weighs: true, path: 'save-first' });
  await page.press('Control+Enter');
  await page.waitFor(() =>
    document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Noor'),
  );
  expect(await editorText(page)).toContain('Marieke');
  await page.waitFor(() => document.querySelectorAll('.practice-steps .icon').length === 3);
  await press(sidebar, said('undo'));
  await page.waitFor(
    () => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.trim() === '',
  );
  await page.waitFor(() => document.querySelectorAll('.practice-steps .icon').length === 2);
  await addNote(page, sidebar, 'belt liever dan ze mailt');
  return sidebar;
}

/** As the settings do in another tab. */
function wear(page: Tab, theme: string) {
  return page.eval(async (wanted) => {
    const ask = (type: string, payload: object) => chrome.runtime.sendMessage({ unwrap: 1, type, payload });
    const { value } = await ask('settings/get', {});
    await ask('settings/save', { ...value, interface: { ...value.interface, theme: wanted } });
  }, theme);
}

/** Every store that holds anything of customers or of counting, and what the session and the settings know of tabs and tickets. */
function leftBehind(page: Tab) {
  return page.eval(async () => {
    const records: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name ?? '');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of db.objectStoreNames) {
        const count = await new Promise<number>((resolve) => {
          const asked = db.transaction(store).objectStore(store).count();
          asked.onsuccess = () => resolve(asked.result);
        });
        if (count > 0) records.push(store);
      }
      db.close();
    }
    const session: { frames?: Record<string, object> } = await chrome.storage.session.get(null);
    const local = Object.keys(await chrome.storage.local.get(null));
    return {
      records: records.filter((store) => !/^(search|lock)/.test(store)),
      session: Object.keys(session).filter((key) => /^(tab|armed|recent|opened)/.test(key)),
      frames: Object.values(session.frames ?? {}).flatMap((all) => Object.keys(all)),
      layouts: local.filter((key) => key.startsWith('layout:')),
    };
  });
}

/** Goes to the button with this name by Tab, or back by Shift+Tab, and presses it. */
async function pressed(page: Tab, name: string, way = 'Tab'): Promise<void> {
  await page.waitFor(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      for (const one of all) one.toggleAttribute('data-e2e', one.innerText.trim() === wanted);
      return document.querySelector('[data-e2e]');
    },
    [name],
  );
  await tabTo(page, '[data-e2e]', way);
  await page.press('Enter');
}

async function tabTo(page: Tab, selector: string, way = 'Tab'): Promise<void> {
  await page.waitFor((wanted) => document.querySelector(wanted), [selector]);
  for (let left = 40; left > 0; left -= 1) {
    if (await page.eval((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.press(way);
  }
  throw new Error(`Forty tabs don’t lead to ${selector}`);
}
