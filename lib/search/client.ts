/** The background as the search at the caret sees it. */
import { ask, type Identity } from '../messages/client.ts';
import type { Point } from '../pages/press.ts';
import type { SearchDeps } from './controller.ts';

/** @param pressed where the person's last press was */
export function searchDeps(identity: Identity, pressed: () => Point): Omit<SearchDeps, 'openOptions'> {
  return {
    list: () => ask('search/shelf', {}, identity),
    choose: async (id) => {
      return (await ask('search/insert', { id, at: pressed() }, identity)).outcome;
    },
    // A page that is gone by now has no search to close.
    close: (back) => void ask('search/close', { back }, identity).catch(() => undefined),
  };
}
