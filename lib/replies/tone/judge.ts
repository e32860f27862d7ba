import type { PhraseMatch } from '../../reading/phrases.ts';
import type { Range } from '../../reading/sentences.ts';
import { type Word, wordAt } from '../../reading/words.ts';
import type { Sign, ToneBooks } from './books.ts';
import { shouting } from './shouting.ts';
import { type Excuse, type Family, TONE_KINDS, type WarnKind } from './types.ts';

/** A sentence to be warned of. */
export interface Finding extends Range {
  kind: WarnKind;
  rule: string;
  words: Range;
}

/** Two weak signs, or one in a draft without a warm word, make a warning. */
const ENOUGH = 2;

/** `said`: the signs found anywhere in the draft. */
export function judgeSentence(
  text: string,
  list: readonly Word[],
  sentence: Range,
  said: ReadonlySet<Sign>,
  books: ToneBooks,
): Finding | null {
  const from = wordAt(list, sentence.start);
  const to = wordAt(list, sentence.end);
  if (from === to) return null;
  const signs = books.signs.find(list, from, to);
  const excuses = excusesOf(text, sentence, signs, said);
  const cleared = new Set(books.unless.find(list, from, to).map(({ data }) => data));
  const harmless = signs.filter(({ data }) => data === 'harmless');
  const counting = books.families
    .find(list, from, to)
    .filter(
      (match) =>
        !cleared.has(match.data) &&
        !match.data.silent?.some((excuse) => excuses.has(excuse)) &&
        !harmless.some((whole) => whole.from <= match.from && match.to <= whole.to),
    );
  const loud = shouting(text, sentence);
  const told = gravest(counting.filter(({ data }) => !data.weak));
  if (loud && (!told || rank(told.data) >= TONE_KINDS.indexOf('hysterical'))) {
    return { ...sentence, kind: 'hysterical', rule: 'shouting', words: loud };
  }
  const match = told ?? (weight(counting, said) >= ENOUGH ? gravest(counting) : undefined);
  if (!match) return null;
  const { kind, rule } = match.data;
  return { ...sentence, kind, rule, words: rangeOf(list, match) };
}

function weight(weak: readonly PhraseMatch<Family>[], said: ReadonlySet<Sign>): number {
  const different = new Set(weak.map(({ data }) => data)).size;
  return different === 0 ? 0 : different + (said.has('warm') ? 0 : 1);
}

function excusesOf(
  text: string,
  sentence: Range,
  signs: readonly PhraseMatch<Sign>[],
  said: ReadonlySet<Sign>,
): ReadonlySet<Excuse> {
  const here = new Set(signs.map(({ data }) => data));
  const excuses = new Set<Excuse>();
  if (text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) excuses.add('asked');
  if (here.has('dated')) excuses.add('dated');
  if (here.has('firstPerson')) excuses.add('first-person');
  if (said.has('owned')) excuses.add('owned');
  return excuses;
}

/** The gravest kind, and of that the one that took most words. */
function gravest(matches: readonly PhraseMatch<Family>[]): PhraseMatch<Family> | undefined {
  return matches.toSorted(
    (a, b) => rank(a.data) - rank(b.data) || b.matched.length - a.matched.length || a.from - b.from,
  )[0];
}

function rank({ kind }: Family): number {
  return TONE_KINDS.indexOf(kind);
}

function rangeOf(list: readonly Word[], match: PhraseMatch<Family>): Range {
  return { start: list[match.from]?.start ?? 0, end: list[match.to - 1]?.end ?? 0 };
}
