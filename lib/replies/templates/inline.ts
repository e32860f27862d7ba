/** The marks within a line or paragraph: **bold**, *italic*, [text](https://…) and bare addresses. */
import { CURSOR, inAddress } from './held.ts';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; inside: Inline[] }
  | { kind: 'link'; inside: Inline[]; address: string };

/** Up to the end of the host's name, in which no value has a part: held values are no such characters. */
const HOST = String.raw`https?:\/\/[a-z0-9.-]+(?::\d+)?`;
const PATH = `[/?#][^\\s<>"()*\\[\\]${CURSOR}]*`;
const ADDRESS = new RegExp(`^${HOST}(?:${PATH})?$`, 'i');
const BARE = new RegExp(`${HOST}(?:${PATH}|(?![a-z0-9.:@-]|[\\u{f0000}-\\u{ffffd}])|(?=:(?:\\s|$)))`, 'iuy');
const LABELLED = /\[([^[\]\n]+)\]\(([^\s()]+)\)/y;
/** What ends a sentence rather than an address. */
const TRAILING = ".,;:!?'’”";
/** Marks within marks; deeper ones stay as they are written. */
const DEEPEST = 6;

export function inlinesOf(source: string, depth = 0): Inline[] {
  const found: Inline[] = [];
  /** Runs of stars that nothing closes any more. */
  const unclosed = new Set<number>();
  let plain = '';
  for (let at = 0; at < source.length; ) {
    const next =
      depth < DEEPEST ? (emphasisAt(source, at, unclosed, depth) ?? linkAt(source, at, depth)) : null;
    if (next) {
      if (plain !== '') found.push({ kind: 'text', text: plain });
      plain = '';
      found.push(next.inline);
      at = next.end;
    } else {
      // Whole runs: half of one is no mark.
      const run = Math.max(1, starsAt(source, at));
      plain += source.slice(at, at + run);
      at += run;
    }
  }
  if (plain !== '') found.push({ kind: 'text', text: plain });
  return found;
}

interface Found {
  inline: Inline;
  end: number;
}

/** One star, two, or three for both. They stand against the words that they mark: "2 * 3 * 4" is a sum. */
function emphasisAt(source: string, at: number, unclosed: Set<number>, depth: number): Found | null {
  const stars = starsAt(source, at);
  if (stars === 0 || stars > 3 || unclosed.has(stars) || isSpace(source[at + stars])) return null;
  const start = at + stars;
  const close = closing(source, start, stars);
  if (close === null) {
    unclosed.add(stars);
    return null;
  }
  const inside = inlinesOf(source.slice(start, close), depth + 1);
  const inline: Inline =
    stars === 3
      ? { kind: 'strong', inside: [{ kind: 'em', inside }] }
      : { kind: stars === 2 ? 'strong' : 'em', inside };
  return { inline, end: close + stars };
}

/** Where so many stars end what begins at `start`; three end also what one or two began, behind what was begun inside. */
function closing(source: string, start: number, stars: number): number | null {
  for (let at = source.indexOf('*', start); at >= 0; ) {
    const run = starsAt(source, at);
    if ((run === stars || run === 3) && !isSpace(source[at - 1])) return at + run - stars;
    at = source.indexOf('*', at + run);
  }
  return null;
}

function starsAt(source: string, at: number): number {
  let end = at;
  while (source[end] === '*') end += 1;
  return end - at;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function linkAt(source: string, at: number, depth: number): Found | null {
  if (source[at] === '[') {
    LABELLED.lastIndex = at;
    const [whole, label = '', target = ''] = LABELLED.exec(source) ?? [];
    if (whole === undefined || !ADDRESS.test(target)) return null;
    const inside = inlinesOf(label, depth + 1).map(withoutLink);
    return { inline: { kind: 'link', inside, address: inAddress(target) }, end: at + whole.length };
  }
  if (!/h/i.test(source[at] ?? '') || /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return null;
  BARE.lastIndex = at;
  const address = withoutTrail(BARE.exec(source)?.[0] ?? '');
  if (!address) return null;
  const inside: Inline[] = [{ kind: 'text', text: address }];
  return { inline: { kind: 'link', inside, address: inAddress(address) }, end: at + address.length };
}

function withoutTrail(address: string): string {
  let end = address.length;
  while (end > 0 && TRAILING.includes(address[end - 1] ?? ' ')) end -= 1;
  return address.slice(0, end);
}

/** No link in a link's words. */
function withoutLink(inline: Inline): Inline {
  return inline.kind === 'link' ? (inline.inside[0] ?? { kind: 'text', text: '' }) : inline;
}
