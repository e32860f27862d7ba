import { createHash } from 'node:crypto';

/** A third, by the id alone, the same in every run: never tuned on. */
export function isHeldOut(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}
