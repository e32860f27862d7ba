import { clauses, type Range } from '../sentences.ts';
import type { Language } from '../types.ts';
import { type Word, wordAt } from '../words.ts';
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
  private turn = 0;
  private places: number[] = [];

  constructor(private readonly regions: Layout) {
    this.seen = new Uint32Array(sizeOf(regions));
  }

  /** @returns What was gathered since the last time. */
  taken(): number[] {
    const { places } = this;
    this.places = [];
    this.turn += 1;
    return places;
  }

  add(region: 0 | 1 | 2 | 3, key: number): void {
    const { start, size } = this.regions[region];
    const place = start + ((region === 0 ? key : mixed(key)) & (size - 1));
    if (this.seen[place] === this.turn + 1) return;
    this.seen[place] = this.turn + 1;
    this.places.push(place);
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

/** A place apart from the same letters as a word; 0: the word is too short to have one. */
function stemOf(word: string): number {
  return word.length > STEM ? hashOf(word.slice(0, STEM), NONE) ^ STEM : 0;
}

const pair = (role: number, first: number, second: number) =>
  Math.imul(Math.imul(first, 31) + second, 31) + role;

const clauseBag = new Bag(CLAUSE_LAYOUT);
const messageBag = new Bag(MESSAGE_LAYOUT);

export interface Featured extends Range {
  /** Which of the sentences it belongs to. */
  sentence: number;
  features: number[];
}

/** What is looked at of a text: of each clause, and of the whole. `list` are its words. */
export function featuresOf(
  text: string,
  list: readonly Word[],
  sentences: readonly Range[],
  language: Language,
): { clauses: Featured[]; message: number[] } {
  const about = list.map(({ folded }) => conceptOf(language, folded));
  const hashes = list.map(({ folded }, at) => hashOf(folded, about[at] ?? NONE));
  const stems = list.map(({ folded }) => stemOf(folded));
  const bounds = sentences.map(({ start, end }) => [wordAt(list, start), wordAt(list, end)] as const);
  const topics = bounds.map(([from, to]) => [...new Set(about.slice(from, to))]);
  const found = sentences.flatMap((sentence, index) =>
    clauses(text, sentence).flatMap((part): Featured[] => {
      const from = wordAt(list, part.start);
      const to = wordAt(list, part.end);
      if (to <= from) return [];
      told(clauseBag, about, hashes, stems, from, to);
      for (const [role, at] of [index, index - 1, index + 1].entries())
        for (const concept of topics[at] ?? []) clauseBag.add(0, concept + (role + 1) * CONCEPTS);
      const [first, last] = bounds[index] ?? [0, 0];
      for (let word = first; word < last; word++) clauseBag.add(2, (hashes[word] ?? 0) + 1);
      return [{ ...part, sentence: index, features: clauseBag.taken() }];
    }),
  );
  for (const [index, [from, to]] of bounds.entries()) {
    told(messageBag, about, hashes, stems, from, to);
    const asks = text[(sentences[index]?.end ?? 0) - 1] === '?';
    for (let word = from; word < to; word++) {
      const concept = about[word] ?? NONE;
      if (index === 0) messageBag.add(0, concept + CONCEPTS);
      if (index === bounds.length - 1) messageBag.add(0, concept + 2 * CONCEPTS);
      if (asks) messageBag.add(0, concept + 3 * CONCEPTS);
    }
  }
  return { clauses: found, message: messageBag.taken() };
}

/** Words and what they are about, and both in pairs; of what they are about, also past words about nothing, and past one about something. */
function told(
  bag: Bag,
  about: readonly number[],
  hashes: readonly number[],
  stems: readonly number[],
  from: number,
  to: number,
): void {
  let before = EDGE;
  let last = EDGE;
  let earlier = -1;
  let word = EDGE;
  for (let at = from; at <= to; at++) {
    const concept = at < to ? (about[at] ?? NONE) : EDGE;
    const hash = at < to ? (hashes[at] ?? 0) : EDGE;
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
    if (at === to) break;
    bag.add(0, concept);
    bag.add(2, hash);
    const stem = stems[at] ?? 0;
    if (stem !== 0) bag.add(2, stem);
  }
}
