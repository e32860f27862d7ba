/** Where a source has outputs and tags, each as one piece; a `raw` or `comment` with all that it holds. */

export interface Token {
  start: number;
  end: number;
}

/** UTF-16 units of one output or tag; longer ones are text. */
const LONGEST = 2_000;
const HOLDER = /^\{%-?\s*(raw|comment)\b/;

/** Only whole ones: what is opened and not closed before the next opens is text. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const endless = new Set<string>();
  for (let at = nextOpener(source, 0); at >= 0; ) {
    const end = endOf(source, at);
    if (end === null) {
      at = nextOpener(source, at + 1);
      continue;
    }
    const holder = HOLDER.exec(source.slice(at, end))?.[1];
    const whole = holder && !endless.has(holder) ? endOfBlock(source, end, holder) : end;
    if (holder && whole === null) endless.add(holder);
    tokens.push({ start: at, end: whole ?? end });
    at = nextOpener(source, whole ?? end);
  }
  return tokens;
}

/** Whether it is one output or tag, and nothing else. */
export function isToken(source: string): boolean {
  const [first] = tokensOf(source);
  return first?.start === 0 && first.end === source.length;
}

function nextOpener(source: string, from: number): number {
  for (let at = source.indexOf('{', from); at >= 0; at = source.indexOf('{', at + 1)) {
    if (isOpener(source, at)) return at;
  }
  return -1;
}

function isOpener(source: string, at: number): boolean {
  return source[at] === '{' && (source[at + 1] === '{' || source[at + 1] === '%');
}

function endOf(source: string, start: number): number | null {
  const isOutput = source[start + 1] === '{';
  const closer = isOutput ? '}}' : '%}';
  const most = Math.min(source.length, start + LONGEST);
  for (let at = start + 2; at < most; at += 1) {
    const character = source[at];
    if (source.startsWith(closer, at)) return at + 2;
    if (isOpener(source, at)) return null;
    // As in the engine, what an output has in quotes may hold its end.
    if (isOutput && (character === '"' || character === "'")) {
      const quoted = source.slice(at + 1, most).search(character === '"' ? /["\n]/ : /['\n]/);
      if (quoted < 0 || source[at + 1 + quoted] === '\n') return null;
      at += 1 + quoted;
    }
  }
  return null;
}

function endOfBlock(source: string, from: number, name: string): number | null {
  const end = new RegExp(`\\{%-?\\s{0,9}end${name}\\s{0,9}-?%\\}`, 'g');
  end.lastIndex = from;
  return end.exec(source) ? end.lastIndex : null;
}

/** Private characters that no source is let in with: plane 16. */
const FIRST = 0x100000;
const MOST = 0xfff0;
const HELD = /[\u{100000}-\u{10ffff}]/gu;

/** A source in which each token is one private character, so that it has no part in what is a line, a mark or a list. */
export class Masked {
  readonly text: string;
  readonly #tokens: string[];

  private constructor(text: string, tokens: string[]) {
    this.text = text;
    this.#tokens = tokens;
  }

  /** Null where the source has such characters itself, or more tokens than there are of them. */
  static of(source: string): Masked | null {
    const tokens = tokensOf(source);
    if (tokens.length > MOST || source.search(HELD) >= 0) return null;
    let text = '';
    let from = 0;
    for (const [index, { start, end }] of tokens.entries()) {
      text += source.slice(from, start) + placeholder(index);
      from = end;
    }
    const sources = tokens.map(({ start, end }) => source.slice(start, end));
    return new Masked(text + source.slice(from), sources);
  }

  /** As it was in the source. */
  shown(masked: string): string {
    return masked.replace(HELD, (character) => this.#tokens[(character.codePointAt(0) ?? 0) - FIRST] ?? '');
  }
}

export function placeholder(index: number): string {
  return String.fromCodePoint(FIRST + index);
}

/** Words and tokens in turn; a token is one private character. */
export function piecesOf(masked: string): string[] {
  return masked.split(/([\u{100000}-\u{10ffff}])/u).filter((piece) => piece !== '');
}

export function isPlaceholder(piece: string): boolean {
  return (piece.codePointAt(0) ?? 0) >= FIRST;
}
