/** The background as the search at the caret sees it. */
import { ask, type Identity } from '../messages/client.ts';
import { hashOf, NEW_TEMPLATE } from '../pages/place.ts';
import type { Point } from '../pages/press.ts';
import type { SearchDeps } from './controller.ts';

/** @param pressed where the person's last press was */
export function searchDeps(identity: Identity, pressed: () => Point): SearchDeps {
  return {
    list: () => ask('shelf/list', {}, identity),
    fill: (id, variant, answers) => ask('shelf/fill', { id, variant, answers }, identity),
    insert: async (id, { variant, answers }) => {
      return (await ask('search/insert', { id, variant, answers, at: pressed() }, identity)).outcome;
    },
    openOptions: () => {
      const hash = hashOf({ room: 'templates', id: NEW_TEMPLATE });
      void ask('options/show', { hash }, identity).catch(() => undefined);
    },
    // A page that is gone by now has no search to close.
    close: (back) => void ask('search/close', { back }, identity).catch(() => undefined),
  };
}
