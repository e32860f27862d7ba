import { Growing } from './growing.ts';
import { PairLog } from './pair-log.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

/** A piece of a text, and how much a word in it counts, 1 to 15. */
export interface WeighedText {
  text: string;
  weight: number;
  /** Of a template's body, with tags and addresses that are no words. */
  isSource?: boolean;
  /** Its language writes words together, or may do. */
  hasCompounds: boolean;
}

/** What was read, in the order of reading. */
export class FoundWords {
  readonly vocabulary = new Vocabulary();
  /** By number of the word: 1 where it may be written together; in how many texts it is; the last of them, from 1. */
  readonly compound = new Growing();
  readonly counts = new Growing();
  readonly #last = new Growing();
  /** Each word of each text once: the word's number, and the text × 16 + weight. */
  readonly log = new PairLog();
  readonly #reader = new WordReader();
  #place = 0;
  #weight = 0;
  #hasCompounds = false;

  /** The heaviest piece of a text comes first: it says all about a word. */
  read({ text, weight, isSource, hasCompounds }: WeighedText, place: number): void {
    this.#place = place;
    this.#weight = weight;
    this.#hasCompounds = hasCompounds;
    this.#reader.read(text, this.#add, isSource);
  }

  /** One for all texts: it is called a million times. */
  readonly #add = () => {
    const number = this.vocabulary.numberOf(this.#reader);
    if (this.#hasCompounds) this.compound.set(number, 1);
    if (this.#last.at(number) === this.#place + 1) return;
    this.#last.set(number, this.#place + 1);
    this.counts.set(number, this.counts.at(number) + 1);
    this.log.push(number, this.#place * 16 + this.#weight);
  };

  /** Numbers of the words in their order. It stops after so many. */
  *sorted(atOnce: number): Generator<void, number[]> {
    const { words } = this.vocabulary;
    const byBeginning = new Map<string, number[]>();
    words.forEach((word, number) => {
      const beginning = word.slice(0, 2);
      const some = byBeginning.get(beginning);
      if (some) some.push(number);
      else byBeginning.set(beginning, [number]);
    });
    const order: number[] = [];
    let since = 0;
    for (const beginning of [...byBeginning.keys()].sort()) {
      const some = byBeginning.get(beginning) ?? [];
      some.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
      for (const number of some) order.push(number);
      since += some.length;
      if (since < atOnce) continue;
      since = 0;
      yield;
    }
    return order;
  }
}
