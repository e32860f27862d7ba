/** How well a way of writing marks says what is meant, found by reading it as it is when it is rendered. */
import { type Inline, inlinesOf } from '../inline.ts';
import { type Cell, keyOf, maskedAddress } from './cells.ts';
import { placeholder } from './tokens.ts';

/** Words between marks, or a mark. */
export type Part = string | Cell;

/** How many letters are marked otherwise when the candidate is read. A star that customers would see is worse than any. */
export function distance(candidate: readonly Part[], cells: readonly Cell[]): number {
  const wanted = cells.flatMap((cell, index) => lettersOf(textOf(cell, index), keyOf(cell)));
  const order = new Map(cells.map((cell, index) => [cell.doc, index]));
  const masked = candidate.map((part) =>
    typeof part === 'string'
      ? part.startsWith('](')
        ? `](${maskedAddress(part.slice(2, -1))})`
        : part
      : textOf(part, order.get(part.doc) ?? 0),
  );
  const inlines = inlinesOf(masked.join(''));
  const read = inlines.flatMap((inline) => readLetters(inline, false, false, ''));
  const stars = inlines.reduce((sum, inline) => sum + starsIn(inline), 0);
  const typed = cells.reduce((sum, { text }) => sum + count(text), 0);
  const astray = WORST * Math.max(0, stars - typed);
  if (read.length !== wanted.length) return WORST + astray + Math.abs(read.length - wanted.length);
  return astray + wanted.filter((letter, index) => letter !== read[index]).length;
}

const WORST = 100_000;

function readLetters(inline: Inline, bold: boolean, italic: boolean, address: string): string[] {
  if (inline.kind === 'text') {
    return lettersOf(inline.text, `${bold ? 'b' : ''}${italic ? 'i' : ''} ${address}`);
  }
  const { kind, inside } = inline;
  const [only] = inside;
  // An address that stands for itself is text in the document.
  const isBare = kind === 'link' && only?.kind === 'text' && only.text === inline.address;
  const target = kind === 'link' && !isBare ? inline.address : address;
  return inside.flatMap((each) =>
    readLetters(each, bold || kind === 'strong', italic || kind === 'em', target),
  );
}

function starsIn(inline: Inline): number {
  if (inline.kind === 'text') return count(inline.text);
  return inline.inside.reduce((sum, each) => sum + starsIn(each), 0);
}

function count(text: string): number {
  return text.split('*').length - 1;
}

/** A letter, but for stars and white space, with how it is marked. */
function lettersOf(text: string, key: string): string[] {
  return [...text.replace(/[*\s]/g, '')].map((letter) => `${letter} ${key}`);
}

function textOf({ text, chip }: Cell, index: number): string {
  return chip === null ? text : placeholder(index % 0xf000);
}
