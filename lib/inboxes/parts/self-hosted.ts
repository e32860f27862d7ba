import type { InboxAdapter } from '../adapter.ts';

/** Helpdesks that shops can host themselves. */
export const selfHosted: readonly InboxAdapter[] = [];
