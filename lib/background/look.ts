import { askTab } from '../messages/ask-tab.ts';
import { inboxLookOf } from '../messages/inbox-texts.ts';
import type { InboxLook } from '../messages/look-requests.ts';
import { loadTexts } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { announcedTabs, getTab } from './session.ts';
import { getSettings } from './settings.ts';

/**
 * To be awaited before something is said: only then, and only where it is not the browser's, a language is loaded. One that
 * can't be is no reason to say nothing.
 */
export async function speak(): Promise<void> {
  const { language } = (await getSettings()).interface;
  await loadTexts(language).catch((error: unknown) => log.error('texts', error));
}

export async function inboxLook(): Promise<InboxLook> {
  return inboxLookOf((await getSettings()).interface);
}

/** What stands in open inboxes goes by it, too. */
export async function tellInboxesLook(): Promise<void> {
  for (const tabId of await announcedTabs()) {
    const reading = (await getTab(tabId))?.source.frameId ?? 0;
    for (const frameId of new Set([0, reading])) {
      askTab(tabId, 'content/look', {}, frameId).catch(() => undefined);
    }
  }
}
