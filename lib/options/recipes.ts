/** The inboxes that the person taught: listed, forgotten and brought back, saved as a file and read from one. */
import { signal } from '@preact/signals';
import type { Recipe } from '../inboxes/recipes/recipe.ts';
import { ask } from '../messages/client.ts';
import { readRecipeFile, writeRecipeFile } from '../messages/recipe-file.ts';
import type { KeptRecipe } from '../messages/records.ts';
import type { InboxesController } from './inboxes-controller.ts';

export class Recipes {
  /** Null while they are being read. */
  readonly all = signal<KeptRecipe[] | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
  }

  load(): void {
    this.#page.attempt(async () => {
      this.all.value = await ask('recipe/list', {});
    }, 'load-failed');
  }

  remove(id: string): void {
    const removed = this.all.peek()?.find(({ recipe }) => recipe.id === id);
    this.#page.attempt(async () => {
      await ask('recipe/remove', { id });
      this.load();
      if (removed) this.#page.toasts.say('recipe-removed', () => this.#add([removed.recipe]));
    });
  }

  /** All of them, as the text of a file. */
  file(): string {
    return writeRecipeFile((this.all.peek() ?? []).map(({ recipe }) => recipe));
  }

  /** What a colleague saved. Nothing is changed by a file that is none. */
  import(text: string): void {
    const recipes = readRecipeFile(text);
    if (!recipes) {
      this.#page.toasts.say('recipes-bad-file');
      return;
    }
    this.#page.attempt(async () => {
      const before = recipesOf(await ask('recipe/list', {}));
      await ask('recipe/add', { recipes });
      this.load();
      this.#page.toasts.say('recipes-imported', () => this.#backTo(before, recipes));
    });
  }

  #add(recipes: Recipe[]): void {
    this.#page.attempt(async () => {
      await ask('recipe/add', { recipes });
      this.load();
    });
  }

  /** Those that came go; those whose place they took come back. What else was taught since stays. */
  #backTo(before: Recipe[], came: Recipe[]): void {
    this.#page.attempt(async () => {
      for (const { id } of came) await ask('recipe/remove', { id });
      const left = recipesOf(await ask('recipe/list', {}));
      const gone = before.filter(({ id }) => !left.some((one) => one.id === id));
      if (gone.length > 0) await ask('recipe/add', { recipes: gone });
      this.load();
    });
  }
}

function recipesOf(kept: KeptRecipe[]): Recipe[] {
  return kept.map(({ recipe }) => recipe);
}
