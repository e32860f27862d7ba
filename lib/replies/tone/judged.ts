import { withoutQuotes } from '../../reading/quotes.ts';
import { type Range, sentences } from '../../reading/sentences.ts';

/** Opening mark → closing marks. A straight or single mark opens only where no word ends. */
const MARKS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const SINGLE = /['‘‚]/;
/** Longer is no quotation but a mark left open. */
const REACH = 400;
/** A line this long was broken by a mail program, not by its writer. */
const WRAPPED = 50;

/**
 * The draft with everything that is not the writer's own blanked: quoted history and words between quotation marks.
 * Offsets stay as they were.
 */
export function judgedText(draft: string): string {
  return withoutQuotations(unwrapped(withoutHistory(draft)));
}

/** "Dank u. Morgen …" are two sentences, whatever a single letter with a stop is elsewhere. */
export function judgedSentences(judged: string): Range[] {
  return sentences(judged).flatMap(({ start, end }) => {
    const parts: Range[] = [];
    let from = start;
    for (const match of judged.slice(start, end).matchAll(POLITE_END)) {
      const at = start + match.index + match[0].length;
      parts.push({ start: from, end: at });
      from = at + (/^\s*/.exec(judged.slice(at, end))?.[0].length ?? 0);
    }
    return [...parts, { start: from, end }];
  });
}

const POLITE_END = /(?<=\s)u\.(?=\s+\p{Lu})/gu;

function withoutHistory(draft: string): string {
  const all = draft.split('\n');
  const { lines } = withoutQuotes(all, '');
  const kept = lines.filter((line) => typeof line === 'string');
  let next = 0;
  return all
    .map((line) => {
      if (line !== kept[next]) return blank(line);
      next++;
      return line;
    })
    .join('\n');
}

/** A sentence that goes on after a line break is one sentence. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines.reduce((joined, line, at) => {
    const before = lines[at - 1] ?? '';
    return `${joined}${before.length > WRAPPED && /^\p{Ll}/u.test(line) ? ' ' : '\n'}${line}`;
  });
}

function withoutQuotations(text: string): string {
  let judged = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const closing = MARKS[text[at] ?? ''];
    if (closing === undefined || !opens(text, at)) continue;
    const end = closingAt(text, at, closing);
    if (end < 0) continue;
    judged += text.slice(kept, at) + blank(text.slice(at, end + 1));
    kept = end + 1;
    at = end;
  }
  return judged + text.slice(kept);
}

function opens(text: string, at: number): boolean {
  return !isWord(text[at - 1]) && !/\s/.test(text[at + 1] ?? ' ') ? true : text[at] === '«';
}

function closingAt(text: string, from: number, closing: string): number {
  const single = SINGLE.test(text[from] ?? '');
  const limit = Math.min(text.length, from + REACH);
  for (let at = from + 1; at < limit; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n' && text[at + 1] === '\n') return -1;
    // "'s avonds", "l'été": an apostrophe ends no quotation.
    if (closing.includes(mark) && !(single && (isWord(text[at + 1]) || /\s/.test(text[at - 1] ?? ''))))
      return at;
  }
  return -1;
}

function isWord(mark: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(mark ?? '');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
