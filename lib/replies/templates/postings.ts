import { FoundWords, type WeighedText } from './found-words.ts';

/** As many take some milliseconds. */
const WORDS_AT_ONCE = 5_000;
const PAIRS_AT_ONCE = 250_000;

/** Which words are in which texts. */
export class Postings {
  /** How many texts there are. */
  readonly texts: number;
  /** Folded, sorted by code unit. */
  readonly words: string[];
  /** With how many letters each begins like the one before. */
  readonly shared: Uint8Array;
  readonly #compound: Uint8Array;
  /** Where each word's stretch of `#places` begins, and the last one ends. */
  readonly #starts: Uint32Array;
  /** The text × 16 + weight of the heaviest of its pieces with the word. */
  readonly #places: Uint32Array;

  private constructor(texts: number, found: FoundWords, order: readonly number[]) {
    this.texts = texts;
    this.words = order.map((number) => found.vocabulary.words[number] ?? '');
    this.shared = Uint8Array.from(this.words, (word, at) => sharedStart(this.words[at - 1] ?? '', word));
    this.#compound = Uint8Array.from(order, (number) => found.compound.at(number));
    this.#starts = new Uint32Array(order.length + 1);
    let start = 0;
    order.forEach((number, at) => {
      this.#starts[at] = start;
      start += found.counts.at(number);
    });
    this.#starts[order.length] = start;
    this.#places = new Uint32Array(start);
  }

  /** Made a piece at a time: it stops after so many letters, for what else there is to do meanwhile. */
  static *of(texts: Iterable<readonly WeighedText[]>, lettersAtOnce: number): Generator<void, Postings> {
    const found = new FoundWords();
    let letters = 0;
    let place = 0;
    for (const pieces of texts) {
      for (const piece of pieces) {
        found.read(piece, place);
        letters += piece.text.length;
      }
      place += 1;
      if (letters < lettersAtOnce) continue;
      letters = 0;
      yield;
    }
    const order = yield* found.sorted(WORDS_AT_ONCE);
    yield;
    const postings = new Postings(place, found, order);
    yield;
    yield* postings.#fill(found, order);
    return postings;
  }

  *#fill(found: FoundWords, order: readonly number[]): Generator<void> {
    const next = new Uint32Array(order.length);
    order.forEach((number, at) => {
      next[number] = this.#starts[at] ?? 0;
    });
    let pairs = 0;
    for (const block of found.log.blocks()) {
      for (let at = 0; at < block.length; at += 2) {
        const number = block[at] ?? 0;
        const place = next[number] ?? 0;
        this.#places[place] = block[at + 1] ?? 0;
        next[number] = place + 1;
      }
      pairs += block.length / 2;
      if (pairs < PAIRS_AT_ONCE) continue;
      pairs = 0;
      yield;
    }
  }

  isCompound(number: number): boolean {
    return this.#compound[number] === 1;
  }

  /** Every text with the word has at least this score then, times the word's weight in it. */
  raise(scores: Uint16Array, number: number, quality: number): void {
    const end = this.#starts[number + 1] ?? 0;
    for (let at = this.#starts[number] ?? 0; at < end; at += 1) {
      const packed = this.#places[at] ?? 0;
      const score = (packed & 15) * quality;
      if (score > (scores[packed >>> 4] ?? 0)) scores[packed >>> 4] = score;
    }
  }
}

function sharedStart(before: string, word: string): number {
  let at = 0;
  while (at < before.length && before[at] === word[at]) at += 1;
  return at;
}
