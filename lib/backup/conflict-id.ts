import { sha256 } from './sha256.ts';

/** Of a text that is kept beside the one it disagrees with: the same conflict gets the same id, so that it, too, is kept once. */
export function conflictId(id: string, text: string): string {
  return `${id.slice(0, -12)}${sha256(text).slice(0, 12)}`;
}
