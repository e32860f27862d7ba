/**
 * Texts by the beginnings of their words, for a list that follows every key. All work on a key is a walk over sorted words
 * and plain arrays: it takes a few milliseconds with ten thousand texts.
 */

/** A piece of a text, and how much a word in it counts, 1 to 15. */
export interface WeighedText {
  text: string;
  weight: number;
}

/** How much a match counts: the word itself, its beginning, or one slip away from either. */
const WHOLE = 3;
const BEGINNING = 2;
const SLIP = 1;
/** Shorter words are never taken for a slip. */
const SLIP_FROM = 4;
/** A word this short is looked for only where words weigh this much: half of all texts have one that begins so. */
const SHORT = 2;
const SHORT_WEIGHT = 2;

export class WordIndex {
  readonly #count: number;
  /** Folded, sorted by code unit. */
  readonly #words: string[];
  /** Of each word, the texts that have it: place × 16 + weight. */
  readonly #places: Uint32Array[];

  constructor(texts: readonly (readonly WeighedText[])[]) {
    this.#count = texts.length;
    const found = new Map<string, number[]>();
    texts.forEach((pieces, place) => {
      for (const { text, weight } of pieces) {
        for (const word of wordsOf(text)) {
          const places = found.get(word);
          if (!places) found.set(word, [place * 16 + weight]);
          // The heaviest piece comes first, and says it all.
          else if ((places.at(-1) ?? 0) >> 4 !== place) places.push(place * 16 + weight);
        }
      }
    });
    this.#words = [...found.keys()].sort();
    this.#places = this.#words.map((word) => Uint32Array.from(found.get(word) ?? []));
  }

  /** Places of the texts that have all the words, the best first, else in their order. Null: there is no word to look for. */
  find(query: string): number[] | null {
    const words = [...new Set(wordsOf(query))];
    if (words.length === 0) return null;
    const scores = words.map((word) => this.#scores(word));
    const [first, ...rest] = scores;
    if (!first) return null;
    const byScore: number[][] = [];
    for (let place = 0; place < this.#count; place += 1) {
      let sum = first[place] ?? 0;
      for (const more of rest) {
        const score = more[place] ?? 0;
        sum = sum > 0 && score > 0 ? sum + score : 0;
      }
      if (sum === 0) continue;
      const equal = byScore[sum];
      if (equal) equal.push(place);
      else byScore[sum] = [place];
    }
    return byScore.reverse().flat();
  }

  #scores(word: string): Uint8Array {
    const scores = new Uint8Array(this.#count);
    const least = word.length <= SHORT ? SHORT_WEIGHT : 1;
    let any = false;
    const add = (at: number, quality: number) => {
      for (const packed of this.#places[at] ?? []) {
        const weight = packed & 15;
        const score = weight * quality;
        if (weight < least) continue;
        any = true;
        if (score > (scores[packed >> 4] ?? 0)) scores[packed >> 4] = score;
      }
    };
    for (let at = this.#from(word); this.#words[at]?.startsWith(word); at += 1) {
      add(at, this.#words[at] === word ? WHOLE : BEGINNING);
    }
    if (any || word.length < SLIP_FROM) return scores;
    this.#words.forEach((other, at) => {
      if (isNear(word, other)) add(at, SLIP);
    });
    return scores;
  }

  /** Of the first word that is not before this one. */
  #from(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One letter wrong, missing, too many, or two swapped, from the other word or a beginning of it. */
function isNear(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    other.startsWith(word.slice(at + 1), at + 1) ||
    other.startsWith(word.slice(at), at + 1) ||
    other.startsWith(word.slice(at + 1), at) ||
    (word[at] === other[at + 1] && word[at + 1] === other[at] && other.startsWith(word.slice(at + 2), at + 2))
  );
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without accents and capitals. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
