import { browser } from '../platform/browser.ts';

/** Beside the content script, what it needs now: a reader (`read-<id>`), or another of our scripts by its name. */
export async function putScript(tabId: number, frameId: number, name: string): Promise<void> {
  // The readers' names are as many as the apps: the generated type lists each, a name made from an id fits none.
  const files = [`/${name}.js`] as unknown as ['/inbox.js'];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}
