import { browser } from './browser.ts';

/** Chromium's way, for content scripts; Firefox's is a property of the element. */
interface WithDom {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, a closed one too, which only an extension sees. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  if (!(element instanceof HTMLElement)) return null;
  return (browser as WithDom).dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}
