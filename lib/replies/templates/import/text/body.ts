/** The text of a template from elsewhere in our light marks, its placeholders still as they were. */
import type { Remark } from '../types.ts';
import { decodeEntities } from './entities.ts';
import { tidySpaces, writeLines } from './marks.ts';
import { linesOf } from './runs.ts';
import { isMarkup } from './tokens.ts';

export function marked(body: string, html: boolean): { text: string; remarks: Remark[] } {
  if (!html) return { text: plain(body), remarks: [] };
  if (!isMarkup(body)) return { text: plain(tidySpaces(decodeEntities(body))), remarks: [] };
  const { lines, images } = linesOf(body);
  const { text, unlinked } = writeLines(lines);
  return {
    text,
    remarks: [
      ...(images > 0 ? [{ kind: 'image' } as const] : []),
      ...unlinked.map((was) => ({ kind: 'link', was }) as const),
    ],
  };
}

/** Lines without white space at their ends, and bullets as ours are. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd().replace(/^([ \t]*)[*•·‣][ \t]+(?=\S)/, '$1- '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
