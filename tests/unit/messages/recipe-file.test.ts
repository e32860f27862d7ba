import { describe, expect, it } from 'vitest';
import type { Recipe } from '@/lib/inboxes/recipes/recipe.ts';
import { MOST_CHARACTERS, readRecipeFile, writeRecipeFile } from '@/lib/messages/recipe-file.ts';

const RECIPE: Recipe = {
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  host: 'desk.example.com',
  where: '/zaak/*',
  madeAt: '2026-11-21T10:00:00.000Z',
  parts: {
    customer: { selectors: ['#klant', 'aside > b'], which: 'only' },
    message: { selectors: ['.bericht'], which: 'last', frame: ['iframe[name="mail"]'] },
  },
};
const file = (change: object) => JSON.stringify({ unwrapInboxes: 1, recipes: [{ ...RECIPE, ...change }] });

describe('the file of taught inboxes', () => {
  it('comes back as it was saved', () => {
    expect(readRecipeFile(writeRecipeFile([RECIPE]))).toEqual([RECIPE]);
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"recipes":[]}'],
    ['an empty one', '{"unwrapInboxes":1,"recipes":[]}'],
    ['a later version', file({ version: 2 })],
    ['a host that is more than one', file({ host: '*' })],
    ['a part that is not known', file({ parts: { ...RECIPE.parts, password: RECIPE.parts.customer } })],
    ['a recipe without the message', file({ parts: { customer: RECIPE.parts.customer } })],
    [
      'a selector without end',
      file({ parts: { ...RECIPE.parts, subject: { selectors: ['a'.repeat(501)], which: 'only' } } }),
    ],
    ['too much', `${' '.repeat(MOST_CHARACTERS)}${file({})}`],
  ])('is not taken from %s', (_, text) => {
    expect(readRecipeFile(text)).toBeNull();
  });
});
