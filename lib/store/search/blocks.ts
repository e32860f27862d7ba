/** The index as it lies in the database: a state, a directory for each part, and their blocks. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { sameBytes } from '../../backup/bytes.ts';
import type { DocumentKind, SearchBlock, UnwrapSchema } from '../schema.ts';
import { read, write } from '../write.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Directory, decodeDirectory, encodeDirectory } from './directory.ts';
import { sealing } from './sealing.ts';

export const KINDS: readonly DocumentKind[] = ['customer', 'note'];

/** The words of each kind; and what long words of notes and names end with, see `tails.ts`. */
export type IndexPart = DocumentKind | 'tail';

const PARTS: readonly IndexPart[] = [...KINDS, 'tail'];

export interface IndexState {
  /** Documents up to this number are in the index. */
  upTo: number;
  /** Counts its changes. */
  revision: number;
  directories: Record<IndexPart, Directory>;
  /** As it lies there, to see whether it still does; null: nothing yet. */
  raw: Uint8Array | null;
}

/** The index was changed meanwhile: what was read of it does not fit together. */
export class IndexMoved extends Error {
  override name = 'IndexMoved';
}

const STATE = 'state';

/** Of how it is laid out: another one is made anew. */
const LAYOUT = 2;

const blockName = (part: IndexPart, id: number) => `${part} ${id}`;
const directoryName = (part: IndexPart) => `${part} directory`;

type ReadTx = IDBPTransaction<UnwrapSchema, StoreNames<UnwrapSchema>[], 'readonly'>;

/** What is read in the same moment as the state. */
export async function readState<T>(
  stores: StoreNames<UnwrapSchema>[],
  also: (tx: ReadTx) => Promise<T>,
): Promise<{ state: IndexState; also: T }> {
  const keys = await Promise.all([STATE, ...PARTS.map(directoryName)].map((name) => sealing.key(name)));
  const found = await read([...stores, 'searchBlocks'], async (tx) => {
    const blocks = tx.objectStore('searchBlocks');
    const [rows, more] = await Promise.all([
      Promise.all(keys.map((key) => blocks.get(key))),
      also(tx as unknown as ReadTx),
    ]);
    return { rows, more };
  });
  const [stateRow, ...directoryRows] = found.rows;
  const raw = stateRow?.bytes ?? null;
  const [state, ...opened] = await Promise.all([
    raw && sealing.open(raw),
    ...directoryRows.map((row) => row && sealing.open(row.bytes)),
  ]);
  const { layout, upTo, revision } = state ? countsOf(state) : NOTHING;
  const isOurs = layout === LAYOUT;
  const directories = Object.fromEntries(
    PARTS.map((part, at) => [part, decodeDirectory(isOurs ? opened[at] : undefined)]),
  );
  return {
    state: { upTo: isOurs ? upTo : 0, revision, raw, directories: directories as IndexState['directories'] },
    also: found.more,
  };
}

export interface BlockName {
  part: IndexPart;
  id: number;
}

/** @throws IndexMoved where the state is another one by now */
export async function readBlocks(state: IndexState, wanted: readonly BlockName[]): Promise<Uint8Array[]> {
  const keys = await Promise.all([
    sealing.key(STATE),
    ...wanted.map(({ part, id }) => sealing.key(blockName(part, id))),
  ]);
  const [stateRow, ...rows] = await read(['searchBlocks'], (tx) =>
    Promise.all(keys.map((key) => tx.objectStore('searchBlocks').get(key))),
  );
  if (!isSame(stateRow?.bytes, state.raw)) throw new IndexMoved();
  return Promise.all(rows.map((row) => (row ? sealing.open(row.bytes) : new Uint8Array())));
}

export interface PartChange {
  /** By id; null: away with it. */
  blocks: ReadonlyMap<number, Uint8Array | null>;
  directory: Directory;
}

export interface IndexChange {
  parts: Partial<Record<IndexPart, PartChange>>;
  upTo: number;
  /** Numbers that the index knows nothing of any more. */
  forgotten: readonly number[];
}

/** All of it or nothing. @throws IndexMoved where the state is another one by now: nothing was written */
export async function writeIndex(state: IndexState, change: IndexChange): Promise<void> {
  const puts: SearchBlock[] = [];
  const deletes: string[] = [];
  const put = async (name: string, bytes: Uint8Array) =>
    puts.push({ key: await sealing.key(name), bytes: await sealing.seal(bytes) });
  for (const part of PARTS) {
    const changed = change.parts[part];
    if (!changed || changed.blocks.size === 0) continue;
    for (const [id, bytes] of changed.blocks) {
      if (bytes) await put(blockName(part, id), bytes);
      else deletes.push(await sealing.key(blockName(part, id)));
    }
    await put(directoryName(part), encodeDirectory(changed.directory));
  }
  await put(STATE, asBytes({ layout: LAYOUT, upTo: change.upTo, revision: state.revision + 1 }));
  const key = await sealing.key(STATE);
  await write(['searchBlocks', 'documents'], async (tx) => {
    const blocks = tx.objectStore('searchBlocks');
    const before = await blocks.get(key);
    if (!isSame(before?.bytes, state.raw)) throw new IndexMoved();
    const documents = tx.objectStore('documents');
    await Promise.all([
      ...puts.map((block) => blocks.put(block)),
      ...deletes.map((name) => blocks.delete(name)),
      ...change.forgotten.map((number) => documents.delete(number)),
    ]);
  });
}

/** It is made anew from the notes and customers themselves: where it can't be read, or its key changed. */
export async function dropIndex(): Promise<void> {
  await write(['searchBlocks'], (tx) => tx.objectStore('searchBlocks').clear());
}

function isSame(a: Uint8Array | null | undefined, b: Uint8Array | null): boolean {
  return a && b ? sameBytes(a, b) : !a && !b;
}

type Counts = Pick<IndexState, 'upTo' | 'revision'> & { layout: number };

const NOTHING: Counts = { layout: LAYOUT, upTo: 0, revision: 0 };

function asBytes({ layout, upTo, revision }: Counts): Uint8Array {
  const writer = new ByteWriter();
  for (const count of [layout, upTo, revision]) writer.number(count);
  return writer.done();
}

function countsOf(bytes: Uint8Array): Counts {
  const reader = new ByteReader(bytes);
  return { layout: reader.number(), upTo: reader.number(), revision: reader.number() };
}
