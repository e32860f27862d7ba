/**
 * The shadow roots of a page, the closed ones too, which only an extension sees: what lies in the top layer from in there is found by
 * no look from outside. Any element can get one at any time, unseen, so they are looked for again and again, a part at a time.
 */

/** Elements looked at in one go: well under a millisecond. */
const AT_ONCE = 1_500;

export type Peek = (element: Element) => ShadowRoot | null;

export class ShadowRoots {
  readonly #peek: Peek;
  #found = new Set<ShadowRoot>();
  #walker: TreeWalker | null = null;

  /** @param peek the root of an element, open or closed */
  constructor(peek: Peek) {
    this.#peek = peek;
  }

  /** Those found so far that are still there. */
  known(): ShadowRoot[] {
    for (const root of this.#found) if (!root.host.isConnected) this.#found.delete(root);
    return [...this.#found];
  }

  /** A part of the page further; from its start again after its end. */
  sweep(document: Document, count = AT_ONCE): void {
    this.#walker ??= document.createTreeWalker(document.documentElement, 1 /* elements */);
    for (let left = count; left > 0; left--) {
      const node = this.#walker.nextNode();
      if (!node) {
        this.#walker = null;
        return;
      }
      this.#take(node as Element);
    }
  }

  sweepAll(document: Document): void {
    this.#walker = null;
    this.sweep(document, Number.POSITIVE_INFINITY);
  }

  #take(element: Element): void {
    const root = this.#peek(element);
    if (!root) return;
    this.#found.add(root);
    // Also of one that is known: inside it another can have come since.
    for (const inner of root.querySelectorAll('*')) this.#take(inner);
  }
}
