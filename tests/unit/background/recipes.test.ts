import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addRecipes,
  learnRecipe,
  listRecipes,
  recipesDid,
  recipesFor,
  removeRecipe,
} from '@/lib/background/recipes.ts';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import type { Recipe } from '@/lib/inboxes/recipes/recipe.ts';

const HOST = 'desk.example.com';
const recipe = (n: number, change: Partial<Recipe> = {}): Recipe => ({
  version: 1,
  id: `00000000-0000-4000-8000-00000000000${n}`,
  host: HOST,
  where: `/soort${n}/*`,
  madeAt: `2026-11-0${n}T10:00:00.000Z`,
  parts: {
    customer: { selectors: [`#klant${n}`], which: 'only' },
    message: { selectors: ['.bericht'], which: 'last' },
  },
  ...change,
});
const reads = (id: string): ReadResult => ({
  kind: 'ticket',
  guide: { by: 'recipe', recipeId: id },
  ticket: {
    key: 'k',
    inbox: 'taught',
    view: 'read',
    subject: '',
    customer: null,
    messages: [],
    ownAddresses: [],
  },
});
const fails = (id: string): ReadResult => ({ kind: 'unreadable', missing: ['customer'], recipeFailed: id });

describe('what was taught', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept for its own host, the newest first', async () => {
    await learnRecipe(HOST, recipe(1));
    await learnRecipe(HOST, recipe(2));
    await addRecipes([recipe(3, { host: 'elsewhere.example.com' })]);
    expect((await recipesFor(HOST)).map(({ id }) => id)).toEqual([recipe(2).id, recipe(1).id]);
  });

  it('takes the place of what was taught before of the same kind of page', async () => {
    await learnRecipe(HOST, recipe(1));
    await learnRecipe(HOST, recipe(2, { where: recipe(1).where }));
    expect((await recipesFor(HOST)).map(({ id }) => id)).toEqual([recipe(2).id]);
  });

  it('is refused from a page of another host', async () => {
    await expect(learnRecipe('evil.example.com', recipe(1))).rejects.toThrow('own host');
    expect(await listRecipes()).toEqual([]);
  });

  it('can be forgotten and brought back, and a file read twice adds nothing', async () => {
    await learnRecipe(HOST, recipe(1));
    await removeRecipe(recipe(1).id);
    expect(await listRecipes()).toEqual([]);
    await addRecipes([recipe(1)]);
    await addRecipes([recipe(1)]);
    await addRecipes([recipe(1, { id: recipe(2).id })]);
    expect(await listRecipes()).toHaveLength(1);
  });

  it('remembers when it worked, and since when it misses something', async () => {
    const { id } = recipe(1);
    await learnRecipe(HOST, recipe(1));
    await recipesDid(HOST, reads(id), '2026-11-10T09:00:00.000Z');
    await recipesDid(HOST, fails(id), '2026-11-11T09:00:00.000Z');
    await recipesDid(HOST, fails(id), '2026-11-12T09:00:00.000Z');
    expect((await listRecipes())[0]).toMatchObject({
      workedAt: '2026-11-10T09:00:00.000Z',
      failingSince: '2026-11-11T09:00:00.000Z',
    });
    await recipesDid(HOST, reads(id), '2026-11-13T09:00:00.000Z');
    expect((await listRecipes())[0]).toMatchObject({ failingSince: null });
  });

  it('is spoken of by pages of its own host only', async () => {
    await learnRecipe(HOST, recipe(1));
    await recipesDid('evil.example.com', fails(recipe(1).id), '2026-11-11T09:00:00.000Z');
    expect((await listRecipes())[0]?.failingSince).toBeNull();
  });

  it('that can’t be read any more is nothing, not an error', async () => {
    await fakeBrowser.storage.local.set({ recipes: [{ recipe: { version: 9 } }] });
    expect(await listRecipes()).toEqual([]);
  });
});
