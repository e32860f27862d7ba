import type { PhraseMatch } from '../../reading/phrases.ts';
import type { Range } from '../../reading/sentences.ts';
import { type Word, wordAt } from '../../reading/words.ts';
import type { Sign, ToneBooks } from './books.ts';
import { judgeCold } from './cold.ts';
import { shouting } from './shouting.ts';
import { type Excuse, type Family, TONE_KINDS, type WarnKind } from './types.ts';

/** A sentence to be warned of. */
export interface Finding extends Range {
  kind: WarnKind;
  rule: string;
  words: Range;
}

/** A sentence and what is found in it. */
export interface Said {
  sentence: Range;
  /** Positions of its words; `to` is exclusive. */
  from: number;
  to: number;
  signs: readonly PhraseMatch<Sign>[];
}

/** What the whole draft says. */
export interface Climate {
  /** Thanks, regret, agreement, an offer, or a step with a day or a figure. */
  warm: boolean;
  /** The shop says that it is its fault. */
  owned: boolean;
}

export function readSentence(list: readonly Word[], sentence: Range, books: ToneBooks): Said {
  const from = wordAt(list, sentence.start);
  const to = wordAt(list, sentence.end);
  return { sentence, from, to, signs: books.signs.find(list, from, to) };
}

export function readClimate(text: string, all: readonly Said[]): Climate {
  const has = ({ signs }: Said, sign: Sign) => signs.some(({ data }) => data === sign);
  const isWarm = ({ signs }: Said) => {
    const formulas = signs.filter(({ data }) => data === 'formula');
    return signs.some(
      (each) =>
        (each.data === 'warm' || each.data === 'thanks') &&
        !formulas.some((formula) => formula.from <= each.from && each.to <= formula.to),
    );
  };
  const personal = all.some((said) => has(said, 'singular'));
  const hasFigure = ({ sentence }: Said) => /\d/.test(text.slice(sentence.start, sentence.end));
  return {
    warm: all.some(
      (said) =>
        isWarm(said) ||
        (has(said, 'remedy') && (has(said, 'dated') || hasFigure(said))) ||
        (has(said, 'dated') && (personal || (has(said, 'secondPerson') && !has(said, 'youDid')))) ||
        ((has(said, 'firstPerson') || has(said, 'secondPerson')) && !has(said, 'youDid') && hasFigure(said)),
    ),
    owned: all.some((said) => has(said, 'owned')),
  };
}

export function judgeSentence(
  text: string,
  list: readonly Word[],
  said: Said,
  climate: Climate,
  books: ToneBooks,
): Finding | null {
  const { sentence, from, to, signs } = said;
  if (from === to) return null;
  const excuses = excusesOf(text, said, climate);
  const cleared = new Set(books.unless.find(list, from, to).map(({ data }) => data));
  const harmless = signs.filter(({ data }) => data === 'harmless');
  const counting = books.families
    .find(list, from, to)
    .filter(
      (match) =>
        !cleared.has(match.data) &&
        !match.data.silent?.some((excuse) => excuses.has(excuse)) &&
        !harmless.some((whole) => whole.from <= match.from && match.from < whole.to),
    );
  const loud = shouting(text, sentence);
  const told = gravest(counting);
  if (loud && (!told || rank(told.data) >= TONE_KINDS.indexOf('hysterical'))) {
    return { ...sentence, kind: 'hysterical', rule: 'shouting', words: loud };
  }
  if (told) {
    const { kind, rule } = told.data;
    return { ...sentence, kind, rule, words: rangeOf(list, told) };
  }
  if (climate.warm) return null;
  const here = new Map(signs.map((each) => [each.data, rangeOf(list, each)]));
  const cold = judgeCold(text, list, sentence, here, books);
  return cold && { ...sentence, ...cold };
}

function excusesOf(text: string, { sentence, signs }: Said, { owned }: Climate): ReadonlySet<Excuse> {
  const here = new Set(signs.map(({ data }) => data));
  const excuses = new Set<Excuse>();
  if (text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')) excuses.add('asked');
  if (here.has('dated')) excuses.add('dated');
  if (here.has('firstPerson')) excuses.add('first-person');
  if (owned) excuses.add('owned');
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

function rangeOf<T>(list: readonly Word[], match: PhraseMatch<T>): Range {
  return { start: list[match.from]?.start ?? 0, end: list[match.to - 1]?.end ?? 0 };
}
