import { browser } from '../platform/browser.ts';

/** Names of the backup files that were saved and may hold whoever is kept now. */
export async function backupNames(): Promise<string[]> {
  const { backupNames: names } = await browser.storage.local.get('backupNames');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
