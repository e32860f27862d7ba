import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { type Browser, type BrowserKind, BUILD, KINDS, launch, type Tab, variant } from './harness/index.ts';

/** What the functions below find in a page of the extension: both browsers have this name. */
declare const chrome: typeof api;

/**
 * The build with a background that only notes in storage.local which events it got, an empty page `smoke.html`, and
 * leave to reach any host.
 */
function build(kind: BrowserKind, version: string): string {
  return variant(BUILD[kind], (manifest, dir) => {
    manifest.version = version;
    manifest.content_security_policy = { extension_pages: "script-src 'self'" };
    writeFileSync(join(dir, 'smoke.html'), '<!doctype html><meta name="color-scheme" content="light dark">');
    writeFileSync(
      join(dir, 'background.js'),
      `(() => {
        let last = Promise.resolve();
        const note = (event) => {
          last = last.then(async () => {
            const { events = [] } = await chrome.storage.local.get('events');
            await chrome.storage.local.set({ events: [...events, event] });
          });
        };
        const boot = Math.random();
        chrome.runtime.onInstalled.addListener(({ reason }) => note('installed: ' + reason));
        chrome.runtime.onStartup.addListener(() => note('startup'));
        chrome.permissions.onAdded.addListener(({ origins }) => note('added: ' + origins));
        chrome.permissions.onRemoved.addListener(({ origins }) => note('removed: ' + origins));
        chrome.runtime.onMessage.addListener((message, sender, answer) => {
          if (message === 'boot') answer(boot);
          else fetch(message).then(() => answer(true), () => answer(false));
          return true;
        });
      })();`,
    );
  });
}

const HOST = 'http://localhost/*';

describe.each(KINDS)('the harness in %s', (kind) => {
  let running: Browser;
  let page: Tab;

  const noted = (event: string) =>
    page.waitFor(
      async (wanted) => {
        const { events } = await chrome.storage.local.get<{ events: string[] }>('events');
        return events?.includes(wanted);
      },
      [event],
    );
  const allowed = () => page.eval((host) => chrome.permissions.contains({ origins: [host] }), HOST);
  const boot = () => page.eval(() => chrome.runtime.sendMessage<string, number>('boot'));

  beforeAll(async () => {
    running = await launch(kind, { extension: build(kind, '0.1.0'), record: true });
    page = await running.extensionPage('smoke.html');
  });
  afterAll(() => running?.close());

  test('loads the extension and opens its pages', async () => {
    const options = await running.extensionPage('options.html');
    expect(await options.url()).toBe(`${running.extensionOrigin}/options.html`);
    expect(await options.eval(() => chrome.runtime.getManifest().version)).toBe('0.1.0');
    await options.close();
    await noted('installed: install');
  });

  test('speaks the language that was asked for', async () => {
    expect(await page.eval(() => chrome.i18n.getUILanguage())).toMatch(/^en/);
  });

  test('shows the colour scheme that was asked for', async () => {
    const dark = () => page.eval(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await dark()).toBe(false);
    await running.setColorScheme('dark');
    expect(await dark()).toBe(true);
  });

  test('grants a host and takes it back, as a person would', async () => {
    expect(await allowed()).toBe(false);
    await running.grant(HOST);
    expect(await allowed()).toBe(true);
    await noted(`added: ${HOST}`);
    await running.revoke(HOST);
    expect(await allowed()).toBe(false);
    await noted(`removed: ${HOST}`);
  });

  test('ends the background, and the next message starts it again', async () => {
    const before = await boot();
    expect(await running.backgroundRuns()).toBe(true);
    await running.killBackground();
    expect(await running.backgroundRuns()).toBe(false);
    expect(await boot()).not.toBe(before);
  });

  test('keeps data, grants and registrations over a restart of the browser', async () => {
    await running.grant(HOST);
    await page.eval(async (host) => {
      await chrome.storage.local.set({ kept: 'a note' });
      await chrome.scripting.registerContentScripts([{ id: 'smoke', matches: [host], js: ['inbox.js'] }]);
    }, HOST);
    const { extensionOrigin } = running;
    await running.restart();
    expect(running.extensionOrigin).toBe(extensionOrigin);
    page = await running.extensionPage('smoke.html');
    expect(await page.eval(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'a note' });
    expect(await allowed()).toBe(true);
    const ids = await page.eval(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map((s) => s.id),
    );
    expect(ids).toContain('smoke');
    await noted('startup');
  });

  test('updates the extension to a new version', async () => {
    await running.updateExtension(build(kind, '0.2.0'));
    page = await running.extensionPage('smoke.html');
    expect(await page.eval(() => chrome.runtime.getManifest().version)).toBe('0.2.0');
    expect(await page.eval(() => chrome.storage.local.get('kept'))).toEqual({ kept: 'a note' });
    await noted('installed: update');
  });

  test('is as new when it is renewed', async () => {
    await running.renew();
    page = await running.extensionPage('smoke.html');
    expect(await page.eval(() => chrome.runtime.getManifest().version)).toBe('0.1.0');
    await noted('installed: install');
    expect(Object.keys(await page.eval(() => chrome.storage.local.get<Record<string, string[]>>()))).toEqual([
      'events',
    ]);
    expect(await page.eval(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(await allowed()).toBe(false);
  });

  test('records the requests of the background, and nothing else was asked for', async () => {
    expect(running.requests()).toEqual([]);
    await page.eval((url) => chrome.runtime.sendMessage(url), 'http://nobody.test/ping');
    expect(running.requests()).toEqual([
      { method: 'GET', host: 'nobody.test', url: 'http://nobody.test/ping' },
    ]);
  });
});
