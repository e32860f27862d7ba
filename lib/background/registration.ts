/** On which pages the content script runs: exactly where the person gave the permission, and nowhere else. */

import { askTab } from '../messages/client.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { notify } from './notices.ts';
import { forgetLearned } from './own-addresses.ts';
import { serial } from './serial.ts';
import { announcedTabs } from './session.ts';
import { forgetLayouts } from './settings.ts';
import { forgetTab, forgetTickets } from './tabs.ts';

const SCRIPT_ID = 'inbox';
const FILE = '/inbox.js';

/** Granted hosts as match patterns, `https://mail.example.com/*`. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:\/\//.test(origin)).sort();
}

/**
 * Makes the registered script's pages the granted hosts. Called at install, update, start and every change: browsers
 * drop registrations at an update, and keep running one whose permission is gone (Chromium 156, Firefox 153).
 */
export function rebuildRegistration(): Promise<void> {
  return serial('registration', async () => {
    const matches = await grantedHosts();
    const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) {
      if (current) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
      return;
    }
    const script = {
      id: SCRIPT_ID,
      matches,
      js: [FILE],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as const;
    if (current) await browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }]);
    else await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  });
}

/** Starts the script in tabs that are open already. It starts once a page, however often it is put there. */
export async function startInOpenTabs(matches?: string[]): Promise<void> {
  const url = matches ?? (await grantedHosts());
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : startInTab(tab.id))));
}

/** False where the browser does not let us in: an error page, a tab not loaded yet, a page without permission. */
export async function startInTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Beside the content script, what it needs now: a reader (`read-<id>`), the lesson, or the report. */
export async function putScript(tabId: number, frameId: number, name: string): Promise<void> {
  // The readers' names are as many as the apps: the generated type lists each, a name made from an id fits none.
  const files = [`/${name}.js`] as unknown as [typeof FILE];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/**
 * Takes the sidebar away from tabs whose permission was withdrawn (their scripts would run until the next load), and
 * forgets what those sites showed and how the sidebar sat on them. Notes stay: they are the person's own.
 */
export async function stopWhereWithdrawn(): Promise<void> {
  const url = await grantedHosts();
  const allowed = new Set(url.length > 0 ? (await browser.tabs.query({ url })).map((tab) => tab.id) : []);
  for (const tabId of await announcedTabs()) {
    if (allowed.has(tabId)) continue;
    await askTab(tabId, 'content/stop', {}).catch((error: unknown) => log.error('stop', error));
    await forgetTab(tabId);
    notify({ tabId, what: 'ticket', revision: 0 });
  }
  const hosts = new Set(url.map((pattern) => new URL(pattern.replace(/\*$/, '')).hostname));
  await forgetTickets((origin) => URL.canParse(origin) && hosts.has(new URL(origin).hostname));
  await forgetLayouts((host) => hosts.has(host));
  await forgetLearned((host) => hosts.has(host));
}
