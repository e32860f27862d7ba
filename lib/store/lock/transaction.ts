/** A transaction under a lock: whoever works in it reads and writes records as they are, and the disk has them sealed. */
import { unwrap } from 'idb';
import { isSealedStore } from './fields.ts';
import { blindQuery, idOnDisk, type Kept, openRecord, sealRecord } from './records.ts';
import type { OpenLock } from './state.ts';

/** What a store is behind, for who writes many records without waiting for each. */
const BEHIND = Symbol('behind');

interface Behind {
  source: object;
  toDisk(record: Kept): Kept;
  /** Where the record of this id may lie. */
  idsOf(id: string): string[];
}

type Work = (...args: unknown[]) => unknown;
type Source = Record<string, unknown>;
/** What is done in another way. */
type Other = Record<string, Work> & { [BEHIND]?: Behind };

/** Of the same shape as the transaction itself. */
export function sealedTransaction<Tx extends object>(tx: Tx, lock: OpenLock): Tx {
  return over(tx, {
    objectStore: (name) => {
      const source = (tx as unknown as { objectStore(name: string): Source }).objectStore(String(name));
      return isSealedStore(String(name)) ? sealedStore(source, String(name), lock) : source;
    },
  });
}

/** The browser's own store, and ways to put into it and take from it that wait for nothing. */
export function onDisk<T extends { id: string }>(
  store: object,
): { target: IDBObjectStore; put(record: T): IDBRequest; remove(id: string): IDBRequest } {
  const behind = (store as { [BEHIND]?: Behind })[BEHIND];
  const target = unwrap((behind?.source ?? store) as never) as unknown as IDBObjectStore;
  const put = (record: T) => {
    const lies = behind?.toDisk(record) ?? record;
    for (const id of behind?.idsOf(record.id) ?? []) if (id !== lies.id) target.delete(id);
    return target.put(lies);
  };
  const remove = (id: string) => {
    const [first = id, ...others] = behind?.idsOf(id) ?? [id];
    for (const other of others) target.delete(other);
    return target.delete(first);
  };
  return { target, put, remove };
}

function sealedStore(source: Source, store: string, lock: OpenLock): object {
  const { vault, phase } = lock;
  const toDisk = (record: Kept) => (phase === 'opening' ? record : sealRecord(vault, store, record));
  const idsOf = (id: string) => idsOnDisk(id, store, lock);
  const behind: Behind = { source, toDisk, idsOf };
  return over(source, {
    ...reading(source, store, lock),
    put: async (record, ...rest) => {
      const { id } = record as Kept;
      const lies = toDisk(record as Kept);
      for (const other of idsOf(id)) if (other !== lies.id) call(source, 'delete', other);
      await call(source, 'put', lies, ...rest);
      return id;
    },
    add: (record, ...rest) => call(source, 'add', toDisk(record as Kept), ...rest),
    delete: async (id) => {
      for (const one of idsOf(id as string)) await call(source, 'delete', one);
    },
    index: (name) => {
      const index = call(source, 'index', name) as Source;
      return over(index, { ...reading(index, store, lock, String(name)) });
    },
    [BEHIND]: behind,
  });
}

/** Where the record of this id may lie. */
function idsOnDisk(id: string, store: string, { vault, phase }: OpenLock): string[] {
  const blind = idOnDisk(vault, store, id);
  return phase === 'on' || blind === id ? [blind] : [blind, id];
}

/** Also the keys and the count of what an index finds. */
function reading(source: Source, store: string, lock: OpenLock, index?: string): Record<string, Work> {
  const { vault, phase } = lock;
  const opened = (found: unknown) => (found ? openRecord(vault, store, found as Kept) : found);
  const asked = async (name: string, query: unknown, ...rest: unknown[]) => {
    const blind = index === undefined ? null : blindQuery(vault, store, index, query);
    if (blind === null) return call(source, name, query, ...rest);
    const found = await call(source, name, blind, ...rest);
    if (phase === 'on') return found;
    // Some lie there as they are.
    const plain = await call(source, name, query, ...rest);
    if (Array.isArray(found) && Array.isArray(plain)) return [...found, ...plain];
    return typeof found === 'number' && typeof plain === 'number' ? found + plain : (found ?? plain);
  };
  return {
    get: async (query) => {
      if (index !== undefined) return opened(await asked('get', query));
      for (const id of idsOnDisk(query as string, store, lock)) {
        const found = await call(source, 'get', id);
        if (found) return opened(found);
      }
      return undefined;
    },
    getAll: async (...query) =>
      ((await asked('getAll', query[0], ...query.slice(1))) as unknown[]).map(opened),
    getKey: (query) => asked('getKey', query),
    getAllKeys: (...query) => asked('getAllKeys', query[0], ...query.slice(1)),
    count: (...query) => asked('count', query[0], ...query.slice(1)),
    openCursor: async (...query) => openedCursor(await call(source, 'openCursor', ...query), opened),
  };
}

function openedCursor(cursor: unknown, opened: (found: unknown) => unknown): unknown {
  if (!cursor) return cursor;
  const source = cursor as Source;
  const goOn = async (...to: unknown[]) => openedCursor(await call(source, 'continue', ...to), opened);
  return over(source, { continue: goOn }, { value: () => opened(source.value) });
}

function call(source: Source, name: string, ...args: unknown[]): unknown {
  // An argument that was not given is no query for undefined: the browser counts them.
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return (source[name] as Work).apply(source, args);
}

/** `source` with some of its methods, and some of its properties, in another way. */
function over<T extends object>(source: T, other: Other, asked: Record<string, () => unknown> = {}): T {
  return new Proxy(source, {
    get(target, name) {
      if (Object.hasOwn(other, name)) return Reflect.get(other, name);
      if (typeof name === 'string' && Object.hasOwn(asked, name)) return asked[name]?.();
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
