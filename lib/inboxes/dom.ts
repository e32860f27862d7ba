/** Small ways to look at a page, for adapters. None throws for what a page contains; none changes it. */
import { cleanLine } from './person.ts';

/** Whether a person can see it. Without a layout (no browser): by `hidden` and inline style alone. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each.hasAttribute('hidden')) return false;
    const style = each.getAttribute('style') ?? '';
    if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  }
  return true;
}

/** The first that is shown. */
export function shownOf<E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null {
  return [...root.querySelectorAll<E>(selector)].find(isShown) ?? null;
}

/**
 * Of the app's own page, and not of what a mail brings along: markup pasted there, or put there to deceive.
 *
 * @param bodies selector of what holds a message's text
 */
export function outside(bodies: string): (element: Element) => boolean {
  return (element) => !element.parentElement?.closest(bodies);
}

/** All that match, `outside` of messages. */
export function partsOf<E extends Element = Element>(
  within: ParentNode,
  selector: string,
  bodies: string,
): E[] {
  return [...within.querySelectorAll<E>(selector)].filter(outside(bodies));
}

/** The one with this value: what a page calls its own is not put into a selector. */
export function withAttribute(
  root: ParentNode,
  selector: string,
  attribute: string,
  value: string | undefined,
): Element | null {
  return [...root.querySelectorAll(selector)].find((each) => each.getAttribute(attribute) === value) ?? null;
}

/** One line of what the element holds; empty where there is none. */
export function lineOf(element: Element | null | undefined): string {
  return cleanLine(element?.textContent ?? '');
}

/** One line without the parts that match `extras`: buttons, labels for screen readers. */
export function lineWithout(element: Element | null | undefined, extras: string): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const extra of copy?.querySelectorAll(extras) ?? []) extra.remove();
  return lineOf(copy);
}

/** The document of a same-origin frame; null while there is none, for another origin's, and for what is no frame. */
export function documentIn(frame: Element | null | undefined): Document | null {
  try {
    return (frame as Partial<HTMLIFrameElement> | null | undefined)?.contentDocument ?? null;
  } catch {
    return null;
  }
}

export function frameDocument(root: ParentNode, selector: string): Document | null {
  return documentIn(root.querySelector(selector));
}
