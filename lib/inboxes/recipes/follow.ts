/** Finds what a pointer leads to in the page as it is now. */
import { documentIn } from '../dom.ts';
import { shownMatches } from './derive.ts';
import type { Pointer } from './recipe.ts';

/**
 * Null where nothing is found, or several are where one was: a guess among them could be another ticket's. In a frame the
 * frame's own document.
 */
export function follow(root: Document, pointer: Pointer | undefined): HTMLElement | null {
  if (!pointer) return null;
  const document = pointer.frame ? frameAt(root, pointer.frame) : root;
  if (!document) return null;
  for (const selector of pointer.selectors) {
    const all = shownMatches(document, selector);
    if (all.length === 0) continue;
    if (pointer.which === 'only' && all.length > 1) continue;
    return (pointer.which === 'last' ? all.at(-1) : all[0]) as HTMLElement;
  }
  return null;
}

export function frameAt(root: Document, selectors: string[]): Document | null {
  for (const selector of selectors) {
    const [frame, ...others] = shownMatches(root, selector);
    if (!frame || others.length > 0) continue;
    return documentIn(frame);
  }
  return null;
}
