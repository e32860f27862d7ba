/**
 * Words that are written together: "rits" is found in "broekrits", too. What a long word of a note or a name ends with, from each of its
 * letters on, leads to the word; its documents are those of the word itself.
 */

/** Letters before a tail, and in it: fewer are no word of their own. */
const HEAD = 3;
const TAIL = 4;

const LETTERS = /^\p{L}+$/u;

/** As they stand in the index: the tail, and behind a mark what comes before it. */
export function tailsOf(word: string): string[] {
  if (word.length < HEAD + TAIL || !LETTERS.test(word)) return [];
  return Array.from({ length: word.length - HEAD - TAIL + 1 }, (_, at) => {
    return `${word.slice(HEAD + at)}\0${word.slice(0, HEAD + at)}`;
  });
}

/** The word that a tail belongs to. */
export function wordOfTail(tail: string): string {
  const mark = tail.indexOf('\0');
  return tail.slice(mark + 1) + tail.slice(0, mark);
}

/** Whether the typed one stands in it, behind its beginning. */
export function isInside(typed: string, word: string): boolean {
  return typed.length >= TAIL && LETTERS.test(word) && word.indexOf(typed, HEAD) >= 0;
}
