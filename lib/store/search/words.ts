/** Texts taken apart into the words that they are found by. */
import { folded } from '../../replies/templates/folding.ts';

export interface Word {
  /** Folded: no accents, no capitals. */
  word: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Longer ones are found by their beginning. */
const LONGEST = 40;

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
/** Written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30fc]/u;
const PIECES = new RegExp(`(${UNSPACED.source}\\p{M}*)+|.(?:(?!${UNSPACED.source}).)*`, 'gsu');

/**
 * In their order. Where words are written without spaces, each two characters in a row are one, and the last one by itself: so
 * every character begins a word.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (PLAIN.test(run)) {
      words.push({ word: run.toLowerCase().slice(0, LONGEST), start: index, end: index + run.length });
    } else if (UNSPACED.test(run)) {
      for (const piece of run.matchAll(PIECES)) add(words, piece[0], index + piece.index);
    } else {
      addOne(words, run, index);
    }
  }
  return words;
}

/** Whether its words are two characters in a row. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

function add(words: Word[], piece: string, start: number): void {
  if (!UNSPACED.test(piece)) {
    addOne(words, piece, start);
    return;
  }
  let at = start;
  const characters = [...piece].map((character) => {
    const from = at;
    at += character.length;
    return { character, from, to: at };
  });
  for (const [place, { character, from, to }] of characters.entries()) {
    const next = characters[place + 1];
    addOne(words, character + (next?.character ?? ''), from, next?.to ?? to);
  }
}

function addOne(words: Word[], run: string, start: number, end = start + run.length): void {
  const word = folded(run)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST);
  if (word !== '') words.push({ word, start, end });
}
