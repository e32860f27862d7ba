/** The inboxes that the person taught. Data only, kept beside the settings. */
import * as v from 'valibot';
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import { askTab } from '../messages/ask-tab.ts';
import { RequestError } from '../messages/errors.ts';
import type { KeptRecipe } from '../messages/records.ts';
import { recipe as recipeSchema } from '../messages/schemas.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { serial } from './serial.ts';
import { framesAt } from './source.ts';

const KEY = 'recipes';
/** Recipes are small; more than these is no use, but fills every page's start. */
const MOST = 500;

const kept = v.array(
  v.object({
    recipe: recipeSchema,
    workedAt: v.nullable(v.string()),
    failingSince: v.nullable(v.string()),
  }),
);

export async function listRecipes(): Promise<KeptRecipe[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(kept, stored ?? []);
  if (!parsed.success) log.error('recipes', new Error(v.summarize(parsed.issues)));
  return parsed.success ? parsed.output : [];
}

/** The newest first: an inbox that was taught again is read the new way. */
export async function recipesFor(host: string): Promise<Recipe[]> {
  const all = (await listRecipes()).map(({ recipe }) => recipe).filter((recipe) => recipe.host === host);
  return all.sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** @throws RequestError `invalid` beyond the most that are kept */
export async function addRecipes(recipes: Recipe[]): Promise<void> {
  await change((all) => {
    const others = all.filter(
      ({ recipe }) => !recipes.some((one) => one.id === recipe.id || sameParts(one, recipe)),
    );
    const added = recipes.map((recipe) => ({ recipe, workedAt: null, failingSince: null }));
    if (others.length + added.length > MOST) throw new RequestError('invalid', 'too many recipes');
    return [...others, ...added];
  });
  await tellPages(recipes.map(({ host }) => host));
}

/** Those of a backup. `others`: whether what was taught here stays; then it comes first. */
export async function putRecipes(recipes: readonly KeptRecipe[], others: boolean): Promise<void> {
  await change((all) => {
    const here = others ? all : [];
    const added = recipes.filter(
      (one) => !here.some(({ recipe }) => recipe.id === one.recipe.id || sameParts(recipe, one.recipe)),
    );
    return [...here, ...added].slice(0, MOST);
  });
  await tellPages(recipes.map(({ recipe }) => recipe.host));
}

/** Taught in that very page. @throws RequestError `invalid` for another host */
export async function learnRecipe(host: string, recipe: Recipe): Promise<void> {
  if (recipe.host !== host) throw new RequestError('invalid', 'a page can only be taught for its own host');
  await change((all) => [
    // Taught again, the same kind of page has one way.
    ...all.filter((one) => one.recipe.host !== host || one.recipe.where !== recipe.where),
    { recipe, workedAt: null, failingSince: null },
  ]);
  await tellPages([host]);
}

export async function removeRecipe(id: string): Promise<void> {
  const removed = (await listRecipes()).find(({ recipe }) => recipe.id === id);
  await change((all) => all.filter(({ recipe }) => recipe.id !== id));
  if (removed) await tellPages([removed.recipe.host]);
}

/** What a page's reading tells of the recipe for it. `at`: ISO 8601, UTC. */
export async function recipesDid(host: string, result: ReadResult, at: string): Promise<void> {
  if (result.kind === 'none') return;
  if (result.recipeFailed) await did(host, result.recipeFailed, false, at);
  if (result.kind === 'ticket' && result.guide?.by === 'recipe')
    await did(host, result.guide.recipeId, true, at);
}

async function did(host: string, id: string, worked: boolean, at: string): Promise<void> {
  const known = (await listRecipes()).find(({ recipe }) => recipe.id === id && recipe.host === host);
  if (!known) return;
  const sameDay = known.workedAt?.slice(0, 10) === at.slice(0, 10) && known.failingSince === null;
  if (worked ? sameDay : known.failingSince !== null) return;
  await change((all) =>
    all.map((one) => {
      if (one.recipe.id !== id) return one;
      return worked ? { ...one, workedAt: at, failingSince: null } : { ...one, failingSince: at };
    }),
  );
}

function change(how: (all: KeptRecipe[]) => KeptRecipe[]): Promise<void> {
  return serial('recipes', async () => {
    await browser.storage.local.set({ [KEY]: how(await listRecipes()) });
  });
}

function sameParts(one: Recipe, other: Recipe): boolean {
  return (
    one.host === other.host &&
    one.where === other.where &&
    JSON.stringify(one.parts) === JSON.stringify(other.parts)
  );
}

/** Open tabs of these hosts read the new way at once. */
async function tellPages(hosts: string[]): Promise<void> {
  for (const host of new Set(hosts)) {
    const tabs = await browser.tabs.query({ url: `*://${host}/*` }).catch(() => []);
    for (const { id } of tabs) {
      if (id !== undefined) await askTab(id, 'content/recipes', {}).catch(() => undefined);
    }
    for (const { tabId, frameId } of await framesAt(host)) {
      await askTab(tabId, 'content/recipes', {}, frameId).catch(() => undefined);
    }
  }
}
