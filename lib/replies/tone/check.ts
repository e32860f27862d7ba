import { readLanguage } from '../../reading/language.ts';
import { type Range, sentences } from '../../reading/sentences.ts';
import type { Language } from '../../reading/types.ts';
import { words } from '../../reading/words.ts';
import { adviceIn } from './advice.ts';
import { type ToneBooks, toneBooks } from './books.ts';
import { judgedText } from './judged.ts';
import { type Finding, judgeSentence, readClimate, readSentence } from './judge.ts';
import { rewriteOf } from './rewrite.ts';
import type { ToneHint, ToneKind } from './types.ts';

export interface ToneOptions {
  /** Kinds that the person does not want to hear about. */
  off?: readonly ToneKind[];
}

/** Enough for any reply; what comes after it is not judged. */
const LIMIT = 30_000;
/** Longer is no greeting. */
const FRAME = 40;

/**
 * What an agent's draft says in a way that a complaining customer may take amiss, in order of the text. At most one
 * warning a sentence. Quoted words are never judged. Deterministic, and linear in the length of the draft.
 */
export function checkTone(text: string, language: Language, options: ToneOptions = {}): ToneHint[] {
  const draft = text.slice(0, LIMIT);
  const off = new Set(options.off ?? []);
  const books = toneBooks(language);
  const warnings = warningsIn(draft, books)
    .filter(({ kind }) => !off.has(kind))
    .map((finding) => hintOf(draft, finding, language, books));
  const advice = adviceIn(draft, judgedText(draft), books).filter(({ kind }) => !off.has(kind));
  return [...warnings, ...advice].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The language of a draft by its words; null when they do not decide. */
export function draftLanguage(text: string): Language | null {
  const judged = judgedText(text.slice(0, LIMIT));
  return readLanguage(judged, words(judged))?.value ?? null;
}

function warningsIn(draft: string, books: ToneBooks): Finding[] {
  const judged = judgedText(draft);
  const list = words(judged);
  const all = sentences(judged)
    .filter((sentence) => !isFrame(judged, sentence))
    .map((sentence) => readSentence(list, sentence, books));
  const climate = readClimate(judged, all);
  return all.flatMap((said) => judgeSentence(judged, list, said, climate, books) ?? []);
}

/** Greeting, closing or name: a short line of its own that ends no sentence. */
function isFrame(text: string, { start, end }: Range): boolean {
  const before = text.slice(0, start).trimEnd();
  const startsLine = start === 0 || before === '' || text.slice(before.length, start).includes('\n');
  const endsLine = /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + FRAME));
  const line = text.slice(start, end);
  return startsLine && endsLine && line.length <= FRAME && !/[.!?…]$/.test(line);
}

function hintOf(draft: string, finding: Finding, language: Language, books: ToneBooks): ToneHint {
  const { kind, rule, start, end, words: telling } = finding;
  const rewrite = rewriteOf(draft, finding, language, books);
  const kept = rewrite !== null && stays(rewrite, books) ? null : rewrite;
  return { kind, level: 'warn', rule, start, end, text: draft.slice(start, end), words: telling, rewrite: kept };
}

/** A rewrite that would be warned of itself is none. */
function stays(rewrite: string, books: ToneBooks): boolean {
  return warningsIn(rewrite, books).length > 0;
}

