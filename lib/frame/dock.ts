/** Makes room beside the page's content, where there is enough; otherwise the sidebar lies over it. */
import type { SiteLayout } from '../messages/schemas.ts';

/** Least width left for the page itself, in CSS pixels; below it the sidebar overlays. */
export const LEAST_CONTENT = 640;

export class Dock {
  #undo: (() => void) | null = null;
  #applied = '';

  /** `target`: what to narrow; the page's root element where narrowing it works. */
  apply(document: Document, target: HTMLElement | null, layout: SiteLayout): void {
    const room = (document.defaultView?.innerWidth ?? 0) - layout.width;
    const element = target ?? document.documentElement;
    const wanted = room < LEAST_CONTENT ? '' : `${layout.side} ${layout.width}`;
    if (wanted === this.#applied && (wanted === '' || element.isConnected)) return;
    this.release();
    if (wanted === '') return;
    this.#applied = wanted;
    const margin = `margin-${layout.side}`;
    const before = (['margin-left', 'margin-right', 'width', 'max-width'] as const).map(
      (name) =>
        [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const,
    );
    element.style.setProperty(margin, `${layout.width}px`, 'important');
    // An element that is as wide as the window by rule would only be pushed out of it.
    const gives = element.getBoundingClientRect().width <= room + 1;
    if (!gives) {
      element.style.setProperty('width', `calc(100% - ${layout.width}px)`, 'important');
      element.style.setProperty('max-width', 'none', 'important');
    }
    this.#undo = () => {
      for (const [name, value, priority] of before) element.style.setProperty(name, value, priority);
    };
    document.defaultView?.dispatchEvent(new Event('resize'));
  }

  release(): void {
    this.#applied = '';
    const undo = this.#undo;
    this.#undo = null;
    undo?.();
  }
}
