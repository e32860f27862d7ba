/** The customer's own words, made fit to stand between quotation marks in one of our sentences. */
import type { Language } from '../../reading/types.ts';

const SHORTEN_AFTER = 140;
const READ_AT_MOST = 2_000;
const MARKS: Record<Language, readonly [open: string, close: string]> = {
  nl: ['“', '”'],
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
};
/** Characters the page may carry that would change how the text around them is shown or split. */
const INVISIBLE = /(?![\u200c\u200d])(?:[\p{Cc}\p{Cf}\p{Cs}\u2800\u3164\ufffc]|[\u{e0100}-\u{e01ef}])/gu;
/** More marks on one letter than any script has. */
const STACKED = /(\p{M}{4})\p{M}+/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** A word that ties what follows to a sentence before it, or greets. Only words that mean this in every language. */
const LEAD =
  /^(?:(?:and|but|und|aber|et|mais|maar|dus)(?=[\s,])|(?:hi|hey|hello|hallo|hoi|bonjour|salut|bon|nou|tja|well)(?=[,!.]))[\s,!.]+/i;
/** Ends of sentences and clauses: where words can stop and still read as whole. What follows a colon is what was meant. */
const SENTENCE_END = /[.!?](?=\s)/g;
const CLAUSE_END =
  /[,;](?=\s)|\s(?=(?:[-–—]|en|maar|want|omdat|terwijl|dus|and|but|because|while|und|aber|denn|sondern|weil|obwohl|während|et|mais|car|parce|alors)\s)/gi;

/** One line, without what would show as nothing. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/**
 * The words inside the quotation marks, or an empty string when there is nothing to quote. Line breaks, list bullets,
 * outer quotation marks, a greeting or a "but" at the start and the closing stop go; words in capitals throughout are
 * given back in a normal voice; what is long ends at a clause, with an ellipsis; one clause may be half as long again,
 * before it is cut.
 */
export function quotable(text: string, limit = SHORTEN_AFTER): string {
  const plain = oneLine(text.slice(0, READ_AT_MOST))
    .replace(/["“”„«»]/g, "'")
    .replace(/^[\s'‘’•*>–—-]+/u, '')
    .replace(/[\s.,;:!…–—-]+$/u, '')
    .replace(LEAD, '');
  const bare = unpaired(plain);
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  return shorten(calm(bare), limit);
}

/** Between the quotation marks of our sentence; words from right to left are kept apart from the sentence around them. */
export function quoted(words: string, language: Language): string {
  const [open, close] = MARKS[language];
  return `${open}${apart(words)}${close}`;
}

/** Words that are no quotation, kept apart from the sentence around them where they are written from right to left. */
export function apart(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** No full stop after words that end in a stop of their own. */
export function tidyStops(text: string): string {
  return text.replace(/([?…]\u2069?(?:[”“]|\u00a0»)?)\./g, '$1');
}

function unpaired(text: string): string {
  const marks = text.match(/'/g)?.length ?? 0;
  return marks === 1 && text.endsWith("'") ? text.slice(0, -1).trimEnd() : text;
}

function calm(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < 12 || capitals / letters < 0.7) return text;
  const lower = text.replace(/\S+/g, (word) => (/\d/.test(word) ? word : word.toLowerCase()));
  return lower.replace(/\bi\b(?!\.)/g, 'I').replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const whole = lastEnd(start, SENTENCE_END) ?? lastEnd(start, CLAUSE_END);
  if (whole === null && text.length <= limit * 1.5) return text;
  const end = whole ?? lastSpace(start);
  return `${(end ? start.slice(0, end) : firstCharacters(text, limit)).replace(/[\s.,;:!?–—-]+$/u, '')}…`;
}

/** Where the last end before the limit is, unless that leaves too little to recognise. */
function lastEnd(text: string, ends: RegExp): number | null {
  const last = [...text.matchAll(ends)].at(-1);
  return last && last.index >= text.length / 3 ? last.index : null;
}

function lastSpace(text: string): number | null {
  const at = text.lastIndexOf(' ');
  return at >= text.length / 3 ? at : null;
}

/** Whole characters as people see them: an emoji made of several code points is never cut in two. */
function firstCharacters(text: string, limit: number): string {
  let result = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, limit * 4))) {
    if (result.length + segment.length > limit) break;
    result += segment;
  }
  return result;
}
