/**
 * What a page of ours looked like last, so that it is drawn in that from its first moment on, before it can ask. Only ever
 * a copy of the settings, and of no more than theme and text size.
 */
import { type Look, lookIn, lookQuery } from '../platform/look.ts';

const KEY = 'look';

/** A frame is told in its address: what it could remember by itself would be another thing in every site. */
export function rememberedLook(query: string): Pick<Look, 'theme' | 'textSize'> {
  return lookIn(new URLSearchParams(query).has('theme') ? query : (kept() ?? ''));
}

export function rememberLook(look: Look): void {
  try {
    localStorage.setItem(KEY, lookQuery(look)); // reviewed: of our own origin, and nothing about anyone
  } catch {
    // Where nothing may be kept, the next page starts plain.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY); // reviewed: of our own origin
  } catch {
    return null;
  }
}
