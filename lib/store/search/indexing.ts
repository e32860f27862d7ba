/** Brings the index along with what was written, a batch at a time. Ended anywhere, it goes on where the last whole batch was. */
import { givePromised } from '../promised.ts';
import type { DocumentKind } from '../schema.ts';
import { decodeBlock, type Entry, encodeBlock } from './block.ts';
import {
  type IndexPart,
  type IndexState,
  type PartChange,
  readBlocks,
  readState,
  writeIndex,
} from './blocks.ts';
import { type Directory, placeOf } from './directory.ts';
import { nameWords, type Searched, wordSet } from './documents.ts';
import { cut, merged } from './merge.ts';
import { type Numbered, recordsOf, rowsAfter } from './rows.ts';
import { tailsOf } from './tails.ts';

/** Awaited every now and then between two pieces of work, so that whoever asks is answered in between. */
export type Pace = () => Promise<void>;

export interface Progress {
  /** Numbers that the index has, of all that were given. */
  done: number;
  total: number;
}

export async function indexProgress(): Promise<Progress> {
  const { state, also: last } = await readState(['documents'], async (tx) => {
    return (await tx.objectStore('documents').openKeyCursor(null, 'prev'))?.key ?? 0;
  });
  // Emptied and filled anew, the database may count from the start.
  return { done: Math.min(state.upTo, last), total: last };
}

/** Indexes the next `most` documents. @throws IndexMoved where somebody else did meanwhile: nothing was written */
export async function indexBatch(most: number, pace: Pace): Promise<void> {
  const { state } = await readState([], async () => null);
  const { rows, gone, last } = await givenAfter(state.upTo, most);
  if (last === null) return;
  const { words, living } = await wordsOfAll(rows, pace);
  // Promised to somebody who was removed meanwhile: nobody's.
  const dead = rows.flatMap(({ number }) => (living.has(number) ? [] : [number]));
  const parts = {
    note: await added(state, 'note', words.note, pace),
    customer: await added(state, 'customer', words.customer, pace),
    tail: await added(state, 'tail', tailsOfAll([...words.note.keys(), ...words.names]), pace),
  };
  await writeIndex(state, { parts, upTo: last, forgotten: [...gone, ...dead] });
}

/** What was only promised is given first. */
async function givenAfter(after: number, most: number): ReturnType<typeof rowsAfter> {
  for (;;) {
    const found = await rowsAfter(after, most);
    if (found.promised === null) return found;
    await givePromised(found.promised);
  }
}

type Words = Map<string, number[]>;

/** Records that are read at once: whoever asks for one meanwhile waits for no more than these. */
const READ_AT_ONCE = 200;

interface Taken extends Record<DocumentKind, Words> {
  /** Words of customers' names. */
  names: Set<string>;
}

async function wordsOfAll(
  rows: readonly Numbered[],
  pace: Pace,
): Promise<{ words: Taken; living: Set<number> }> {
  const words: Taken = { note: new Map(), customer: new Map(), names: new Set() };
  const living = new Set<number>();
  for (let from = 0; from < rows.length; from += READ_AT_ONCE) {
    for (const one of await recordsOf(rows.slice(from, from + READ_AT_ONCE))) {
      take(words[one.kind], one);
      if (one.kind === 'customer') for (const word of nameWords(one.record)) words.names.add(word);
      living.add(one.number);
      await pace();
    }
  }
  return { words, living };
}

function take(words: Words, one: Searched): void {
  for (const word of wordSet(one)) {
    const numbers = words.get(word);
    if (numbers) numbers.push(one.number);
    else words.set(word, [one.number]);
  }
}

function tailsOfAll(words: Iterable<string>): Words {
  const tails: Words = new Map();
  for (const word of words) for (const tail of tailsOf(word)) tails.set(tail, []);
  return tails;
}

async function added(state: IndexState, part: IndexPart, words: Words, pace: Pace): Promise<PartChange> {
  const directory = state.directories[part];
  if (words.size === 0) return { blocks: new Map(), directory };
  const byPlace = new Map<number, [string, number[]][]>();
  for (const word of [...words.keys()].sort()) {
    const place = placeOf(directory, word);
    const some = byPlace.get(place) ?? [];
    some.push([word, words.get(word) ?? []]);
    byPlace.set(place, some);
    await pace();
  }
  const touched = [...byPlace.keys()].flatMap((place) => directory.blocks[place] ?? []);
  const bytes = await readBlocks(
    state,
    touched.map(({ id }) => ({ part, id })),
  );
  const rewrite = new Rewrite(directory);
  if (touched.length === 0) await rewrite.put(null, merged([], byPlace.get(-1) ?? []), pace);
  for (const [at, place] of touched.entries()) {
    const entries = decodeBlock(bytes[at] ?? new Uint8Array());
    const more = merged(entries, byPlace.get(directory.blocks.indexOf(place)) ?? []);
    // Of tails there is nothing to say but that they are there.
    if (part !== 'tail' || more.length > entries.length) await rewrite.put(place.id, more, pace);
  }
  return rewrite.done();
}

/** Blocks that are written anew, and what the directory says then. */
export class Rewrite {
  readonly #before: Directory;
  readonly #blocks = new Map<number, Uint8Array | null>();
  readonly #places = new Map<number, { first: string; id: number }[]>();
  #next: number;

  constructor(directory: Directory) {
    this.#before = directory;
    this.#next = directory.next;
  }

  /** @param id of the block that had them; null: there is none yet */
  async put(id: number | null, entries: readonly Entry[], pace: Pace): Promise<void> {
    const parts = cut(entries);
    const places: { first: string; id: number }[] = [];
    for (const [at, part] of parts.entries()) {
      const own = at === 0 && id !== null ? id : this.#next++;
      places.push({ first: part[0]?.word ?? '', id: own });
      this.#blocks.set(own, encodeBlock(part));
      await pace();
    }
    if (id !== null && parts.length === 0) this.#blocks.set(id, null);
    this.#places.set(id ?? -1, places);
  }

  done(): PartChange {
    const kept = this.#before.blocks.flatMap((place) => this.#places.get(place.id) ?? [place]);
    const blocks = [...kept, ...(this.#places.get(-1) ?? [])];
    return { blocks: this.#blocks, directory: { next: this.#next, blocks } };
  }
}
