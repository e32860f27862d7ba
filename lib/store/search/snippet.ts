/** What of a text is shown, with the words in it that were asked for. */
import type { Mark } from '../../messages/find-requests.ts';
import { type AskedWord, BEGINS, fitOf } from './question.ts';
import { wordsOf } from './words.ts';

/** UTF-16 units. */
const LONGEST = 220;
/** Of them, before the first word that was found. */
const BEFORE = 60;

/** In the order of the text; of a word that is there as it was typed, those like it are not marked. */
export function marksIn(text: string, question: readonly AskedWord[]): Mark[] {
  const words = wordsOf(text);
  const marked = new Set<number>();
  for (const asked of question) {
    const fits = words.map(({ word }) => fitOf(asked, word));
    const least = fits.some((fit) => fit >= BEGINS) ? BEGINS : 1;
    for (const [at, fit] of fits.entries()) if (fit >= least) marked.add(at);
  }
  const marks: Mark[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (!marked.has(at)) continue;
    const before = marks.at(-1);
    // Two characters in a row share one with the next two.
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else marks.push({ start, end });
  }
  return marks;
}

/** A piece of it around the first of the words, in one line. */
export function snippetOf(text: string, question: readonly AskedWord[]): { text: string; marks: Mark[] } {
  const marks = marksIn(text, question);
  const start = text.length <= LONGEST ? 0 : startFor(text, marks[0]?.start ?? 0);
  const end = text.length - start <= LONGEST ? text.length : endFor(text, start + LONGEST);
  const [before, after] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).replace(/\s/g, ' ')}${after}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

/** After a space, and never within a character. */
function startFor(text: string, first: number): number {
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  if (wanted === 0) return 0;
  const space = /\s/.exec(text.slice(wanted, first));
  return space ? wanted + space.index + 1 : whole(text, Math.min(wanted, first));
}

function endFor(text: string, wanted: number): number {
  const space = /\s\S*$/.exec(text.slice(wanted - BEFORE, wanted));
  return space ? wanted - BEFORE + space.index : whole(text, wanted);
}

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
