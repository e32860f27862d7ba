import type { Frame } from './cues/frames.ts';
import type { CueBooks } from './cues/index.ts';
import type { Range } from './sentences.ts';
import { type Word, wordAt } from './words.ts';

/** Shorter is no clause a reader could use. */
const LEAST = 8;

/** A clause without the "and", "but" or "Hello," it begins with. */
export function withoutLead(list: readonly Word[], range: Range, books: CueBooks): Range {
  let { start } = range;
  for (let step = 0; step < 3; step++) {
    const at = wordAt(list, start);
    const lead = frameAt(list, at, range.end, books).find(
      ({ data }) => data === 'joins' || data === 'greets',
    );
    const next = lead ? list[lead.to] : undefined;
    if (!next || next.start >= range.end || range.end - next.start < LEAST) break;
    start = next.start;
  }
  return { start, end: range.end };
}

/** Whether a clause only greets: "Dag Noor,". */
export function greets(list: readonly Word[], range: Range, books: CueBooks): boolean {
  const at = wordAt(list, range.start);
  const size = wordAt(list, range.end) - at;
  return size <= GREETING && frameAt(list, at, range.end, books).some(({ data }) => data === 'greets');
}

const GREETING = 5;

/** Where a question begins in a clause: at its start, past greetings and joining words. */
export function opensQuestion(list: readonly Word[], range: Range, books: CueBooks): boolean {
  const { start } = withoutLead(list, range, books);
  return frameAt(list, wordAt(list, start), range.end, books).some(({ data }) => data === 'opens');
}

function frameAt(
  list: readonly Word[],
  at: number,
  end: number,
  books: CueBooks,
): { data: Frame; to: number }[] {
  return books.frame.find(list, at, Math.min(wordAt(list, end), at + 2)).filter((match) => match.from === at);
}
