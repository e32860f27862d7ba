/** A word as it is compared: one object for all the places it stands at, in every text. */
export interface Term {
  /** Lower case, without accents, ß as ss. */
  folded: string;
  /** What was found for it, each finder's in the place that `place()` gave it: texts repeat their words. */
  found: unknown[];
}

let places = 0;

/** A place of one's own in `Term.found`. */
export function place(): number {
  places += 1;
  return places - 1;
}

/** One word, number or pictograph of a text. */
export interface Word {
  /** As in its term: how cues are compared. */
  folded: string;
  term: Term;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
}

/** Of what was written now, so much is searched for cues, in UTF-16 units: some five thousand words. */
export const SEARCHED = 30_000;

const WORD = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/uy;

export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are ASCII; normalising is the slow part.
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 127) return false;
  }
  return true;
}

/** By how they are written, and folded. */
const written = new Map<string, Term>();
const terms = new Map<string, Term>();
/** A bound on the memory, not on the texts. */
const REMEMBERED = 12_000;

/** Of what was read before, nothing stays in memory. */
export function forgetWords(): void {
  written.clear();
  terms.clear();
}

function termOf(piece: string): Term {
  const known = written.get(piece);
  if (known) return known;
  const word = ofItsOwn(piece);
  const folded = fold(word);
  const term = terms.get(folded) ?? { folded, found: [] };
  terms.set(folded, term);
  written.set(word, term);
  return term;
}

/** A piece of a text holds all of that text in memory (V8, SpiderMonkey); a piece of what was put together holds no more than that. */
function ofItsOwn(piece: string): string {
  return ` ${piece}`.slice(1);
}

/** Words in order. Apostrophes and hyphens part words, so "haven't" is two. Linear in the length of the text. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  if (written.size > REMEMBERED) forgetWords();
  let start = 0;
  while (start < text.length) {
    const end = wordEnd(text, start);
    if (end === start) {
      start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const term = termOf(text.slice(start, end));
    found.push({ folded: term.folded, term, start, end });
    start = end;
  }
  return found;
}

/** Where the word that begins at `start` ends; `start` where none does. Most are ASCII, and need no pattern. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiWord(text.charCodeAt(end))) end++;
  if (!(text.charCodeAt(end) > 127)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Index of the first word that starts at or after `offset`. */
export function wordAt(list: readonly Word[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
