import type { InboxAdapter } from '../adapter.ts';

/** Suites of which the inbox is a part, and chat inboxes. */
export const suite: readonly InboxAdapter[] = [];
