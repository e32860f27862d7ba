import type { Appraised } from '../appraise.ts';
import { clauses, type Range } from '../sentences.ts';
import type { Language } from '../types.ts';
import { place, type Term, type Word, wordAt } from '../words.ts';
import { Bag, CLAUSE_LAYOUT, MESSAGE_LAYOUT, mixed } from './bag.ts';
import { CODE, CONCEPTS, conceptOf, EDGE, NONE, NUMBER } from './concepts.ts';
import { sensesOf } from './senses.ts';
import { cuesAround, cuesOfMessage, situation, spokenIn } from './surroundings.ts';

/**
 * What the models look at. Of a clause: its words, its pairs of words, what they are about and mean and in which order, the cues in
 * and around it, where it stands, and what the sentences around it are about. Of a message: its words and cues, and what
 * it begins, ends and asks with.
 */

/** FNV-1a. All counts are one word, and all codes. */
function hashOf(word: string, concept: number): number {
  if (concept === NUMBER || concept === CODE) return concept;
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** So many letters say what a longer word is about, whatever its ending. */
const STEM = 5;

/** What is looked at of a word. */
interface Seen {
  concept: number;
  hash: number;
  /** Spread: of the word itself, of the word in the sentence around a clause, and of its stem; 0: too short for one. */
  own: number;
  around: number;
  stem: number;
  senses: readonly number[];
}

const SEEN_AT: Record<Language, number> = { nl: place(), en: place(), de: place(), fr: place() };

function seenOf(language: Language, term: Term): Seen {
  // Nobody else writes there.
  const known = term.found[SEEN_AT[language]] as Seen | undefined;
  if (known) return known;
  const { folded } = term;
  const concept = conceptOf(language, folded);
  const hash = hashOf(folded, concept);
  // A place apart from the same letters as a word.
  const stem = folded.length > STEM ? mixed(hashOf(folded.slice(0, STEM), NONE) ^ STEM) : 0;
  const seen = {
    concept,
    hash,
    own: mixed(hash),
    around: mixed(hash + 1),
    stem,
    senses: sensesOf(language, folded),
  };
  term.found[SEEN_AT[language]] = seen;
  return seen;
}

const pair = (role: number, first: number, second: number) =>
  mixed(Math.imul(Math.imul(first, 31) + second, 31) + role);

const clauseBag = new Bag(CLAUSE_LAYOUT);
const messageBag = new Bag(MESSAGE_LAYOUT);

export interface Featured<T> extends Range {
  /** Which of the sentences it belongs to. */
  sentence: number;
  made: T;
}

/** Where what is not about concepts alone begins in the first region. */
const BEGINS = 4 * CONCEPTS;
const AROUND = 5 * CONCEPTS;
/** Where senses begin there: of a message; of a clause, of its sentence, and of both sentences beside it. */
const SENSES = { message: 512, clause: 1024, sentence: 2048, beside: 3072 };

/**
 * What is looked at of a text: of each clause, and of the whole. `list` are its words. The places are given to `ofClause`
 * and `ofMessage`, and hold for as long as those run.
 */
export function featuresOf<C, M>(
  text: string,
  list: readonly Word[],
  appraised: readonly Appraised[],
  language: Language,
  ofClause: (places: Uint32Array) => C,
  ofMessage: (places: Uint32Array) => M,
): { clauses: Featured<C>[]; message: M } {
  const seen = list.map(({ term }) => seenOf(language, term));
  const bounds = appraised.map(({ start, end }) => [wordAt(list, start), wordAt(list, end)] as const);
  const meant = bounds.map(([from, to]) => [
    ...new Set(seen.slice(from, to).flatMap(({ senses }) => senses)),
  ]);
  const topics = bounds.map(([from, to]) => [...new Set(seen.slice(from, to).map(({ concept }) => concept))]);
  const spoken = spokenIn(appraised);
  const found = appraised.flatMap((sentence, index) => {
    const parts = clauses(text, sentence).flatMap((part) => {
      const from = wordAt(list, part.start);
      const to = wordAt(list, part.end);
      return to > from ? [{ ...part, from, to }] : [];
    });
    return parts.map(({ start, end, from, to }, nth): Featured<C> => {
      told(clauseBag, seen, from, to, SENSES.clause);
      clauseBag.add(0, BEGINS + (seen[from]?.concept ?? NONE));
      clauseBag.add(2, mixed((seen[from]?.hash ?? 0) + 2));
      clauseBag.add(2, mixed((seen[to - 1]?.hash ?? 0) + 3));
      for (const [role, at] of [index, index - 1, index + 1].entries())
        for (const concept of topics[at] ?? []) clauseBag.add(0, concept + (role + 1) * CONCEPTS);
      clauseBag.addAll(meant[index] ?? [], SENSES.sentence);
      for (const beside of [index - 1, index + 1]) clauseBag.addAll(meant[beside] ?? [], SENSES.beside);
      const [first, last] = bounds[index] ?? [0, 0];
      for (let word = first; word < last; word++) clauseBag.add(2, seen[word]?.around ?? 0);
      cuesAround(spoken, index, from, to, clauseBag, AROUND);
      situation(
        {
          sentence: index,
          sentences: appraised.length,
          nth,
          clauses: parts.length,
          words: to - from,
          asks: sentence.asks,
          asked: end > sentence.asksFrom,
          next: text[end] ?? '',
        },
        clauseBag,
        AROUND,
      );
      return { start, end, sentence: index, made: ofClause(clauseBag.taken()) };
    });
  });
  for (const [index, [from, to]] of bounds.entries()) {
    told(messageBag, seen, from, to, SENSES.message);
    for (let word = from; word < to; word++) {
      const concept = seen[word]?.concept ?? NONE;
      if (index === 0) messageBag.add(0, concept + CONCEPTS);
      if (index === bounds.length - 1) messageBag.add(0, concept + 2 * CONCEPTS);
      if (appraised[index]?.asks) messageBag.add(0, concept + 3 * CONCEPTS);
    }
  }
  cuesOfMessage(spoken, messageBag, BEGINS);
  return { clauses: found, message: ofMessage(messageBag.taken()) };
}

/**
 * Words and what they are about, and both in pairs; of what they are about, also past words about nothing, and past one
 * about something. Senses, and the first of each word in pairs, also past a word. @param senses Where senses begin.
 */
function told(bag: Bag, seen: readonly Seen[], from: number, to: number, senses: number): void {
  let before = EDGE;
  let last = EDGE;
  let earlier = -1;
  let word = EDGE;
  let sense = 0;
  let senseBefore = 0;
  for (let at = from; at <= to; at++) {
    const one = at < to ? seen[at] : undefined;
    const concept = one ? one.concept : EDGE;
    const hash = one ? one.hash : EDGE;
    const first = one?.senses[0] ?? 0;
    bag.add(1, pair(1, before, concept));
    bag.add(3, pair(4, word, hash));
    bag.add(1, pair(5, sense, first));
    bag.add(1, pair(6, senseBefore, first));
    before = concept;
    word = hash;
    senseBefore = sense;
    sense = first;
    if (concept !== NONE) {
      bag.add(1, pair(2, last, concept));
      if (earlier >= 0) bag.add(1, pair(3, earlier, concept));
      earlier = last;
      last = concept;
    }
    if (!one) break;
    bag.add(0, concept);
    bag.addAll(one.senses, senses);
    bag.add(2, one.own);
    if (one.stem !== 0) bag.add(2, one.stem);
  }
}
