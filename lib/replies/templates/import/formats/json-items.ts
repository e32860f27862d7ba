/** Where the items are in an answer of an API, however it was saved. */
import type { Json } from '../json.ts';

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that stands alone, under one of these names, or in several such pages. Null: there is none. */
export function listOf(value: Json, ...names: string[]): JsonObject[] | null {
  if (Array.isArray(value)) {
    const pages = value.filter((page) => isObject(page) && names.some((name) => Array.isArray(page[name])));
    if (pages.length > 0) return pages.flatMap((page) => listOf(page, ...names) ?? []);
    return value.filter(isObject);
  }
  if (!isObject(value)) return null;
  for (const name of names) {
    const under = value[name];
    if (Array.isArray(under)) return under.filter(isObject);
    if (isObject(under)) return [under];
  }
  return null;
}

/** Enough of them are of the kind to say that all are to be: one that is broken does not hide the rest. */
export function are(
  items: readonly JsonObject[] | null,
  is: (item: JsonObject) => boolean,
): items is JsonObject[] {
  return items?.slice(0, 20).some(is) ?? false;
}
