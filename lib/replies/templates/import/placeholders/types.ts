import type { Conversion } from './conversion.ts';

export interface Dialect {
  /** All that may be a placeholder; global, and linear in the text. */
  token: RegExp;
  /** What stands in its place in a template of ours; null: it is text. */
  replace(match: RegExpMatchArray, conversion: Conversion): string | null;
}
