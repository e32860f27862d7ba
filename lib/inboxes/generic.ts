/** The reader without a guide: an open conversation on a page that no adapter knows, by its structure alone. */
import type { InboxAdapter } from './adapter.ts';

export const generic: InboxAdapter = {
  id: 'any',
  read: () => ({ kind: 'none' }),
  editor: () => null,
};
