/** Where this copy of the sidebar page is shown, and as whom it speaks: a proven frame, the native panel, or neither. */
import { answerWith, type Identity } from '../messages/client.ts';
import { claimFrame } from '../pages/claim.ts';
import { isFramed } from '../pages/framed.ts';
import { type Practice, practiceAround } from '../pages/practice.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';

export { listenForNotices } from '../messages/notices.ts';

export interface Surface {
  kind: 'frame' | 'panel';
  /** The tab it works on now; a panel follows its window's active tab. Null: no tab to work on. */
  tabId: number | null;
  identity: Identity;
  /** In the practice page, which answers all that is asked: the background hears nothing of it. */
  practice?: Practice;
}

/**
 * - In a page's frame: proven, see `claimFrame`; null for one that is not.
 * - At the top: the native panel of its window.
 */
export async function findSurface(location: Location): Promise<Surface | null> {
  if (isFramed()) {
    const practice = practiceAround();
    if (practice) answerWith(practice.answer);
    const proven = await claimFrame(location);
    if (!proven) return null;
    const { tabId, token } = proven;
    return { kind: 'frame', tabId, identity: { token }, ...(practice && { practice }) };
  }
  return { kind: 'panel', ...(await activeTab()) };
}

/**
 * Keeps the panel with its window's active tab. Calls back whenever that is another tab, at once, and whenever another
 * page may be loading in it.
 */
export function followActiveTab(surface: Surface, changed: () => void): void {
  let windowId: number | undefined;
  const own = browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  const work = (tabId: number) => {
    if (tabId === surface.tabId) return;
    Object.assign(surface, workingOn(tabId));
    changed();
  };
  browser.tabs.onActivated.addListener((now) => {
    // Asking first which window this is would leave the former ticket beside the new tab for that long.
    if (windowId !== undefined) {
      if (now.windowId === windowId) work(now.tabId);
    } else void own.then(() => now.windowId === windowId && work(now.tabId));
  });
  browser.tabs.onUpdated.addListener((tabId) => {
    if (tabId === surface.tabId) changed();
  });
  // Another tab may have come between the first look at which it is and the listening.
  activeTab().then(
    ({ tabId }) => tabId !== null && work(tabId),
    (error: unknown) => log.error('panel', error),
  );
}

async function activeTab(): Promise<Pick<Surface, 'tabId' | 'identity'>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return workingOn(tab?.id ?? null);
}

function workingOn(tabId: number | null): Pick<Surface, 'tabId' | 'identity'> {
  return { tabId, identity: tabId === null ? {} : { tabId } };
}
