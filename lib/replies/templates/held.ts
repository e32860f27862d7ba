/**
 * How values travel through a template without ever being read as markup: in an alphabet of their own, one private
 * character for each, which no mark is made of. They turn back into themselves when the reply is written.
 */

/** Characters that stand for something here; none of the person's or the page's is let in. Non-characters of Unicode. */
export const CURSOR = '\ufdd0';
/** Where a value was empty. */
export const GAP = '\ufdd1';
/** Where a value is missing that a sentence needs. */
export const LACK = '\ufdd3';
/** The same, of the customer's name: a greeting does without. */
export const LACK_NAME = '\ufdd4';
/** Behind a sentence that is there only because a question is not answered yet. */
export const UNDECIDED = '\ufdd5';
/** Before what is alone in its line and gives no text. */
export const TAG_LINE = '\ufdd2';
/** Supplementary private use: the first character of the alphabet, and all of it. */
const BASE = 0xf0000;
const RESERVED = /[\ufdd0-\ufdef\u{f0000}-\u{10ffff}]/gu;
const HELD = /[\u{f0000}-\u{ffffd}]/gu;

/** Text from outside, without what stands for something here. */
export function cleaned(text: string): string {
  return text.replace(RESERVED, '');
}

/** As a value: no mark, no line break, no white space to tidy. What is held already stays as it is. */
export function held(text: string): string {
  return text.replace(/[\0-\u{ffff}]/gu, (character) =>
    character === CURSOR || character === GAP || isLone(character)
      ? character
      : String.fromCodePoint(BASE + character.charCodeAt(0)),
  );
}

/** What people read. */
export function released(text: string): string {
  return text.replace(HELD, (character) => String.fromCharCode((character.codePointAt(0) ?? BASE) - BASE));
}

/** The same in the address of a link, where a value may only fill in what is behind the host's name. */
export function inAddress(text: string): string {
  return text.replace(/[\u{f0000}-\u{ffffd}]+/gu, (value) => encodeURIComponent(released(value)));
}

/** Half of a character, left by a filter that cut one in two. */
function isLone(character: string): boolean {
  return /[\ud800-\udfff\ufffe\uffff]/.test(character);
}
