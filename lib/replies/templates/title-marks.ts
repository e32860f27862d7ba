import { slipsBetween } from './near-words.ts';
import { BEFORE_MIDDLE, MIDDLE_FROM, type Sought } from './word-index.ts';
import { WordReader } from './word-reader.ts';

/** A piece of a text, in UTF-16 units; without what is at `end`. */
export interface Piece {
  start: number;
  end: number;
}

const reader = new WordReader({ keepsOrigins: true });

/** The letters of a title that words were found by: a word's beginning or middle, or all of a word that was nearly meant. */
export function titleMarks(title: string, sought: readonly Sought[]): Piece[] {
  const marks: Piece[] = [];
  reader.read(title, () => {
    const word = reader.word();
    const found = sought.flatMap((one) => lettersIn(word, one) ?? []);
    if (found.length === 0) return;
    const start = Math.min(...found.map(({ start }) => start));
    const end = Math.max(...found.map(({ end }) => end));
    marks.push({ start: reader.origins[start] ?? 0, end: endOf(end) });
  });
  return marks;
}

function lettersIn(word: string, { word: typed, slips }: Sought): Piece | null {
  const at = word.indexOf(typed);
  const isMiddle = at >= BEFORE_MIDDLE && typed.length >= MIDDLE_FROM;
  if (at === 0 || isMiddle) return { start: at, end: at + typed.length };
  if (slips === 0 || slipsBetween(typed, word, slips) === null) return null;
  return { start: 0, end: word.length };
}

/** Where the last of so many letters ends, with its accents: not within a letter that counts as two. */
function endOf(letters: number): number {
  const { origins, length } = reader;
  let at = letters;
  while (at < length && origins[at] === origins[at - 1]) at += 1;
  return origins[at] ?? 0;
}
