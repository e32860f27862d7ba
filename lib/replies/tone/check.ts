import { cueBooks } from '../../reading/cues/index.ts';
import { readLanguage } from '../../reading/language.ts';
import { readRegister } from '../../reading/register.ts';
import type { Range } from '../../reading/sentences.ts';
import type { Language, Register } from '../../reading/types.ts';
import { type Word, words } from '../../reading/words.ts';
import { adviceIn } from './advice.ts';
import { type ToneBooks, toneBooks } from './books.ts';
import { type Climate, type Finding, judgeSentence, readClimate, readSentence } from './judge.ts';
import { judgedSentences, judgedText } from './judged.ts';
import { rewriteOf } from './rewrite.ts';
import type { ToneHint, ToneKind } from './types.ts';

export interface ToneOptions {
  /** Kinds that the person does not want to hear about. */
  off?: readonly ToneKind[];
}

/** Enough for any reply; what comes after it is not judged. */
const LIMIT = 30_000;
/** A draft that is put right word by word. */
const MENDED: Climate = { warm: true, owned: false };
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
  const judged = judgedText(draft);
  const list = words(judged);
  let known: Register | null = null;
  const register = () => {
    known ??= readRegister(judged, list, language, cueBooks(language))?.value ?? 'formal';
    return known;
  };
  const warnings = warningsIn(judged, list, books).map((finding) => hintOf(draft, finding, register, books));
  return [...warnings, ...adviceIn(draft, judged, list, books)]
    .filter(({ kind }) => !off.has(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The language of a draft by its words; null when they do not decide. */
export function draftLanguage(text: string): Language | null {
  const judged = judgedText(text.slice(0, LIMIT));
  return readLanguage(judged, words(judged))?.value ?? null;
}

/** `climate`: that of the draft the text is to stand in; its own where it is the draft. */
function warningsIn(
  judged: string,
  list: readonly Word[],
  books: ToneBooks,
  climate: Climate | null = null,
): Finding[] {
  const all = judgedSentences(judged)
    .filter((sentence) => !isFrame(judged, sentence))
    .map((sentence) => readSentence(list, sentence, books));
  const around = climate ?? readClimate(judged, all);
  return all.flatMap((said) => judgeSentence(judged, list, said, around, books) ?? []);
}

/** Greeting, closing or name: a short line of its own that ends no sentence. */
function isFrame(text: string, { start, end }: Range): boolean {
  if (end - start > FRAME || /[.!?…]$/.test(text.slice(end - 1, end))) return false;
  const before = text.slice(Math.max(0, start - FRAME), start);
  const startsLine = start === 0 || /\n\s*$/.test(before) || (start <= FRAME && before.trim() === '');
  return startsLine && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + FRAME));
}

function hintOf(draft: string, finding: Finding, register: () => Register, books: ToneBooks): ToneHint {
  const { kind, rule, start, end, words: telling } = finding;
  const text = draft.slice(start, end);
  const rewrite = rewriteOf(text, finding, register, books);
  // A rewrite that would be warned of itself is none.
  const stays = rewrite !== null && warningsIn(rewrite, words(rewrite), books, MENDED).length > 0;
  return { kind, level: 'warn', rule, start, end, text, words: telling, rewrite: stays ? null : rewrite };
}
