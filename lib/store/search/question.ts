/** What was typed to find something, and how well a word fits it. */
import { eachNear, slipsBetween, slipsIn } from '../../replies/templates/near-words.ts';
import { isInside } from './tails.ts';
import { isUnspaced, wordsOf } from './words.ts';

export interface AskedWord {
  word: string;
  /** Words that begin so fit, too. */
  isBeginning: boolean;
  /** Slips of the hand that are forgiven. Another number is another order: in one with digits there are none. */
  slips: number;
}

/** More say no more of what is looked for. */
const MOST_WORDS = 8;

export const EXACT = 4;
export const BEGINS = 3;
/** In a word that is written together with others. */
export const INSIDE = 2;
/** With one slip; with two it is one less. */
const NEAR = 2;

/** Every word of it is to be met; the last one is perhaps not typed to its end. */
export function questionOf(text: string): AskedWord[] {
  const typed = wordsOf(text);
  const words = typed.map(({ word }, at): AskedWord => {
    const unspaced = isUnspaced(word);
    const single = unspaced && [...word].length === 1;
    const isLast = at === typed.length - 1 && !unspaced && word.length > 1;
    return {
      word,
      isBeginning: isLast || (single && isAlone(typed, at)),
      slips: unspaced || /\p{N}/u.test(word) ? 0 : slipsIn(word),
    };
  });
  // A single letter after others is a word that has only been begun; the last character of a row is in the pair before it.
  const told = words.filter(({ word, isBeginning }, at) => {
    if (isUnspaced(word)) return [...word].length > 1 || isBeginning;
    return word.length > 1 || at < words.length - 1 || at === 0;
  });
  return [...new Map(told.map((one) => [one.word, one])).values()].slice(0, MOST_WORDS);
}

/** No pair with the character before it. */
function isAlone(typed: readonly { start: number; end: number }[], at: number): boolean {
  return (typed[at - 1]?.end ?? -1) <= (typed[at]?.start ?? 0);
}

/** Numbers are not: another number is another order. */
export function mayBeInside({ word }: AskedWord): boolean {
  return slipsIn(word) > 0 && /^\p{L}+$/u.test(word) && !isUnspaced(word);
}

/** 4 the word itself, 3 a beginning, 2 within a longer one, 2 or 1 with slips; 0: it does not. */
export function fitOf(asked: AskedWord, word: string): number {
  if (word === asked.word) return EXACT;
  if (asked.isBeginning && word.startsWith(asked.word)) return BEGINS;
  if (mayBeInside(asked) && isInside(asked.word, word)) return INSIDE;
  return asked.slips === 0 ? 0 : nearFit(asked, word, slipsBetween(asked.word, word, asked.slips));
}

/**
 * The words, in their order, that fit with slips.
 *
 * @param visit gets the number of the word, and how well it fits
 */
export function eachNearWord(
  asked: AskedWord,
  words: readonly string[],
  visit: (at: number, fit: number) => void,
): void {
  if (asked.slips === 0) return;
  eachNear(asked.word, asked.slips, words, sharedOf(words), (at, slips) => {
    const fit = nearFit(asked, words[at] ?? '', slips);
    if (fit > 0) visit(at, fit);
  });
}

/** @param slips of the nearest of its beginnings; null: too many */
function nearFit({ word: typed, isBeginning, slips: most }: AskedWord, word: string, slips: number | null) {
  if (slips === null) return 0;
  const whole = isBeginning ? slips : wholeSlips(typed, word, most);
  return whole > most ? 0 : NEAR - Math.max(0, whole - 1);
}

/** As of two whole words: a mark behind both keeps one from being only a beginning. */
function wholeSlips(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  return slipsBetween(`${typed}\0\0\0`, `${word}\0\0\0`, most) ?? most + 1;
}

function sharedOf(words: readonly string[]): Uint8Array {
  const shared = new Uint8Array(words.length);
  for (let number = 1; number < words.length; number += 1) {
    const a = words[number - 1] ?? '';
    const b = words[number] ?? '';
    let at = 0;
    while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
    shared[number] = at;
  }
  return shared;
}
