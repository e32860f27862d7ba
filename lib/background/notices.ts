import type { Notice } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { indexSoon } from './finding.ts';
import { provenFrames } from './frames.ts';

/**
 * Tells our open pages to ask again. Nobody listening is no failure.
 *
 * Firefox hands the runtime's messages to our own tabs and panels only: a page of ours in a site's frame hears what is
 * sent to that frame of its tab (Firefox 153, 2026-11).
 */
export function notify(notice: Omit<Notice, 'unwrapNotice'>): void {
  const message: Notice = { unwrapNotice: 1, ...notice };
  browser.runtime.sendMessage(message).catch(() => undefined);
  if (import.meta.env.FIREFOX) void notifyFrames(message);
}

/** Records changed that any tab may show; and what the search finds. */
export function notifyRecords(): void {
  notify({ tabId: null, what: 'records', revision: 0 });
  indexSoon();
}

async function notifyFrames(message: Notice): Promise<void> {
  for (const { tabId, frameId } of await provenFrames()) {
    if (message.tabId !== null && message.tabId !== tabId) continue;
    browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }
}
