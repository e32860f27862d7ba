/**
 * What people make up in texts that no tool fills in: `{{ naam }}`, `{naam}`, `[naam]`, `%NAAM%`. Nobody reads "[naam]" in
 * a reply: what is not known is asked for.
 */
import { liquid } from './liquid.ts';
import { isAnyDay, ourName } from './names.ts';
import type { Dialect } from './types.ts';

export function madeUp(): Dialect {
  const inner = liquid();
  const words = String.raw`(\p{L}[\p{L}\p{N} _.'’-]{0,39})`;
  return {
    token: new RegExp(
      String.raw`${inner.token.source}|\{${words}\}|\[${words}\](?!\()|%${words.replace(' ', '')}%`,
      'gu',
    ),
    replace(match, conversion) {
      const [whole, , tag, braces, brackets, percents] = match;
      if (percents !== undefined && !ourName(percents) && !isAnyDay(percents)) return null;
      if (tag !== undefined && isOurs(tag)) return whole;
      const path = braces ?? brackets ?? percents;
      return path === undefined ? inner.replace(match, conversion) : conversion.value(path, whole);
    },
  };
}

/** Tags of our own, as whoever knows them writes them in a table. */
function isOurs(tag: string): boolean {
  const declares = /^\s*(?:ask|attach|render)\s/.test(tag) && tag.includes('"') && !tag.includes('%');
  return declares || /^\s*(?:end)?note\s*$/.test(tag);
}
