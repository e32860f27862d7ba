/** The options: in one tab, however often something leads there. */
import { browser } from '../platform/browser.ts';

/** @param from the tab to go back to, once a new one is closed */
export async function showOptions(hash: string, from?: number): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = page + hash;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === page);
  if (open?.id === undefined) {
    await browser.tabs.create({ url, ...(from !== undefined && { openerTabId: from }) });
    return;
  }
  // The very address that it has would load it anew.
  await browser.tabs.update(open.id, { active: true, ...(open.url !== url && { url }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
