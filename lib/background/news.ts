/** Whether there is something new to read about, since an update that brought it. */
import type { NewsState } from '../messages/update-requests.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'newsSince';

/** `from`: the version before, as the browser says it. A version that only mends is no news. */
export async function noteUpdate(from: string | undefined): Promise<void> {
  const to = browser.runtime.getManifest().version;
  if (from === undefined || branch(from) === branch(to)) return;
  // What was not read about yet goes on being new.
  if ((await newsState()).since === null) await browser.storage.local.set({ [KEY]: from });
}

export async function newsState(): Promise<NewsState> {
  const { [KEY]: since } = await browser.storage.local.get(KEY);
  return { since: typeof since === 'string' ? since : null };
}

export async function newsSeen(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** `0.6.1` → `0.6` */
function branch(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
