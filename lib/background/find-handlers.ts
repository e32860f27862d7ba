import type { findRequests } from '../messages/find-requests.ts';
import type { Handlers } from '../messages/server.ts';
import { find } from '../store/search/find.ts';
import { indexSoon } from './finding.ts';

export const findHandlers: Handlers<typeof findRequests> = {
  'record/find': async (question) => {
    const found = await find(question);
    if (found.indexing) indexSoon();
    return found;
  },
};
