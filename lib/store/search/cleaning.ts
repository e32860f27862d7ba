/**
 * Takes the words of documents that are gone out of the index. Until it is through, their numbers are kept as gone: ended anywhere,
 * it begins again, and what it did stays right.
 */
import type { DocumentKind } from '../schema.ts';
import { read } from '../write.ts';
import { decodeBlock, type Entry, numbersOf } from './block.ts';
import {
  type BlockName,
  IndexMoved,
  type IndexPart,
  type IndexState,
  readBlocks,
  readState,
  writeIndex,
} from './blocks.ts';
import { type Pace, Rewrite } from './indexing.ts';
import { without } from './merge.ts';
import { wordOfTail } from './tails.ts';

/** Blocks that are looked through at once. */
const AT_ONCE = 24;

export interface Gone {
  count: number;
  /** Somebody was erased. */
  isUrgent: boolean;
}

export function goneDocuments(): Promise<Gone> {
  return read(['documents'], async (tx) => {
    const gone = tx.objectStore('documents').index('byGone');
    const [count, urgent] = await Promise.all([gone.count(), gone.getKey(2)]);
    return { count, isUrgent: urgent !== undefined };
  });
}

/** When it is through, no block has a word of theirs alone. @throws IndexMoved where the index was changed meanwhile */
export async function cleanIndex(pace: Pace): Promise<void> {
  const { state, also: all } = await readState(['documents'], (tx) =>
    tx.objectStore('documents').index('byGone').getAllKeys(),
  );
  // Of those after it the index knows nothing yet, and hears nothing: whoever indexes them passes them over.
  const gone = new Set(all.filter((number) => number <= state.upTo));
  if (gone.size === 0) return;
  const dying = await dyingWords(state, gone, pace);
  // Tails first: which words die is known only as long as they are there.
  const cleaned = await cleanPart(state, 'tail', (entries) => withoutWords(entries, dying), pace);
  const note = await cleanPart(cleaned, 'note', (entries) => without(entries, gone), pace);
  const now = await cleanPart(note, 'customer', (entries) => without(entries, gone), pace);
  await writeIndex(now, { parts: {}, upTo: now.upTo, forgotten: [...gone] });
}

/** Those of notes and customers that no other document has. */
async function dyingWords(state: IndexState, gone: ReadonlySet<number>, pace: Pace): Promise<Set<string>> {
  const dying = new Set<string>();
  const ofCustomers = new Set<string>();
  await eachWord(state, 'customer', gone, pace, (word, lives) => (lives ? ofCustomers : dying).add(word));
  await eachWord(state, 'note', gone, pace, (word, lives) => {
    if (lives) dying.delete(word);
    else if (!ofCustomers.has(word)) dying.add(word);
  });
  return dying;
}

/** @param visit hears of each word whether anybody still has it */
async function eachWord(
  state: IndexState,
  part: DocumentKind,
  gone: ReadonlySet<number>,
  pace: Pace,
  visit: (word: string, lives: boolean) => void,
): Promise<void> {
  for (const ids of someOf(state, part)) {
    for (const bytes of await readBlocks(state, ids)) {
      for (const entry of decodeBlock(bytes)) {
        visit(entry.word, !numbersOf(entry).every((number) => gone.has(number)));
      }
      await pace();
    }
  }
}

function withoutWords(entries: readonly Entry[], dying: ReadonlySet<string>): Entry[] | null {
  const left = entries.filter(({ word }) => !dying.has(wordOfTail(word)));
  return left.length === entries.length ? null : left;
}

/** Blocks that were cut meanwhile would be passed over. */
async function stateOf(revision: number): Promise<IndexState> {
  const { state } = await readState([], async () => null);
  if (state.revision !== revision) throw new IndexMoved();
  return state;
}

/** The state after it. */
async function cleanPart(
  before: IndexState,
  part: IndexPart,
  left: (entries: readonly Entry[]) => Entry[] | null,
  pace: Pace,
): Promise<IndexState> {
  let state = before;
  for (const ids of someOf(before, part)) {
    const blocks = await readBlocks(state, ids);
    const rewrite = new Rewrite(state.directories[part]);
    for (const [at, { id }] of ids.entries()) {
      const entries = left(decodeBlock(blocks[at] ?? new Uint8Array()));
      if (entries) await rewrite.put(id, entries, pace);
      await pace();
    }
    const changed = rewrite.done();
    if (changed.blocks.size === 0) continue;
    await writeIndex(state, { parts: { [part]: changed }, upTo: state.upTo, forgotten: [] });
    state = await stateOf(state.revision + 1);
  }
  return state;
}

function someOf({ directories }: IndexState, part: IndexPart): BlockName[][] {
  const all = directories[part].blocks.map(({ id }) => ({ part, id }));
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
