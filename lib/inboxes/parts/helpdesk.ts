import type { InboxAdapter } from '../adapter.ts';

/** Helpdesks that their makers host. */
export const helpdesk: readonly InboxAdapter[] = [];
