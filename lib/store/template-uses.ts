import type { TemplateUse } from '../messages/records.ts';
import type { Path } from '../method/types.ts';
import { read, write } from './write.ts';

/** @param path that the reply took; null: none */
export function recordUse(id: string, path: Path | null, now: string): Promise<void> {
  return write(['templateUses'], async (tx) => {
    const store = tx.objectStore('templateUses');
    const { count = 0, byPath = {} } = (await store.get(id)) ?? {};
    const counted = path === null ? byPath : { ...byPath, [path]: (byPath[path] ?? 0) + 1 };
    await store.put({ id, count: count + 1, lastAt: now, byPath: counted });
  });
}

export function allUses(): Promise<TemplateUse[]> {
  return read(['templateUses'], (tx) => tx.objectStore('templateUses').getAll());
}
