import type { InboxAdapter } from '../adapter.ts';
import { generic } from '../generic.ts';

/** For a page that no adapter knows, and for one that its adapter can't read. */
export const anyPage: readonly InboxAdapter[] = [generic];
