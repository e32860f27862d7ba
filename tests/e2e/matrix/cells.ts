/** What each column of the matrix asks, over what was seen before and after. Every check says what is wrong, or null. */
import type { Seen } from './page/begin.ts';
import type { Reading } from './page/reading.ts';
import { asText, type Piece } from './replies.ts';

export const COLUMNS = [
  'inserted',
  'model',
  'kept',
  'undo',
  'caret',
  'sidebar',
  'selection',
  'two',
  'cursor',
] as const;
export type Column = (typeof COLUMNS)[number];

export type Cell =
  | { outcome: 'right' }
  /** The editor's own undo does not; the sidebar's does, exactly. */
  | { outcome: 'unwrap' }
  | { outcome: 'wrong'; seen: string }
  /** The question has no meaning for this editor. */
  | { outcome: 'none' };

export type Problem = string | null;
export type Takes = 'markup' | 'text';

/** A reply in the place where it belongs: after so many of the lines that were there. */
export interface Placed {
  before: Reading;
  at: number;
  pieces: Piece[];
  takes: Takes;
  /** Whether formatting counts: it is one column's business, not every one's. */
  bare?: boolean;
}

const filled = (lines: string[]) => lines.filter((line) => line !== '');
const quote = (line: string | undefined) => (line === undefined ? 'nothing' : `“${line}”`);

/** The first line that differs. */
export function difference(wanted: string[], seen: string[]): Problem {
  const at = wanted.findIndex((line, i) => line !== seen[i]);
  if (at >= 0) return `${quote(seen[at])} instead of ${quote(wanted[at])}`;
  return seen.length > wanted.length ? `${quote(seen[wanted.length])} too much` : null;
}

/** A line without formatting, and without a bullet, be it one or typed. */
function bare(line: string): string {
  return line
    .replace(/^((?:[>§] )*)(?:[•#-] )/, '$1')
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .replace(/\*\*|_/g, '');
}

const shown = (lines: string[], placed: Placed) => filled(placed.bare ? lines.map(bare) : lines);

function linesOf(piece: Piece, takes: Takes): string[] {
  return takes === 'markup' ? piece.rich : filled(asText(piece));
}

function wantedLines(placed: Placed): string[] {
  const { before, at, pieces, takes } = placed;
  const reply = pieces.flatMap((piece) => linesOf(piece, takes));
  return shown([...before.rich.slice(0, at), ...reply, ...before.rich.slice(at)], placed);
}

/** How many blank lines stand before each line that has something in it, and after the last. */
function gaps(lines: string[]): number[] {
  const found = [0];
  for (const line of lines) {
    if (line === '') found[found.length - 1] = (found.at(-1) ?? 0) + 1;
    else found.push(0);
  }
  return found;
}

/** Everything in its place, once, as lines of its own, with no more blank lines than the editor may need. */
export function inserted(placed: Placed, seen: Reading): Problem {
  return difference(wantedLines(placed), shown(seen.rich, placed)) ?? blanks(placed, seen);
}

function blanks({ before, at, pieces, takes }: Placed, seen: Reading): Problem {
  const old = gaps(before.lines);
  const now = gaps(seen.lines);
  const first = filled(before.lines.slice(0, at)).length;
  const count = pieces.reduce((sum, piece) => sum + linesOf(piece, takes).length, 0);
  const there = old[first] ?? 0;
  const [above = 0, below = 0] = [now[first], now[first + count]];
  if (above > (first === 0 ? 0 : there + 1)) return `${above} blank lines before it`;
  if (below > there + 1) return `${below} blank lines after it`;
  const rest = [...now.slice(0, first), ...now.slice(first + count + 1)];
  const wanted = [...old.slice(0, first), ...old.slice(first + 1)];
  if (rest.join() !== wanted.join()) return `blank lines elsewhere: ${rest} instead of ${wanted}`;
  return within(pieces, takes, now.slice(first + 1, first + count));
}

/** @param found the blank lines between the reply's own lines */
function within(pieces: Piece[], takes: Takes, found: number[]): Problem {
  const paragraphs = new Set<number>();
  let line = -1;
  for (const piece of pieces) {
    const lines = linesOf(piece, takes);
    const text = gaps(asText(piece));
    for (const [i, own] of lines.entries()) {
      line += 1;
      const gap = found[line - 1];
      if (gap === undefined) continue;
      if (i === 0) {
        if (gap > 1) return `${gap} blank lines between the two`;
      } else if (takes === 'text') {
        if (gap !== text[i]) return `${gap} blank lines before ${quote(own)}`;
      } else if (piece.tight.includes(i)) {
        if (gap !== 0) return `a blank line before ${quote(own)}`;
      } else if (gap > 1) return `${gap} blank lines before ${quote(own)}`;
      else if (![own, lines[i - 1]].some((each) => each?.startsWith('• '))) paragraphs.add(gap);
    }
  }
  return paragraphs.size > 1 ? 'blank lines between some of its paragraphs only' : null;
}

/** The lines that were there are there still, in their order, each whole. */
export function kept(before: Reading, seen: Reading): Problem {
  let from = 0;
  for (const line of filled(before.rich)) {
    const at = seen.rich.indexOf(line, from);
    if (at < 0) return `${quote(line)} is gone or changed`;
    from = at + 1;
  }
  return null;
}

/** What the app would send says the same as what the person sees. */
export function inSync({ page, model, modelSource }: Seen): Problem {
  const stray = modelSource.split('\n').some((line) => line.trim() === '\\');
  if (stray) return 'a stray “\\” in what is sent';
  const problem = difference(page.rich, model.rich);
  return problem && `the model: ${problem}`;
}

export function restored(before: Seen, seen: Seen): Problem {
  return (
    difference(before.page.rich, seen.page.rich) ??
    (before.modelSource === seen.modelSource
      ? null
      : `the model: ${firstChange(before.modelSource, seen.modelSource)}`)
  );
}

function firstChange(wanted: string, seen: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === seen[at]) at++;
  const from = Math.max(0, at - 10);
  return `${quote(seen.slice(from, at + 30))} instead of ${quote(wanted.slice(from, at + 30))}`;
}

/** The keys stand where they should, in the page and in the model. */
export function typed(placed: Placed, seen: Seen): Problem {
  const wanted = wantedLines(placed);
  const model = difference(wanted, shown(seen.model.rich, placed));
  return difference(wanted, shown(seen.page.rich, placed)) ?? (model && `the model: ${model}`);
}

/** The piece with keys typed right behind its last character. */
export function typedBehind(piece: Piece, keys: string): Piece {
  const { text } = piece.reply;
  return {
    ...piece,
    reply: { ...piece.reply, text: text + keys },
    rich: piece.rich.map((line, i) => (i === piece.rich.length - 1 ? line + keys : line)),
  };
}

/** The piece with keys typed at its cursor. */
export function typedAtCursor(piece: Piece, keys: string): Piece {
  const { text, cursor = text.length } = piece.reply;
  const whole = text.slice(0, cursor) + keys + text.slice(cursor);
  return { ...piece, reply: { ...piece.reply, text: whole }, rich: filled(whole.split('\n')) };
}

/** One line with a word of it replaced, and nothing else changed. */
export function replaced(before: Reading, seen: Seen, from: string, to: string): Problem {
  const wanted = before.rich.map((line) => (line.includes(from) ? line.replace(from, to) : line));
  const model = inSync(seen);
  return difference(wanted, seen.page.rich) ?? model;
}
