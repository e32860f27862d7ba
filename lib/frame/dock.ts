/** Makes room beside the page's content, where there is enough; otherwise the sidebar lies over it. */
import type { SiteLayout } from '../messages/schemas.ts';
import { markDocked } from './left-over.ts';

/** Least width left for the page itself, in CSS pixels; below it the sidebar overlays. */
export const LEAST_CONTENT = 640;

export class Dock {
  #undo: (() => void)[] = [];
  #applied = '';

  /** `loosen`: boxes that would otherwise keep their width and end up under the sidebar. */
  apply(document: Document, loosen: HTMLElement[], layout: SiteLayout): void {
    const room = (document.defaultView?.innerWidth ?? 0) - layout.width;
    const wanted = room < LEAST_CONTENT ? '' : `${layout.side} ${layout.width} ${loosen.length}`;
    if (wanted === this.#applied) return;
    this.release();
    this.#applied = wanted;
    if (wanted === '') return;
    const root = document.documentElement;
    const margin = `margin-${layout.side}`;
    markDocked(root, margin, root.style.getPropertyValue(margin));
    this.#undo.push(() => markDocked(root, margin, null));
    this.#set(root, margin, `${layout.width}px`);
    for (const element of loosen) this.#set(element, 'min-width', '0');
    announceWidth(document);
  }

  release(): void {
    if (this.#applied === '') return;
    this.#applied = '';
    for (const undo of this.#undo.splice(0)) undo();
    announceWidth(document);
  }

  /** Where the page had a value of its own in the element's style, it comes back. */
  #set(element: HTMLElement, name: string, value: string): void {
    const { style } = element;
    const [before, priority] = [style.getPropertyValue(name), style.getPropertyPriority(name)];
    style.setProperty(name, value, 'important');
    this.#undo.push(() => style.setProperty(name, before, priority));
  }
}

/** Apps that measure themselves do so when the window changes. */
function announceWidth(document: Document): void {
  document.defaultView?.dispatchEvent(new Event('resize'));
}
