/** What the background does about updates and their news. */
import type { Handlers } from '../messages/server.ts';
import type { updateRequests } from '../messages/update-requests.ts';
import { newsSeen, newsState } from './news.ts';
import { notify } from './notices.ts';
import { holdUpdate } from './updates.ts';

export const updateHandlers: Handlers<typeof updateRequests> = {
  'news/state': () => newsState(),
  'news/seen': async () => {
    await newsSeen();
    // A sidebar tells of them, too.
    notify({ tabId: null, what: 'settings', revision: 0 });
    return null;
  },
  'update/hold': async () => {
    await holdUpdate();
    return null;
  },
};
