import { clauses, type Range } from '../sentences.ts';
import type { Language } from '../types.ts';
import { place, type Term, type Word, wordAt } from '../words.ts';
import { CODE, CONCEPTS, conceptOf, EDGE, NONE, NUMBER } from './concepts.ts';

/**
 * What the models look at. Of a clause: its words, its pairs of words, what they are about and in which order, and what
 * the sentences around it are about. Of a message: the same, and what it begins, ends and asks with. Nothing of how long
 * it is or where a clause stands: that told the writers of the training mails apart, not their mails.
 *
 * A feature is a place in a table of weights; the table has four regions, the first two the same in all languages.
 */
export interface Region {
  start: number;
  size: number;
  /** Pairs are many and rare: each counts for half. */
  scale: number;
}

/** Concepts in four roles; pairs of concepts; words; pairs of words. Sizes are powers of two, chosen so that a language stays under 44 kB. */
export type Layout = readonly [Region, Region, Region, Region];
const layout = (sizes: readonly [number, number, number, number]): Layout => [
  { start: 0, size: sizes[0], scale: 1 },
  { start: sizes[0], size: sizes[1], scale: 0.5 },
  { start: sizes[0] + sizes[1], size: sizes[2], scale: 1 },
  { start: sizes[0] + sizes[1] + sizes[2], size: sizes[3], scale: 0.5 },
];
export const CLAUSE_LAYOUT = layout([512, 8192, 16384, 4096]);
export const MESSAGE_LAYOUT = layout([512, 8192, 8192, 4096]);

/** Gathers places, each once. */
class Bag {
  private readonly seen: Uint32Array;
  private turn = 1;
  private readonly places: Uint32Array;
  private count = 0;

  constructor(private readonly regions: Layout) {
    this.seen = new Uint32Array(sizeOf(regions));
    this.places = new Uint32Array(sizeOf(regions));
  }

  /** @returns What was gathered since the last time; it holds until something is added. */
  taken(): Uint32Array {
    const taken = this.places.subarray(0, this.count);
    this.count = 0;
    this.turn += 1;
    return taken;
  }

  /** @param bits well spread but for the first region, where they are the place */
  add(region: 0 | 1 | 2 | 3, bits: number): void {
    const { start, size } = this.regions[region];
    const place = start + (bits & (size - 1));
    if (this.seen[place] === this.turn) return;
    this.seen[place] = this.turn;
    this.places[this.count] = place;
    this.count += 1;
  }
}

export function sizeOf(regions: Layout): number {
  return regions.reduce((sum, { size }) => sum + size, 0);
}

/** What each of so many features counts for: of more, less each, or a long text would be sure of anything. */
export function shareOf(count: number): number {
  return 1.2 / Math.sqrt(Math.max(1, count));
}

/** Spreads a number over 32 bits (the finisher of MurmurHash3). */
function mixed(key: number): number {
  let bits = key;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

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
  const seen = { concept, hash, own: mixed(hash), around: mixed(hash + 1), stem };
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

/**
 * What is looked at of a text: of each clause, and of the whole. `list` are its words. The places are given to `ofClause`
 * and `ofMessage`, and hold for as long as those run.
 */
export function featuresOf<C, M>(
  text: string,
  list: readonly Word[],
  sentences: readonly Range[],
  language: Language,
  ofClause: (places: Uint32Array) => C,
  ofMessage: (places: Uint32Array) => M,
): { clauses: Featured<C>[]; message: M } {
  const seen = list.map(({ term }) => seenOf(language, term));
  const bounds = sentences.map(({ start, end }) => [wordAt(list, start), wordAt(list, end)] as const);
  const topics = bounds.map(([from, to]) => [...new Set(seen.slice(from, to).map(({ concept }) => concept))]);
  const found = sentences.flatMap((sentence, index) =>
    clauses(text, sentence).flatMap((part): Featured<C>[] => {
      const from = wordAt(list, part.start);
      const to = wordAt(list, part.end);
      if (to <= from) return [];
      told(clauseBag, seen, from, to);
      for (const [role, at] of [index, index - 1, index + 1].entries())
        for (const concept of topics[at] ?? []) clauseBag.add(0, concept + (role + 1) * CONCEPTS);
      const [first, last] = bounds[index] ?? [0, 0];
      for (let word = first; word < last; word++) clauseBag.add(2, seen[word]?.around ?? 0);
      return [{ ...part, sentence: index, made: ofClause(clauseBag.taken()) }];
    }),
  );
  for (const [index, [from, to]] of bounds.entries()) {
    told(messageBag, seen, from, to);
    const asks = text[(sentences[index]?.end ?? 0) - 1] === '?';
    for (let word = from; word < to; word++) {
      const concept = seen[word]?.concept ?? NONE;
      if (index === 0) messageBag.add(0, concept + CONCEPTS);
      if (index === bounds.length - 1) messageBag.add(0, concept + 2 * CONCEPTS);
      if (asks) messageBag.add(0, concept + 3 * CONCEPTS);
    }
  }
  return { clauses: found, message: ofMessage(messageBag.taken()) };
}

/** Words and what they are about, and both in pairs; of what they are about, also past words about nothing, and past one about something. */
function told(bag: Bag, seen: readonly Seen[], from: number, to: number): void {
  let before = EDGE;
  let last = EDGE;
  let earlier = -1;
  let word = EDGE;
  for (let at = from; at <= to; at++) {
    const one = at < to ? seen[at] : undefined;
    const concept = one ? one.concept : EDGE;
    const hash = one ? one.hash : EDGE;
    bag.add(1, pair(1, before, concept));
    bag.add(3, pair(4, word, hash));
    before = concept;
    word = hash;
    if (concept !== NONE) {
      bag.add(1, pair(2, last, concept));
      if (earlier >= 0) bag.add(1, pair(3, earlier, concept));
      earlier = last;
      last = concept;
    }
    if (!one) break;
    bag.add(0, concept);
    bag.add(2, one.own);
    if (one.stem !== 0) bag.add(2, one.stem);
  }
}
