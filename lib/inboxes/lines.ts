/** Gathers the pieces of a message into lines of plain text. */
import { MESSAGE_LIMIT } from './ticket.ts';

/** What holds inside one element, while its children are visited. */
export interface Scope {
  quotes: number;
  keepSpaces: boolean;
}

export class LineWriter {
  length = 0;
  private readonly lines: string[] = [];
  private line = '';
  private quotes = 0;
  private quotesBefore = 0;
  private separator = '';
  private wantsEmptyLine = false;
  /** A space that does not collapse makes a line of its own, as in the `<p>&nbsp;</p>` of word processors. */
  private hasFixedSpace = false;

  write(data: string, scope: Scope): void {
    const text = data.slice(0, 4 * MESSAGE_LIMIT).replace(/[\u00ad\u200b\ufeff]/g, '');
    if (!scope.keepSpaces) {
      this.append(text.replace(/[ \t\n\r\f]+/g, ' '), scope, false);
      return;
    }
    const [first = '', ...rest] = text.split(/\r\n?|\n/);
    this.append(first, scope, true);
    for (const line of rest) {
      this.newLine(scope);
      this.append(line, scope, true);
    }
  }

  newLine(scope: Scope): void {
    if (this.line === '') this.quotes = scope.quotes;
    this.breakLine();
  }

  private append(text: string, scope: Scope, keep: boolean): void {
    const atStart = this.line === '' || this.line.endsWith(' ');
    const part = (keep || !atStart ? text : text.replace(/^ +/, '')).replaceAll('\u00a0', ' ');
    if (part === '') return;
    if (text.includes('\u00a0')) this.hasFixedSpace = true;
    if (this.line === '') this.quotes = scope.quotes;
    if (this.separator !== '' && this.line !== '' && part.trim() !== '') {
      this.line = this.line.trimEnd() + this.separator;
      this.line += part.trimStart();
      this.separator = '';
    } else {
      this.line += part;
    }
    if (this.line.length > MESSAGE_LIMIT) this.endLine();
  }

  endCell(): void {
    if (this.line.trim() === '') this.line = '';
    else this.separator = '\t';
  }

  endLine(): void {
    if (this.line.trim() !== '' || this.hasFixedSpace) this.breakLine();
    else this.line = '';
  }

  endParagraph(): void {
    this.wantsEmptyLine = true;
  }

  private breakLine(): void {
    const line = this.line.trimEnd();
    this.line = '';
    this.separator = '';
    this.hasFixedSpace = false;
    if (line !== '' && this.wantsEmptyLine) this.push('', Math.min(this.quotes, this.quotesBefore));
    this.wantsEmptyLine = this.wantsEmptyLine && line === '';
    this.push(line, this.quotes);
  }

  private push(line: string, quotes: number): void {
    const last = this.lines.at(-1);
    if (line === '' && (last === undefined || /^[> ]*$/.test(last))) return;
    const written = quotes > 0 ? '> '.repeat(quotes) + line : spaceQuoteMarks(line);
    this.quotesBefore = quotes;
    this.lines.push(written);
    this.length += written.length + 1;
  }

  text(): string {
    this.endLine();
    const text = this.lines.join('\n').trimEnd();
    if (text.length <= MESSAGE_LIMIT) return text;
    return cutText(text);
  }
}

/** At most MESSAGE_LIMIT UTF-16 units, never ending in half a surrogate pair. */
export function cutText(text: string): string {
  if (text.length <= MESSAGE_LIMIT) return text;
  return text.slice(0, MESSAGE_LIMIT).replace(/[\ud800-\udbff]$/, '');
}

/** A plain-text mail's own ">>text" in the form in which every quote is written here. */
function spaceQuoteMarks(line: string): string {
  const marks = /^\s{0,2}(?:>\s?)+(?=[\s\p{L}\p{N}"'*([-]|$)/u.exec(line)?.[0];
  if (marks === undefined) return line;
  return '> '.repeat(marks.split('>').length - 1) + line.slice(marks.length);
}
