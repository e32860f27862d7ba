/**
 * Texts by their words, for a list that follows every key. The words are sorted, and what each is in stands in one plain
 * array in the same order: those with one beginning are one stretch of it.
 */
import { eachNear, slipsIn } from './near-words.ts';
import type { Postings } from './postings.ts';

/** How well a word fits, times the weight of what it stands in. */
export const QUALITY = { whole: 6, beginning: 4, middle: 3, slip: 2, slips: 1 };

/** Shorter ones stand in the middle of too many words. */
export const MIDDLE_FROM = 4;
/** A word's second half has more than one letter before it: one is a letter left out. */
export const BEFORE_MIDDLE = 2;

/** A word that is looked for, and how many slips were forgiven to find it. */
export interface Sought {
  word: string;
  slips: number;
}

export interface Fitting {
  /** By place of the text; 0: it does not fit. */
  scores: Uint16Array;
  sought: Sought[];
}

export class WordIndex {
  readonly #postings: Postings;
  /** All words below each other: what looks for a middle walks it in no time. */
  readonly #joined: string;
  readonly #starts: Uint32Array;

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#joined = postings.words.join('\n');
    this.#starts = new Uint32Array(postings.words.length);
    let start = 0;
    postings.words.forEach((word, number) => {
      this.#starts[number] = start;
      start += word.length + 1;
    });
  }

  /**
   * The texts that all the words fit. A slip is forgiven where no word is, or begins, as it was typed, and then the fewest
   * that will do; where the words fit each a text but none all of them, any may have slips.
   */
  find(words: readonly string[]): Fitting {
    const found = words.map((word) => this.#scores(word));
    const fitting = { scores: this.#all(found.map(({ scores }) => scores)), sought: found };
    if (words.length < 2 || fitting.scores.some((score) => score > 0)) return fitting;
    if (found.some(({ isAnywhere }) => !isAnywhere)) return fitting;
    const again = found.map(({ word, scores, slips }) => this.#withSlips(word, scores, slips));
    return { scores: this.#all(again.map(({ scores }) => scores)), sought: again };
  }

  #all(found: readonly Uint16Array[]): Uint16Array {
    const [sums = new Uint16Array(this.#postings.texts), ...rest] = found.map((scores) => scores.slice());
    for (const scores of rest) {
      for (let place = 0; place < sums.length; place += 1) {
        const sum = sums[place] ?? 0;
        const score = scores[place] ?? 0;
        sums[place] = sum > 0 && score > 0 ? sum + score : 0;
      }
    }
    return sums;
  }

  #scores(word: string): Sought & { scores: Uint16Array; isAnywhere: boolean } {
    const scores = new Uint16Array(this.#postings.texts);
    const from = this.#from(word);
    const to = this.#from(`${word}\uffff`);
    for (let number = from; number < to; number += 1) {
      const isWhole = this.#postings.words[number]?.length === word.length;
      this.#postings.raise(scores, number, isWhole ? QUALITY.whole : QUALITY.beginning);
    }
    const isInMiddle = this.#middles(word, scores);
    let isNear = to > from;
    let slips = 0;
    while (!isNear && slips < slipsIn(word)) {
      slips += 1;
      isNear = this.#near(word, slips, scores);
    }
    return { word, scores, slips, isAnywhere: isNear || isInMiddle };
  }

  #withSlips(word: string, scores: Uint16Array, slips: number): Sought & { scores: Uint16Array } {
    const most = slipsIn(word);
    if (most > slips) this.#near(word, most, scores);
    return { word, scores, slips: most };
  }

  #near(word: string, most: number, scores: Uint16Array): boolean {
    const { words, shared } = this.#postings;
    let isAnywhere = false;
    eachNear(word, most, words, shared, (number, slips) => {
      isAnywhere = true;
      this.#postings.raise(scores, number, slips > 1 ? QUALITY.slips : QUALITY.slip);
    });
    return isAnywhere;
  }

  /** In the middle of words that are put together of several, as a language writes them or does not. */
  #middles(word: string, scores: Uint16Array): boolean {
    if (word.length < MIDDLE_FROM) return false;
    let isAnywhere = false;
    let at = this.#joined.indexOf(word);
    while (at >= 0) {
      const number = this.#at(at);
      const start = this.#starts[number] ?? 0;
      if (at - start >= BEFORE_MIDDLE && this.#postings.isCompound(number)) {
        isAnywhere = true;
        this.#postings.raise(scores, number, QUALITY.middle);
        at = this.#joined.indexOf(word, this.#starts[number + 1] ?? this.#joined.length);
      } else {
        at = this.#joined.indexOf(word, at + 1);
      }
    }
    return isAnywhere;
  }

  /** Number of the first word that is not before this one. */
  #from(word: string): number {
    return firstOf(this.#postings.words.length, (number) => (this.#postings.words[number] ?? '') >= word);
  }

  /** Number of the word at a place in all of them. */
  #at(place: number): number {
    return firstOf(this.#starts.length, (number) => (this.#starts[number] ?? 0) > place) - 1;
  }
}

/** The first number for which it is so, as it is for all behind it; `count`: for none. */
function firstOf(count: number, isSo: (number: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
