/**
 * Numbers for the search that are kept for many records at once and given later, so that a restore need not wait for so many
 * writes. A row that promises stands at the last of its numbers, those before it are nobody's until then.
 */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { DocumentRow, UnwrapSchema } from './schema.ts';
import { write } from './write.ts';

type Documents = IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'documents', 'readwrite'>;

/** Given in one transaction, for which everybody else waits. */
const AT_ONCE = 1_000;

/**
 * Within the transaction that writes the records. Their order becomes the numbers' order. In even pieces: a few at the end would be
 * too few for the index to go on for, and be found by nobody.
 */
export async function promise(documents: Documents, rows: readonly DocumentRow[]): Promise<void> {
  // Only by giving one it is known which is the next.
  const next = await documents.add({ gone: 1 });
  await documents.delete(next);
  const pieces = Math.ceil(rows.length / AT_ONCE);
  const end = (piece: number) => Math.floor((piece * rows.length) / pieces);
  for (let piece = 1; piece <= pieces; piece += 1) {
    const promised = rows.slice(end(piece - 1), end(piece));
    await documents.put({ promised }, next + end(piece) - 1);
  }
}

/** Whoever got a number meanwhile, by a change, keeps that one. Ended on the way, it was not begun. */
export function givePromised(last: number): Promise<void> {
  return write(['documents'], async (tx) => {
    const documents = tx.objectStore('documents');
    const row = await documents.get(last);
    if (!row || !('promised' in row)) return;
    await documents.delete(last);
    const first = last - row.promised.length + 1;
    await Promise.all(
      row.promised.map(async ({ kind, id }, at) => {
        const has = await documents.index('byRecord').getKey([kind, id]);
        if (has === undefined) await documents.put({ kind, id }, first + at);
      }),
    );
  });
}
