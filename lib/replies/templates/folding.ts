/** Letters as a search takes them: without accents and capitals, and joined ones apart. */

/** What stands for several letters, or for a plain one, without Unicode's taking it apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Instead of a letter, and less than any: not learned yet; no letter; none or several, or half of a character. */
export const UNKNOWN = 0;
export const ENDS = 1;
export const SEVERAL = 2;

/** By UTF-16 unit: the folded letter or digit, or what it is instead. Learned as they occur: a hundred of them do. */
export const LETTERS = new Uint16Array(0x1_0000);

export function learn(unit: number): number {
  const { letters, ends } = lettersAt(String.fromCharCode(unit), 0);
  const isHalf = (unit & 0xf800) === 0xd800;
  const letter = isHalf || (!ends && letters.length !== 1) ? SEVERAL : (letters[0] ?? ENDS);
  LETTERS[unit] = letter;
  return letter;
}

interface Letters {
  /** None within a word: an accent, or a mark where it may be broken. */
  letters: readonly number[];
  /** It is no part of a word. */
  ends: boolean;
  /** How many UTF-16 units it takes. */
  units: number;
}

const SEEN = new Map<number, Letters>();

/** Of any character. */
export function lettersAt(text: string, at: number): Letters {
  const codePoint = text.codePointAt(at) ?? 0;
  const seen = SEEN.get(codePoint);
  if (seen) return seen;
  const character = String.fromCodePoint(codePoint);
  const isLetter = /[\p{L}\p{N}]/u.test(character);
  const letters = isLetter ? folded(character).replace(/[^\p{L}\p{N}]/gu, '') : '';
  const found: Letters = {
    letters: letters.split('').map((letter) => letter.charCodeAt(0)),
    ends: !isLetter && !/[\p{M}\p{Cf}]/u.test(character),
    units: character.length,
  };
  SEEN.set(codePoint, found);
  return found;
}
