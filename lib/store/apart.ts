/** Who is not the same person as whom, whatever they share: said by the person, and remembered. */
import type { ApartRecord } from '../messages/records.ts';
import { read, write } from './write.ts';

interface Pairs {
  getAllKeys(): Promise<string[]>;
}

/** `apart` false takes it back. Idempotent. */
export function sayApart(a: string, b: string, apart: boolean, now: string): Promise<void> {
  return write(['apart'], async (tx) => {
    const pairs = tx.objectStore('apart');
    const id = pairId(a, b);
    if (!apart) await pairs.delete(id);
    else if (!(await pairs.get(id))) await pairs.put({ id, at: now });
  });
}

export function apartFrom(id: string): Promise<string[]> {
  return read(['apart'], (tx) => saidApart(tx.objectStore('apart'), id));
}

/** Ids of those who are not this customer. */
export async function saidApart(pairs: Pairs, id: string): Promise<string[]> {
  return (await pairsOf(pairs, id)).map((pair) => pair.replace(id, '').replace('|', ''));
}

/** Ids of the pairs that this customer is in. */
export async function pairsOf(pairs: Pairs, id: string): Promise<string[]> {
  return (await pairs.getAllKeys()).filter((pair) => pair.split('|').includes(id));
}

export function pairId(a: string, b: string): ApartRecord['id'] {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
