/** One word, number or pictograph of a text. */
export interface Word {
  /** Lower case, without accents, ß as ss: how cues are compared. */
  folded: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu;

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

/** Words in order. Apostrophes and hyphens part words, so "haven't" is two. Linear in the length of the text. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  // A word is folded once, and is the same string wherever it stands: quick to look up.
  const known = new Map<string, string>();
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    let folded = known.get(written);
    if (folded === undefined) {
      folded = fold(written);
      known.set(written, folded);
    }
    found.push({ folded, start: match.index, end: match.index + written.length });
  }
  return found;
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
