import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { type Demo, startDemo } from '../demo/server.ts';
import { closeWelcome, editorText } from './demo.ts';
import { type Browser, type Frame, KINDS, type Tab } from './harness/index.ts';
import { share } from './harness/shared.ts';
import { type Shell, startShell } from './shell.ts';
import { addNote, openStep, shows, sidebarWith, textOf } from './sidebar.ts';

declare const chrome: typeof api;

const FATIMA = 'zs-1041';
const PETER = 'zs-1042';
const MAIL = 'mail.unwrap.localhost';
const NOTE = 'Belt liever na vier uur';
const EDITOR = '[data-part=editor]';

const grantOf = (host: string) => `http://${host}/*`;

/** Of the same site as its mail, as GMX is; and of another one, whose documents live apart. */
const DESKS = ['desk.unwrap.localhost', 'unwrap-desk.localhost'] as const;

describe.each(KINDS)('mail in a frame in %s', (kind) => {
  let demo: Demo;
  let shell: Shell;
  let browser: Browser;

  /** A page of `host` with one conversation in its frame. */
  async function open(host: string, conversation = FATIMA): Promise<{ tab: Tab; mail: Frame }> {
    const inbox = new URL(`/gesprek/${conversation}`, demo.url);
    inbox.hostname = MAIL;
    const tab = await browser.open(shell.at(host, inbox.href));
    const mail = await tab.frame({ selector: '#mail' });
    await mail.waitFor((editor) => document.querySelector(editor), [EDITOR]);
    return { tab, mail };
  }
  /** The hosts of the open pages that the extension knows a ticket for. */
  async function read(): Promise<string[]> {
    const options = await browser.extensionPage('options.html');
    const hosts = await options.eval(async () => {
      const known =
        await chrome.storage.session.get<
          Record<string, { source: { page: string }; result: { kind: string } }>
        >(null);
      return (await chrome.tabs.query({}))
        .map(({ id }) => known[`tab:${id}`])
        .flatMap((tab) => (tab?.result.kind === 'ticket' ? [new URL(tab.source.page).hostname] : []));
    });
    await options.close();
    return hosts;
  }
  /** By the time that the same mail is read where it may be, it is nowhere else. */
  async function readOnlyInDesk(): Promise<void> {
    const { tab } = await open(DESKS[1]);
    await sidebarWith(tab, 'Fatima el Amrani');
    expect(await read()).toEqual([DESKS[1]]);
    await tab.close();
  }

  beforeAll(async () => {
    demo = await startDemo({ framed: true });
    shell = await startShell();
    browser = await share(kind);
    await closeWelcome(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await shell?.close();
    await demo?.close();
  });

  test('with one of the two hosts granted it is not read, and no sidebar is in it', async () => {
    await browser.grant(grantOf(MAIL));
    const bare = await open(DESKS[1]);
    expect(await bare.tab.hasFrame('sidebar')).toBe(false);
    await browser.revoke(grantOf(MAIL));
    await bare.tab.close();

    await browser.grant(grantOf(DESKS[1]));
    const { tab } = await open(DESKS[1]);
    await browser.command('toggle-sidebar');
    const sidebar = await sidebarWith(tab, '');
    expect(await textOf(sidebar)).not.toContain('Fatima');
    expect(await read()).toEqual([]);
    await tab.close();
  });

  test('with both granted it is, also in a tab that is open already', async () => {
    await browser.revoke(grantOf(DESKS[1]));
    const { tab } = await open(DESKS[1]);
    await browser.grant(grantOf(DESKS[1]));
    await browser.grant(grantOf(MAIL));
    await sidebarWith(tab, 'Fatima el Amrani');
    await tab.close();
    await browser.grant(grantOf(DESKS[0]));
  });

  describe.each(DESKS)('of the page %s', (desk) => {
    let tab: Tab;
    let mail: Frame;
    let sidebar: Frame;

    beforeAll(async () => {
      ({ tab, mail } = await open(desk));
      sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    });

    test('the sidebar is beside the page, and none is in the frame', async () => {
      expect(await mail.hasFrame('sidebar')).toBe(false);
      expect(await mail.eval(() => document.documentElement.children.length)).toBe(2);
      const width = await tab.eval(() => document.body.getBoundingClientRect().right);
      expect(width).toBeLessThanOrEqual(1280 - 360);
    });

    test('Insert puts the reply at the caret in the frame, and one undo takes it away', async () => {
      await openStep(sidebar, 4);
      await mail.click(EDITOR);
      await tab.type('Voor. Na.');
      for (let back = 0; back < 4; back += 1) await tab.press('ArrowLeft');
      await sidebar.click('.insert-buttons button');
      await shows(sidebar, 'Ongedaan maken');
      expect((await editorText(mail)).trim()).toMatch(/^Voor\..*Fatima,[\s\S]*Na\.$/s);
      await tab.press('Control+z');
      await mail.waitFor(
        (editor) => !document.querySelector<HTMLElement>(editor)?.innerText.includes('Fatima,'),
        [EDITOR],
      );
      expect((await editorText(mail)).trim()).toBe('Voor. Na.');
    });

    test('its own Undo does, too', async () => {
      await sidebar.click('.insert-buttons button');
      await mail.waitFor(
        (editor) => document.querySelector<HTMLElement>(editor)?.innerText.includes('Fatima,'),
        [EDITOR],
      );
      await sidebar.click('.insert-bar button:not(.insert-buttons button)');
      await mail.waitFor(
        (editor) => document.querySelector<HTMLElement>(editor)?.innerText.trim() === 'Voor. Na.',
        [EDITOR],
      );
    });

    test('Escape leads from the sidebar back to the caret in the frame, and so does the key', async () => {
      await sidebar.click('.note-field textarea');
      await tab.press('Escape');
      await mail.waitFor(() => document.hasFocus());
      await tab.type('hier');
      expect(await editorText(mail)).toContain('hier');
      await browser.command('toggle-sidebar');
      await sidebar.waitFor(() => document.hasFocus());
      await browser.command('toggle-sidebar');
      await mail.waitFor(() => document.hasFocus());
      await tab.type('weer');
      expect(await editorText(mail)).toContain('weer');
      await browser.command('toggle-sidebar');
    });

    test('a note is kept; another ticket in the frame is another customer, and none shows nothing', async () => {
      sidebar = await sidebarWith(tab, 'Fatima el Amrani');
      if (!(await textOf(sidebar)).includes(NOTE)) await addNote(tab, sidebar, NOTE);
      await mail.click(`[data-row="${PETER}"]`);
      sidebar = await sidebarWith(tab, 'Peter Dijkman');
      expect(await textOf(sidebar)).not.toContain(NOTE);
      await mail.click(`[data-row="${FATIMA}"]`);
      sidebar = await sidebarWith(tab, NOTE);
      await mail.click('a.shop');
      await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
      await tab.waitFor(undocked);
    });

    test('a frame that is taken away, or left for another page, takes its ticket along', async () => {
      await mail.click(`[data-row="${FATIMA}"]`);
      sidebar = await sidebarWith(tab, NOTE);
      const address = await mail.url();
      await tab.eval(() => document.querySelector('#mail')?.remove());
      await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
      await tab.waitFor(undocked);

      await tab.eval((src) => {
        const frame = document.createElement('iframe');
        frame.id = 'mail';
        frame.src = src;
        document.body.append(frame);
      }, address);
      sidebar = await sidebarWith(tab, NOTE);
      await tab.eval(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#mail');
        if (frame) frame.src = 'about:blank';
      });
      await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
      await tab.close();
    });

    test('a frame that nobody can see is not read', async () => {
      ({ tab, mail } = await open(desk));
      sidebar = await sidebarWith(tab, NOTE);
      await tab.eval(() => {
        const frame = document.querySelector<HTMLElement>('#mail');
        if (frame) frame.style.cssText = 'position: fixed; width: 1px; height: 1px';
      });
      await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
      await tab.eval(() => document.querySelector('#mail')?.removeAttribute('style'));
      sidebar = await sidebarWith(tab, NOTE);
      // What Firefox does not tell a frame of another site.
      if (kind === 'chromium' || desk.endsWith('.unwrap.localhost')) {
        await tab.eval(() => document.querySelector('#mail')?.toggleAttribute('hidden', true));
        await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
        await tab.eval(() => document.querySelector('#mail')?.toggleAttribute('hidden', false));
        await sidebarWith(tab, NOTE);
      }
      await tab.close();
    });
  });

  test('a page of another host around it gets nothing, nor does one that is granted by itself', async () => {
    const bare = await open('elsewhere.localhost');
    await browser.grant(grantOf('hostile.localhost'));
    const hostile = await open('hostile.localhost');
    await browser.command('toggle-sidebar');
    const sidebar = await sidebarWith(hostile.tab, '');
    await readOnlyInDesk();
    await hostile.tab.bringToFront();
    expect(await textOf(sidebar)).not.toContain('Fatima');
    expect(await bare.tab.hasFrame('sidebar')).toBe(false);
    await browser.revoke(grantOf('hostile.localhost'));
    await hostile.tab.close();
    await bare.tab.close();
  });

  test('nor does a page of another host between the two', async () => {
    const inbox = new URL(`/gesprek/${FATIMA}`, demo.url);
    inbox.hostname = MAIL;
    const around = await browser.open(shell.at(DESKS[1], shell.at('elsewhere.localhost', inbox.href)));
    const between = await around.frame({ selector: '#mail' });
    const inner = await between.frame({ selector: '#mail' });
    await inner.waitFor((editor) => document.querySelector(editor), [EDITOR]);
    await readOnlyInDesk();
    expect(await around.hasFrame('sidebar')).toBe(false);
    await around.close();
  });

  test('with the frame’s host withdrawn, its ticket goes at once', async () => {
    const { tab } = await open(DESKS[1]);
    const sidebar = await sidebarWith(tab, NOTE);
    await browser.revoke(grantOf(MAIL));
    await sidebar.waitFor(() => !document.body.innerText.includes('Fatima'));
    await tab.waitFor(undocked);
    await tab.close();
  });
});

function undocked(): boolean {
  return document.body.getBoundingClientRect().right === document.documentElement.clientWidth;
}
