/** What becomes of a block's words when documents come and go. */
import { type Entry, numbersOf, withNumbers } from './block.ts';

/** Bytes of a block, more or less: so small that one is read and taken apart in a moment. A single word may take more. */
const MOST = 24 * 1024;

/** @param added in the words' order, with numbers greater than all that are there */
export function merged(entries: readonly Entry[], added: readonly (readonly [string, number[]])[]): Entry[] {
  const all: Entry[] = [];
  let at = 0;
  for (const [word, numbers] of added) {
    for (let entry = entries[at]; entry && entry.word < word; entry = entries[at]) {
      all.push(entry);
      at += 1;
    }
    const known = entries[at]?.word === word ? (entries[at] ?? null) : null;
    if (known) at += 1;
    all.push({ word, ...withNumbers(known, numbers) });
  }
  return all.concat(entries.slice(at));
}

/** Without these documents, and without words that no other has; null: it has none of them. */
export function without(entries: readonly Entry[], gone: ReadonlySet<number>): Entry[] | null {
  let changed = false;
  const left = entries.flatMap((entry) => {
    const numbers = numbersOf(entry);
    const kept = numbers.filter((number) => !gone.has(number));
    if (kept.length === numbers.length) return [entry];
    changed = true;
    return kept.length === 0 ? [] : [{ word: entry.word, ...withNumbers(null, kept) }];
  });
  return changed ? left : null;
}

/** In as many blocks as they need, of about the same size. */
export function cut(entries: readonly Entry[]): Entry[][] {
  const sizes = entries.map(({ word, bytes }) => word.length + bytes.length + 4);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const parts = Math.ceil(total / MOST);
  if (parts <= 1) return entries.length === 0 ? [] : [[...entries]];
  const blocks: Entry[][] = [[]];
  let room = total / parts;
  for (const [at, entry] of entries.entries()) {
    if (room <= 0) {
      blocks.push([]);
      room = total / parts;
    }
    blocks.at(-1)?.push(entry);
    room -= sizes[at] ?? 0;
  }
  return blocks;
}
