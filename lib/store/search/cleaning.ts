/**
 * Takes the words of documents that are gone out of the index. Until it is through, their numbers are kept as gone: ended anywhere,
 * it begins again, and what it did stays right.
 */
import type { DocumentKind } from '../schema.ts';
import { read } from '../write.ts';
import { decodeBlock } from './block.ts';
import { IndexMoved, type IndexState, KINDS, readBlocks, readState, writeIndex } from './blocks.ts';
import { type Pace, Rewrite } from './indexing.ts';
import { without } from './merge.ts';

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
  let { revision } = state;
  for (const kind of KINDS) {
    const ids = state.directories[kind].blocks.map(({ id }) => id);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      if (await cleanSome(kind, some, { gone, revision, pace })) revision += 1;
    }
  }
  const now = await stateOf(revision);
  await writeIndex(now, { ...unchanged(now), forgotten: [...gone] });
}

/** Blocks that were cut meanwhile would be passed over. */
async function stateOf(revision: number): Promise<IndexState> {
  const { state } = await readState([], async () => null);
  if (state.revision !== revision) throw new IndexMoved();
  return state;
}

interface Cleaning {
  gone: ReadonlySet<number>;
  revision: number;
  pace: Pace;
}

/** Whether there was something to take out. */
async function cleanSome(
  kind: DocumentKind,
  ids: readonly number[],
  { gone, revision, pace }: Cleaning,
): Promise<boolean> {
  const state = await stateOf(revision);
  const blocks = await readBlocks(
    state,
    ids.map((id) => ({ kind, id })),
  );
  const rewrite = new Rewrite(state.directories[kind]);
  for (const [at, id] of ids.entries()) {
    const left = without(decodeBlock(blocks[at] ?? new Uint8Array()), gone);
    if (left) await rewrite.put(id, left, pace);
    await pace();
  }
  const changed = rewrite.done();
  if (changed.blocks.size === 0) return false;
  const same = unchanged(state);
  await writeIndex(state, {
    ...same,
    blocks: { ...same.blocks, [kind]: changed.blocks },
    directories: { ...same.directories, [kind]: changed.directory },
  });
  return true;
}

function unchanged({ upTo, directories }: IndexState) {
  return { blocks: { note: new Map(), customer: new Map() }, directories, upTo, forgotten: [] };
}
