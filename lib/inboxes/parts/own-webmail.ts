import type { InboxAdapter } from '../adapter.ts';
import { demo } from '../sites/demo.ts';
import { roundcube } from '../sites/roundcube.ts';

/** Webmail that hosts and shops run themselves. */
export const ownWebmail: readonly InboxAdapter[] = [roundcube, demo];
