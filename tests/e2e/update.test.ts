/** An update comes while inboxes are open: what is half written is found again, and of the old version nothing stays. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { type BrowserKind, BUILD, KINDS, type Tab, variant } from './harness/index.ts';
import { until } from './harness/poll.ts';
import { openStep, press, shows, sidebarWith } from './sidebar.ts';

const TICKET = 'zs-1041';
const CUSTOMER = 'Fatima el Amrani';
const OWN = 'Ik bel u vrijdag, voor de middag.';
const NOTE = '.note-field textarea';
const PART = '.part-edit textarea';

const versioned = (kind: BrowserKind, version: string) =>
  variant(BUILD[kind], (manifest) => {
    manifest.version = version;
  });

describe.each(KINDS)('an update in %s', (kind) => {
  let desk: Desk;
  let patch = 0;

  beforeAll(async () => {
    desk = await openDesk(kind, { extension: versioned(kind, '0.5.9') });
  });
  afterAll(() => desk?.close());

  const update = () => {
    patch += 1;
    return desk.browser.updateExtension(versioned(kind, `0.6.${patch}`));
  };

  /** Errors that the page itself would see of us. */
  const listenForErrors = (tab: Tab) =>
    tab.eval(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      addEventListener('error', (event) => seen.push(event.message));
      addEventListener('unhandledrejection', (event) => seen.push(String(event.reason)));
    });
  const errors = (tab: Tab) => tab.eval(() => (window as unknown as { seen: string[] }).seen);

  /** The sidebar of the new version: the old one may be there for a moment yet. */
  const renewed = (tab: Tab) =>
    until('the new sidebar', async () => {
      const frame = await sidebarWith(tab, CUSTOMER);
      return (await frame.eval(() => document.documentElement.hasAttribute('data-old'))) ? undefined : frame;
    });

  /** Head, body, and one element of ours. */
  const oneElement = (tab: Tab) => tab.waitFor(() => document.documentElement.children.length === 3);

  test('finds a half note, a tick and a paragraph of one’s own again, and leaves one element in the page', async () => {
    const tab = await desk.open(TICKET);
    await listenForErrors(tab);
    const sidebar = await sidebarWith(tab, CUSTOMER);
    await openStep(sidebar, 3);
    await press(sidebar, 'Ja', '[role=radiogroup][aria-label*="aandeel"]');
    await openStep(sidebar, 4);
    await press(sidebar, 'Zelf schrijven', '.reply-text');
    await sidebar.waitFor((field) => document.activeElement?.matches(field), [PART]);
    await tab.press('Control+a');
    await tab.type(OWN);
    await sidebar.waitFor(
      (field, own) => document.querySelector<HTMLTextAreaElement>(field)?.value === own,
      [PART, OWN],
    );
    await sidebar.click(NOTE);
    await tab.type('half afgema');
    await sidebar.waitFor(() => document.querySelector('.note-field-foot')?.textContent?.includes('Bewaard'));
    await sidebar.eval(() => document.documentElement.setAttribute('data-old', ''));
    await update();
    await tab.bringToFront();
    const after = await renewed(tab);
    await oneElement(tab);
    await after.waitFor(
      (note) => document.querySelector<HTMLTextAreaElement>(note)?.value === 'half afgema',
      [NOTE],
    );
    await openStep(after, 4);
    await shows(after, OWN);
    await openStep(after, 3);
    await after.waitFor(() => document.querySelector('[aria-label*="aandeel"] input:checked'));
    expect(await errors(tab)).toEqual([]);
    await tab.close();
  });

  test('finds a template again that was being written', async () => {
    const page = await desk.browser.extensionPage('options.html#templates');
    await page.waitFor(() => document.querySelector('.templates'));
    await press(page, 'Nieuw sjabloon', '.templates');
    await page.waitFor(() => document.activeElement?.closest('.template-form'));
    await page.type('Half af');
    await page.click('.body-text');
    await page.type('Dag, dit is nog niet');
    await page.waitFor(() => document.querySelector('.template-form .save-mark-saved'));
    await update();
    const after = await desk.browser.extensionPage('options.html#templates');
    await press(after, 'Half af', '.templates');
    await shows(after, 'Dag, dit is nog niet');
    await after.close();
  });

  test('is pointed out in the options until it was read about, and opens nothing by itself', async () => {
    const page = await desk.browser.extensionPage('options.html');
    await press(page, 'Nieuw in Unwrap', '.rooms');
    await shows(page, 'Nieuw voor jou');
    await page.waitFor(() => !document.querySelector('.rooms-news'));
    await page.reload();
    await page.waitFor(() => document.querySelector('.rooms'));
    await shows(page, 'Versie 0.6');
    await page.waitFor(() => !document.querySelector('.rooms-news'));
    await page.close();
  });
});
