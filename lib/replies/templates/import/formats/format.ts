/** One tool's export in JSON. */
import * as v from 'valibot';
import type { Draft } from '../draft.ts';
import type { Json } from '../json.ts';
import type { ImportFormat } from '../types.ts';
import type { JsonObject } from './json-items.ts';

export interface FoundItem {
  item: JsonObject;
  folder: string;
  shared: boolean;
}

export interface JsonFormat {
  format: ImportFormat;
  /** Null: it is not this tool's. */
  find(value: Json): FoundItem[] | null;
  /** `only-preview`: not the text itself. Null: it is no template. */
  draft(found: FoundItem, line: number | null): Draft | 'only-preview' | null;
}

/** A text that may be missing. */
export const text = v.optional(v.nullable(v.string()), null);
/** What may be anything, and is taken only where it is a text. */
export const textOrNothing = v.fallback(text, null);
