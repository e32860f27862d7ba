import { BREAK, withoutQuotes } from '../../reading/quotes.ts';

/**
 * The draft without the history below it, as plain editors have it ("On … wrote:", a block of headers). Quotes that are
 * answered in between stay, so that every place in the text stays what it is.
 */
export function ownPart(draft: string): string {
  const { lines } = withoutQuotes(draft.split('\n'), '');
  const kept = lines.filter((line) => typeof line === 'string');
  const isStart = lines.every((line, at) => line !== BREAK || at >= kept.length);
  return isStart ? draft.slice(0, kept.join('\n').length) : draft;
}
