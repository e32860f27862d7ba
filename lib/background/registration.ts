/** On which pages the content script runs: exactly where the person gave the permission, and nowhere else. */

import { hostsTogether, patternsWith } from '../inboxes/together.ts';
import { askTab } from '../messages/ask-tab.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { leave } from './announce.ts';
import { notify } from './notices.ts';
import { forgetLearned, siteOf } from './own-addresses.ts';
import { serial } from './serial.ts';
import { announcedTabs, getTab } from './session.ts';
import { forgetLayouts } from './settings.ts';
import { forgetTab, forgetTickets } from './tabs.ts';

/** `framed`: of inboxes on several hosts, it also runs in frames, where it starts only if it may read there. */
const SCRIPTS = { inbox: { framed: false }, 'inbox-frames': { framed: true } } as const;
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
    const granted = await grantedHosts();
    for (const [id, { framed }] of Object.entries(SCRIPTS)) {
      const matches = granted.filter((pattern) => patternsWith(pattern).length > 0 === framed);
      await register(id, matches, framed);
    }
  });
}

async function register(id: string, matches: string[], allFrames: boolean): Promise<void> {
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    allFrames,
    js: [FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (current) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the script in tabs that are open already. It starts once a page, however often it is put there. */
export async function startInOpenTabs(matches?: string[]): Promise<void> {
  const granted = await grantedHosts();
  // With a frame's host granted, the page that it is in is what to look for.
  const beside = matches?.flatMap(patternsWith).filter((pattern) => granted.includes(pattern)) ?? [];
  const url = [...(matches ?? granted), ...beside];
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : startInTab(tab.id, tab.url ?? ''))));
}

/** False where the browser does not let us in: an error page, a tab not loaded yet, a page without permission. */
export async function startInTab(tabId: number, url: string): Promise<boolean> {
  try {
    const allFrames = URL.canParse(url) && hostsTogether(new URL(url).hostname).length > 0;
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [FILE] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the sidebar away from tabs whose permission was withdrawn (their scripts would run until the next load), and
 * forgets what those sites showed and how the sidebar sat on them. Notes stay: they are the person's own.
 */
export async function stopWhereWithdrawn(): Promise<void> {
  const url = await grantedHosts();
  const allowed = new Set(url.length > 0 ? (await browser.tabs.query({ url })).map((tab) => tab.id) : []);
  const stop = (tabId: number, frameId: number) =>
    askTab(tabId, 'content/stop', {}, frameId).catch((error: unknown) => log.error('stop', error));
  for (const tabId of await announcedTabs()) {
    const tab = await getTab(tabId);
    const frameId = tab?.source.frameId ?? 0;
    const may = allowed.has(tabId);
    if (may && (!tab || frameId === 0 || url.includes(`${siteOf(tab.origin)}/*`))) continue;
    if (frameId !== 0) await stop(tabId, frameId);
    if (may && tab) {
      await leave(tabId, tab.origin, tab.revision, null, tab.source);
      continue;
    }
    await stop(tabId, 0);
    await forgetTab(tabId);
    notify({ tabId, what: 'ticket', revision: 0 });
  }
  const hosts = new Set(url.map((pattern) => new URL(pattern.replace(/\*$/, '')).hostname));
  await forgetTickets((origin) => URL.canParse(origin) && hosts.has(new URL(origin).hostname));
  await forgetLayouts((host) => hosts.has(host));
  await forgetLearned((host) => hosts.has(host));
}
