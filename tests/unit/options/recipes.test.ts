import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { addRecipes, listRecipes } from '@/lib/background/recipes.ts';
import type { Recipe } from '@/lib/inboxes/recipes/recipe.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { writeRecipeFile } from '@/lib/messages/recipe-file.ts';
import { serve } from '@/lib/messages/server.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { Recipes } from '@/lib/options/recipes.ts';

let page: InboxesController;
let recipes: Recipes;

const NAMES = ['een', 'twee', 'drie', 'vier', 'anders'];
const idOf = (name: string) => `00000000-0000-4000-8000-00000000000${NAMES.indexOf(name)}`;

/** Each on a host of its own. */
function recipe(name: string, selector: string): Recipe {
  return {
    ...{ version: 1, id: idOf(name), host: `${name}.example.com`, where: '/zaak/*' },
    madeAt: '2026-11-01T10:00:00.000Z',
    parts: {
      customer: { selectors: [selector], which: 'only' },
      message: { selectors: ['.bericht'], which: 'last' },
    },
  };
}
const kept = async () =>
  Object.fromEntries(
    (await listRecipes()).map(({ recipe: { id, parts } }) => [
      NAMES.find((name) => idOf(name) === id),
      parts.customer?.selectors[0],
    ]),
  );

beforeEach(async () => {
  const answer = serve(backgroundRequests, handlers, async () => [{ role: 'page' }]);
  Object.assign(fakeBrowser.runtime, { sendMessage: (message: object) => answer(message, {}) });
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  page = new InboxesController();
  recipes = new Recipes(page);
  await addRecipes([recipe('een', '#mijn'), recipe('twee', '#klant')]);
});

describe('inboxes from a colleague’s file', () => {
  it('go again by undo, and those whose place they took come back', async () => {
    recipes.import(writeRecipeFile([recipe('een', '#hun'), recipe('drie', '#nieuw')]));
    await vi.waitFor(() => expect(page.toasts.shown.value).toMatchObject({ kind: 'recipes-imported' }));
    expect(await kept()).toEqual({ twee: '#klant', een: '#hun', drie: '#nieuw' });
    page.toasts.undo();
    await vi.waitFor(async () => expect(await kept()).toEqual({ twee: '#klant', een: '#mijn' }));
  });

  it('also where one says the same under another name', async () => {
    const same = { ...recipe('twee', '#klant'), id: idOf('anders') };
    recipes.import(writeRecipeFile([same]));
    await vi.waitFor(async () => expect(await kept()).toEqual({ een: '#mijn', anders: '#klant' }));
    await vi.waitFor(() => expect(page.toasts.shown.value).not.toBeNull());
    page.toasts.undo();
    await vi.waitFor(async () => expect(await kept()).toEqual({ een: '#mijn', twee: '#klant' }));
  });

  it('leave alone what was taught since', async () => {
    recipes.import(writeRecipeFile([recipe('drie', '#nieuw')]));
    await vi.waitFor(() => expect(page.toasts.shown.value).not.toBeNull());
    await addRecipes([recipe('vier', '#later')]);
    page.toasts.undo();
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ een: '#mijn', twee: '#klant', vier: '#later' }),
    );
  });
});
