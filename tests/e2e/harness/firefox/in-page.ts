/**
 * Runs in a page: where to click to hit an element, in pixels of its viewport, or why that cannot be yet.
 * Looks through open shadow roots, and scrolls the element into view.
 */
export function middleOf(selector: string): { x: number; y: number } | { not: string } {
  function find(root: Document | ShadowRoot): Element | null {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && find(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  }
  const element = find(document);
  if (!element) return { not: 'there' };
  if (element.matches(':disabled')) return { not: 'enabled' };
  const middle = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.floor(x + width / 2), y: Math.floor(y + height / 2), shown: width > 0 && height > 0 };
  };
  const root = element.getRootNode() as Document | ShadowRoot;
  let over: Element | null = null;
  // The least scrolling first, which also brings a frame into its page's view; then past what sticks to an edge.
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: block, behavior: 'instant' });
    const { x, y, shown } = middle();
    if (!shown || getComputedStyle(element).visibility !== 'visible') return { not: 'visible' };
    over = root.elementFromPoint(x, y);
    const labelled = over?.closest('label')?.control === element;
    if (over && (element.contains(over) || over.contains(element) || labelled)) return { x, y };
  }
  return { not: `free: <${over?.localName ?? 'nothing'} class="${over?.className ?? ''}"> is over it` };
}
