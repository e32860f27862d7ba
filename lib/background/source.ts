/** Where what a tab shows comes from: its page or, of an inbox on several hosts, a frame in it. */

import { askTab } from '../messages/ask-tab.ts';
import { RequestError } from '../messages/errors.ts';
import type { Caller } from '../messages/server.ts';
import { log } from '../platform/log.ts';
import { announcedTabs, getTab } from './session.ts';

/** 0: the page itself, also of a tab that announced nothing. */
export async function sourceOf(tabId: number): Promise<number> {
  return (await getTab(tabId))?.source.frameId ?? 0;
}

/** After the page let go of the focus: on to the caret in the frame that reads, if one does. */
export async function focusFrame(tabId: number): Promise<void> {
  const frameId = await sourceOf(tabId);
  if (frameId === 0) return;
  const asked = askTab(tabId, 'content/leave', { how: 'focus' }, frameId);
  await asked.catch((error: unknown) => log.error('focus', error));
}

/** The frames of this host that read now. */
export async function framesAt(host: string): Promise<{ tabId: number; frameId: number }[]> {
  const found: { tabId: number; frameId: number }[] = [];
  for (const tabId of await announcedTabs()) {
    const tab = await getTab(tabId);
    if (!tab || tab.source.frameId === 0 || new URL(tab.origin).hostname !== host) continue;
    found.push({ tabId, frameId: tab.source.frameId });
  }
  return found;
}

/** @throws RequestError `refused` for a caller that is beside no tab */
export function inTab(caller: Caller): { tabId: number } {
  if (!('tabId' in caller)) throw new RequestError('refused', 'only a sidebar asks this');
  return caller;
}
