import type { InboxAdapter } from '../adapter.ts';

/** Webmail of the large providers. */
export const webmail: readonly InboxAdapter[] = [];
