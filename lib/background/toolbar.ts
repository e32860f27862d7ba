/** The toolbar button and the browser-wide key: open and close the sidebar, or lead to the permission. */
import { askPractice, askTab } from '../messages/ask-tab.ts';
import { browser } from '../platform/browser.ts';
import { startInTab } from './registration.ts';
import { focusFrame, sourceOf } from './source.ts';

/** `url` is known for the tab that was clicked, by activeTab or by the host's permission. */
export async function toggle(
  tab: { id?: number; url?: string } | undefined,
  by: 'button' | 'key',
): Promise<void> {
  if (tab?.id === undefined) return openWelcome();
  if (!tab.url || !/^https?:/.test(tab.url)) {
    // The practice page is a page of ours, and listens for itself.
    await askPractice(tab.id, 'content/toggle', { by }).catch(() => openWelcome());
    return;
  }
  const { id, url } = tab;
  if (!(await isGranted(url))) return openWelcome(url);
  const ask = () => askTab(id, 'content/toggle', { by });
  // A page that the script is not in, such as one that was open before an update.
  const done = await ask().catch(async () => ((await startInTab(id, url)) ? ask() : openWelcome(url)));
  if (done?.left) await focusFrame(id);
}

/** At the caret of the tab's mail. On a page that is no inbox it is somebody else's key. */
export async function searchTemplates(tab: { id?: number; url?: string } | undefined): Promise<void> {
  const { id, url } = tab ?? {};
  if (id === undefined || url === undefined || !/^https?:/.test(url) || !(await isGranted(url))) return;
  await askTab(id, 'content/search', {}, await sourceOf(id));
}

async function isGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** `site`: the address to fill in for the person. */
export async function openWelcome(site?: string): Promise<void> {
  const hash = site === undefined ? '' : `#site=${encodeURIComponent(new URL(site).origin)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/welcome.html${hash}`) });
}
