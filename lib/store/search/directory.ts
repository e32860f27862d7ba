/** Which block has which words: each has those from its first one on, up to the first one of the next. */
import { ByteReader, ByteWriter } from './bytes.ts';

export interface Directory {
  /** The id of the next block that is made. */
  next: number;
  /** In the order of their words. */
  blocks: readonly Place[];
}

export interface Place {
  first: string;
  id: number;
}

export function encodeDirectory({ next, blocks }: Directory): Uint8Array {
  const writer = new ByteWriter();
  writer.number(next);
  for (const { first, id } of blocks) {
    writer.number(id);
    writer.text(first);
  }
  return writer.done();
}

/** @param bytes undefined: there is none yet. @throws RangeError for bytes that are none */
export function decodeDirectory(bytes: Uint8Array | undefined): Directory {
  if (!bytes) return { next: 0, blocks: [] };
  const reader = new ByteReader(bytes);
  const next = reader.number();
  const blocks: Place[] = [];
  while (!reader.isDone) {
    const id = reader.number();
    blocks.push({ first: reader.text(), id });
  }
  return { next, blocks };
}

/** Where the word is, or would be, among the blocks; -1: there are none. */
export function placeOf({ blocks }: Directory, word: string): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.first ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, Math.min(0, blocks.length - 1));
}

/** Of the blocks that have words with this beginning. */
export function idsOf(directory: Directory, beginning: string): number[] {
  const from = placeOf(directory, beginning);
  return directory.blocks
    .slice(Math.max(0, from))
    .filter(({ first }, at) => at === 0 || first.startsWith(beginning))
    .map(({ id }) => id);
}
