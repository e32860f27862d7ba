/**
 * What a person taught Unwrap by pointing: where the parts of a ticket are in an inbox that no adapter knows. Data only: it is
 * kept, shared between colleagues as a file, and checked where it comes in (`messages/schemas.ts`).
 */

/** Id of the reader of recipes. */
export const TAUGHT = 'taught';

/** What is pointed at. `address` only where the customer's own place does not show it. */
export const RECIPE_PARTS = ['customer', 'address', 'subject', 'message', 'editor'] as const;
export type RecipePart = (typeof RECIPE_PARTS)[number];
export const REQUIRED_PARTS: readonly RecipePart[] = ['customer', 'message'];

export interface Recipe {
  version: 1;
  id: string;
  /** `desk.example.com`: the one host name that it is for, on any port. */
  host: string;
  /** The address's path and hash where it was made, each part with a number in it as `*`: `/tickets/*`. */
  where: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  parts: Partial<Record<RecipePart, Pointer>>;
}

/** A way to one element. */
export interface Pointer {
  /** CSS, the most lasting first; the first that finds something shown counts. Never empty. */
  selectors: string[];
  /** Of several that one finds, in the order of the page. `only`: it found one when it was made. */
  which: 'only' | 'first' | 'last';
  /** The same-origin frame that the selectors are for; absent: the page itself. */
  frame?: string[];
}

/** `/agent/tickets/1234#reply` → `/agent/tickets/*#reply`: two tickets of one inbox are at the same place. */
export function placeOf(url: URL): string {
  return `${url.pathname}${url.hash}`
    .split(/(?<=[/#?&=])/)
    .map((part) => (/\d|%|^[\w-]{20,}/.test(part) ? part.replace(/[^/#?&=]+/, '*') : part))
    .join('');
}

/** Whether this recipe is for this page. */
export function fits(recipe: Recipe, url: URL): boolean {
  return recipe.host === url.hostname && recipe.where === placeOf(url);
}
