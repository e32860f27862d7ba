import { browser } from '../platform/browser.ts';
import type { Notice } from './protocol.ts';

export const NOTICES = ['ticket', 'records', 'draft', 'settings', 'templates', 'lock', 'update'] as const;

/** Notices from the background. Anyone else's message of that shape could only make us ask again. */
export function listenForNotices(heard: (notice: Notice) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isNotice(message)) heard(message);
    return undefined;
  });
}

function isNotice(message: unknown): message is Notice {
  if (typeof message !== 'object' || message === null) return false;
  const { unwrapNotice, tabId, what, revision } = message as Partial<Notice>;
  return (
    unwrapNotice === 1 &&
    (tabId === null || typeof tabId === 'number') &&
    NOTICES.some((one) => one === what) &&
    typeof revision === 'number'
  );
}
