/** Markup as lines of text that is bold, slanted or linked. What makes a line, makes one here; all else is dropped. */
import { type Token, tokens } from './tokens.ts';

export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Empty: none. */
  href: string;
}

export interface Line {
  /** What makes it an item of a list; empty: none. */
  item: string;
  runs: Run[];
}

/** Ends a line on either side, and those that have a blank line on either side, too. */
const LINES = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'tr',
  'dt',
  'dd',
  'center',
  'address',
  'main',
]);
const PARAGRAPHS = new Set([
  'p',
  'blockquote',
  'pre',
  'table',
  'hr',
  'dl',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const ITALIC = new Set(['i', 'em', 'cite']);
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'source']);
const CELLS = ' | ';

interface Open {
  name: string;
  bold: boolean;
  italic: boolean;
  href: string;
  /** The list that it stands in or is; null: none. `number`: of its next item; null: bullets. */
  list: { number: number | null } | null;
  inItem: boolean;
  inPre: boolean;
}

const OUTSIDE: Open = {
  name: '',
  bold: false,
  italic: false,
  href: '',
  list: null,
  inItem: false,
  inPre: false,
};

export function linesOf(html: string): { lines: Line[]; images: number } {
  const writer = new Writer();
  for (const token of tokens(html)) writer.take(token);
  writer.end();
  return { lines: writer.lines, images: writer.images };
}

class Writer {
  readonly lines: Line[] = [];
  images = 0;
  readonly #open: Open[] = [];
  /** How many of each are open. */
  readonly #names = new Map<string, number>();
  #line: Line = { item: '', runs: [] };
  /** A blank line is due before what comes next. */
  #parted = false;

  get #inside(): Open {
    return this.#open.at(-1) ?? OUTSIDE;
  }

  take(token: Token): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else this.#start(token);
  }

  end(): void {
    this.#endLine();
  }

  #start(token: Extract<Token, { kind: 'open' }>): void {
    const { name } = token;
    if (name === 'br') this.#break();
    else if (name === 'img') this.#image(token.attribute('alt'));
    else this.#edge(name);
    if (VOID.has(name)) return;
    if (name === 'td' || name === 'th') this.#cell();
    if (name === 'li') this.#item();
    const { bold, italic, href, list, inItem, inPre } = this.#inside;
    const style = token.attribute('style');
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    this.#open.push({
      name,
      bold: bold || BOLD.has(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
      italic: italic || ITALIC.has(name) || /font-style:\s*italic/i.test(style),
      href: name === 'a' ? token.attribute('href').trim() : href,
      list: name === 'ol' ? { number: 1 } : name === 'ul' ? { number: null } : list,
      inItem: inItem || name === 'li',
      inPre: inPre || name === 'pre',
    });
  }

  #close(name: string): void {
    if (!this.#names.get(name)) return;
    for (let open = this.#open.pop(); open; open = this.#open.pop()) {
      this.#names.set(open.name, (this.#names.get(open.name) ?? 1) - 1);
      if (open.name === name) break;
    }
    this.#edge(name);
  }

  #edge(name: string): void {
    const isList = name === 'ul' || name === 'ol';
    if (name === 'li') this.#endLine();
    else if (this.#inside.inItem && !isList) {
      if (LINES.has(name) || PARAGRAPHS.has(name)) this.#space();
    } else if (isList || PARAGRAPHS.has(name)) {
      this.#endLine();
      // A list within a list goes on with it.
      this.#parted = this.#inside.list === null;
    } else if (LINES.has(name)) this.#endLine();
  }

  #item(): void {
    this.#endLine();
    const { list } = this.#inside;
    const number = list?.number ?? null;
    this.#line.item = number === null ? '- ' : `${number}. `;
    if (list && number !== null) list.number = number + 1;
  }

  #break(): void {
    if (this.#inside.inItem) this.#space();
    else if (this.#line.runs.length > 0) this.#endLine();
    else this.lines.push({ item: '', runs: [] });
  }

  #image(alt: string): void {
    // Many editors send an emoji as a picture of it.
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) this.#text(alt);
    else this.images += 1;
  }

  #cell(): void {
    if (this.#line.runs.length > 0) this.#add(CELLS);
  }

  #space(): void {
    if (this.#line.runs.length > 0) this.#text(' ');
  }

  #text(text: string): void {
    if (this.#inside.inPre) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.#break();
        if (line !== '') this.#add(line);
      });
      return;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const before = this.#line.runs.at(-1)?.text;
    const words = before === undefined || before.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
    if (words !== '') this.#add(words);
  }

  #add(text: string): void {
    if (this.#parted && this.lines.length > 0) this.lines.push({ item: '', runs: [] });
    this.#parted = false;
    const { bold, italic, href } = this.#inside;
    const last = this.#line.runs.at(-1);
    if (last && last.bold === bold && last.italic === italic && last.href === href) last.text += text;
    else this.#line.runs.push({ text, bold, italic, href });
  }

  #endLine(): void {
    if (this.#line.runs.some(({ text }) => text.trim() !== '' && text !== CELLS)) this.lines.push(this.#line);
    this.#line = { item: '', runs: [] };
  }
}
