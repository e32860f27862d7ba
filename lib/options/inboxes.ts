/** The hosts that the person gave Unwrap, asked of the browser itself: it alone knows, and it alone grants. */

import { patternsWith } from '../inboxes/together.ts';
import { browser } from '../platform/browser.ts';
import type { AddOutcome, GrantedInbox } from './model.ts';

export async function grantedInboxes(): Promise<GrantedInbox[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((pattern) => /^https?:\/\//.test(pattern))
    .map((pattern) => ({ pattern, host: hostOf(pattern) }))
    .sort((a, b) => a.host.localeCompare(b.host));
}

/** With the other hosts of that inbox, if it is on several. Must be called within the person's click itself: a browser asks nothing after an `await`. */
export async function addInbox(pattern: string, known: GrantedInbox[]): Promise<AddOutcome> {
  try {
    const origins = [pattern, ...patternsWith(pattern)];
    const granted = await browser.permissions.request({ origins });
    if (!granted) return 'refused';
    return origins.every((one) => known.some((inbox) => inbox.pattern === one)) ? 'already' : 'granted';
  } catch {
    return 'failed';
  }
}

/** With the other hosts of that inbox. */
export async function removeInbox(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern, ...patternsWith(pattern)] });
}

/** Calls back at every grant and withdrawal, here or in the browser's own pages. */
export function whenInboxesChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** `https://mail.example.com/*` → `mail.example.com`; a plain connection is said. */
function hostOf(pattern: string): string {
  const bare = pattern.replace(/\/\*$/, '');
  return bare.startsWith('https://') ? bare.slice('https://'.length) : bare;
}
