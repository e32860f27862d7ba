/** The file in which colleagues give each other the inboxes they taught. It says where things are, and nothing of anybody. */
import * as v from 'valibot';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import { recipeFile } from './schemas.ts';

/** Characters; a hundred recipes take a tenth of it. */
export const MOST_CHARACTERS = 2_000_000;

export function writeRecipeFile(recipes: Recipe[]): string {
  return `${JSON.stringify({ unwrapInboxes: 1, recipes }, null, 2)}\n`;
}

/** Null for anything else than such a file, whole: a part of it is not taken. */
export function readRecipeFile(text: string): Recipe[] | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    const parsed = v.safeParse(recipeFile, JSON.parse(text));
    return parsed.success ? parsed.output.recipes : null;
  } catch {
    return null;
  }
}
