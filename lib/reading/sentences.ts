import type { Span } from './types.ts';

/** A piece of a text by its UTF-16 offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Looked for from the first of several marks alone: from each of them, many in a row would take square time. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+["'”’»)]*(?=\s|$)|\n+/gu;
/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|dhr|mevr|mw|mr|mrs|ms|dr|hr|fr|nr|no|art|tel|bv|bijv|evt|ca|incl|excl|max|min|blz|st|str|bzw|ggf|usw|etc|inkl|zzgl|ref|vs|sept?|okt|oct|nov|dez|dec|jan|feb|aug)$/iu;
const LOOK_BACK = 8;
/** "am 28. Oktober". */
const ORDINAL = /^\D?\d{1,2}\.\s+(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

/** "seit dem 9. auf demselben Stand": what begins small goes on. */
const COUNTED = /\D\d{1,2}\.\s\p{Ll}$/u;

/** Sentences in order, trimmed, none empty. A line break ends one; "1.60" and "dr. Bos" do not. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (
      match[0] === '.' &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - LOOK_BACK), match.index))
    )
      continue;
    if (match[0] === '.' && ORDINAL.test(text.slice(Math.max(start, match.index - 2), end + LOOK_BACK)))
      continue;
    if (match[0] === '.' && COUNTED.test(text.slice(Math.max(start, match.index - 3), end + 2))) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

const CLAUSE_END =
  /[,;:](?=\s)|\s[–—-]\s|(?<!\balleen)\s(?=(?:maar(?!\s(?:één|een|1|\d+|twee|drie|vier|de\shelft|half\w*|weinig|tot|niet\sheus)\b)|en(?!\strace)|terwijl|want|omdat|alleen(?=\s(?:is|zijn|was|heb|de|het|mijn|kan|staat|zit)\s)|dus|but|so|and|while|because|yet|whereas|although|aber|und|obwohl|weil|denn|sondern|mais|et|alors|car|pourtant)\s)/giu;

/** The clauses of one sentence, trimmed, none empty. */
export function clauses(text: string, sentence: Range): Range[] {
  const found: Range[] = [];
  const part = text.slice(sentence.start, sentence.end);
  let start = 0;
  for (const match of part.matchAll(CLAUSE_END)) {
    push(found, text, sentence.start + start, sentence.start + match.index);
    start = match.index + match[0].length;
  }
  push(found, text, sentence.start + start, sentence.end);
  return found;
}

export function spanOf(text: string, { start, end }: Range): Span {
  return { text: text.slice(start, end), start };
}

function push(found: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) found.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? '');
}
