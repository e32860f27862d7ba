/** Focus is never lost: when the focused element disappears, what stands in its place gets it. */

const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex="0"], summary';

interface Place {
  container: Element;
  /** Which of the container's focusable elements had focus. */
  index: number;
}

/**
 * Watches `root` until the returned function is called. The new place is the element at the same position in the
 * nearest ancestor that is still there, else its last.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | null = null;
  let places: Place[] = [];

  const onFocusIn = (event: Event) => {
    last = event.target as Element;
    places = placesOf(last, root);
  };
  // A person who clicks beside everything means to leave: then nothing is given focus again.
  const onFocusOut = (event: Event) => {
    const left = event.target as Element;
    queueMicrotask(() => {
      if (left === last && left.isConnected && document.activeElement === document.body) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    // Another window or frame has it: it is not ours to take.
    if (!last || isReachable(last, root) || !isNowhere(root) || !document.hasFocus()) return;
    const target = standIn(places, root);
    last = null;
    target?.focus();
  });

  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled'],
  });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('focusout', onFocusOut);
  };
}

function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = [];
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) {
    places.push({ container: at, index: focusables(at).indexOf(element as HTMLElement) });
  }
  return places;
}

function standIn(places: Place[], root: Element): HTMLElement | null {
  for (const { container, index } of places) {
    if (!isReachable(container, root)) continue;
    const candidates = focusables(container);
    const found = candidates[Math.min(index, candidates.length - 1)];
    if (found) return found;
  }
  return null;
}

function focusables(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !element.closest('[hidden]'),
  );
}

function isReachable(element: Element, root: Element): boolean {
  return root.contains(element) && !element.closest('[hidden]') && !element.matches(':disabled');
}

function isNowhere(root: Element): boolean {
  const active = document.activeElement;
  return !active || active === document.body || !isReachable(active, root);
}
