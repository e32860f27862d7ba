/** How many tickets were opened a day: so that complaints can be told by the hundred. */
import type { SeenRecord } from '../messages/records.ts';
import { read, write } from './write.ts';

/** One more on this local day. */
export function countSeen(day: string, inbox: string): Promise<void> {
  return write(['seen'], async (tx) => {
    const store = tx.objectStore('seen');
    const id = `${day}|${inbox}`;
    const stored = await store.get(id);
    await store.put({ id, day, inbox, count: (stored?.count ?? 0) + 1 });
  });
}

export function allSeen(): Promise<SeenRecord[]> {
  return read(['seen'], (tx) => tx.objectStore('seen').getAll());
}
