import { ENDS, LETTERS, learn, lettersAt, SEVERAL, UNKNOWN } from './folding.ts';

/** What a word has beyond these letters is not read. */
const LONGEST = 60;

/** Of the FNV-1a hash. */
const PRIME = 0x01000193;

const BRACE = 0x7b;
const PERCENT = 0x25;
const BRACKET = 0x5d;
const PARENTHESIS = 0x28;
/** Of a link, behind the parenthesis. */
const ADDRESS = /[^\s()]+\)/y;

/**
 * The folded words of a text, in one pass over it. It makes no string and no array for a word: with a million of them
 * that is most of the time.
 */
export class WordReader {
  /** The word that was read: its letters, their number, and a number that they make. */
  readonly units = new Uint16Array(LONGEST + 1);
  length = 0;
  hash = 0;
  /** Where in the text each letter stands, and behind the last one where the word ends; for who asked for it. */
  readonly origins = new Uint32Array(LONGEST + 2);
  readonly #keepsOrigins: boolean;
  /** Another one each time: nobody can make up words with one and the same number, which would take long to tell apart. */
  readonly #seed = Math.floor(Math.random() * 2 ** 32) | 0;

  constructor({ keepsOrigins = false } = {}) {
    this.#keepsOrigins = keepsOrigins;
  }

  word(): string {
    return String.fromCharCode(...this.units.subarray(0, this.length));
  }

  /**
   * @param visit is called for each word, while it is the one that was read
   * @param isSource of a template's body: what stands in its tags and addresses is no word of it
   */
  read(text: string, visit: () => void, isSource = false): void {
    const { units, origins } = this;
    const known = LETTERS;
    const size = text.length;
    const markup = isSource ? new Markup(text) : null;
    let length = 0;
    let hash = this.#seed;
    let at = 0;
    while (at < size) {
      let letter = known[text.charCodeAt(at)] ?? ENDS;
      const first = length;
      const offset = at - first;
      // Nearly all that there is to do.
      while (letter > SEVERAL) {
        if (length < LONGEST) {
          units[length] = letter;
          hash = Math.imul(hash ^ letter, PRIME);
          length += 1;
        }
        at += 1;
        if (at === size) break;
        letter = known[text.charCodeAt(at)] ?? ENDS;
      }
      if (this.#keepsOrigins) {
        for (let index = first; index < length; index += 1) origins[index] = offset + index;
        origins[length] = at;
      }
      if (at === size) break;
      if (letter === UNKNOWN) {
        learn(text.charCodeAt(at));
        continue;
      }
      const several = letter === SEVERAL ? lettersAt(text, at) : null;
      if (several && !several.ends) {
        for (const one of several.letters) {
          if (length === LONGEST) break;
          units[length] = one;
          origins[length] = at;
          hash = Math.imul(hash ^ one, PRIME);
          length += 1;
        }
        at += several.units;
        origins[length] = at;
        continue;
      }
      if (length > 0) {
        this.length = length;
        this.hash = hash;
        visit();
        length = 0;
        hash = this.#seed;
      }
      at = markup ? markup.behind(at, text.charCodeAt(at)) : at + 1;
    }
    if (length === 0) return;
    this.length = length;
    this.hash = hash;
    visit();
  }
}

/** What is to be passed over in a template's source. */
class Markup {
  readonly #text: string;
  /** The ends of Liquid that are known not to come any more: else each beginning would look for them again. */
  #missing = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind the tag, variable or address that begins here; else behind the character. */
  behind(at: number, unit: number): number {
    if (unit === BRACE) return this.#behindTag(at);
    if (unit !== BRACKET || this.#text.charCodeAt(at + 1) !== PARENTHESIS) return at + 1;
    ADDRESS.lastIndex = at + 2;
    return ADDRESS.test(this.#text) ? ADDRESS.lastIndex : at + 1;
  }

  #behindTag(at: number): number {
    const mark = this.#text.charCodeAt(at + 1);
    const end = mark === BRACE ? '}}' : mark === PERCENT ? '%}' : '';
    if (end === '' || this.#missing.includes(end)) return at + 1;
    const found = this.#text.indexOf(end, at + 2);
    if (found < 0) this.#missing += end;
    return found < 0 ? at + 1 : found + 2;
  }
}

/** Each word of it once, in their order. */
export function wordsOf(text: string): string[] {
  const reader = new WordReader();
  const words = new Set<string>();
  reader.read(text, () => words.add(reader.word()));
  return [...words];
}
