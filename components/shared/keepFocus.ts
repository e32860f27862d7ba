/** Focus is never lost: when the focused element disappears, what stands in its place gets it. */

const FOCUSABLE = 'button, a[href], input, textarea, select, [tabindex="0"], summary';

/** What takes something away at once: nothing that somebody lands on, who may press again what they pressed. */
const REMOVES = '[data-removes]';

/** What the same press would change; then neither is landed on after it. */
const TOGGLES = 'input[type=checkbox], input[type=radio]';

/** Where what just happened is told: focus is only ever there on its way back. */
const ASIDE = '.toast-place';

interface Place {
  container: Element;
  /** How many of the container's focusable elements stand before it. */
  index: number;
}

interface Spot {
  element: Element;
  /** From the nearest container outwards. */
  places: Place[];
}

/** Where nothing is left of `within`, focus goes to `to`. Both selectors. */
export interface Successor {
  within: string;
  to: string;
}

/**
 * Watches `root` until the returned function is called. The new place is the element at the same position in the
 * nearest ancestor that is still there, else its last; after what took something away, the row that stands there now
 * (`tabindex="-1"`) or something in it. From a toast it is where focus was before.
 */
export function keepFocus(root: HTMLElement, successors: readonly Successor[] = []): () => void {
  let last: Spot | null = null;
  /** Where focus was before it went to a toast. */
  let before: Spot | null = null;

  const onFocusIn = (event: Event) => {
    const element = event.target as Element;
    const aside = element.closest(ASIDE);
    if (!aside) before = null;
    else if (last && !aside.contains(last.element) && last.element.isConnected) before = last;
    last = { element, places: placesOf(element, root) };
  };
  // A person who clicks beside everything means to leave: then nothing is given focus again.
  const onFocusOut = (event: Event) => {
    const left = event.target as Element;
    queueMicrotask(() => {
      if (left === last?.element && left.isConnected && document.activeElement === document.body) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    // Another window or frame has it: it is not ours to take.
    if (!last || isReachable(last.element, root) || !isNowhere(root) || !document.hasFocus()) return;
    const lost = before ?? last;
    const target = isReachable(lost.element, root) ? lost.element : standIn(lost, root, successors);
    last = null;
    before = null;
    (target as HTMLElement | null)?.focus();
  });

  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled', 'open'],
  });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocusIn);
    root.removeEventListener('focusout', onFocusOut);
  };
}

/**
 * Whoever comes into this window lands where they were in `root` the time before, else on what `place` finds, which is
 * given what they left; not on nothing. Returns what ends it.
 */
export function landFocus(
  root: HTMLElement,
  place: (left: HTMLElement | null) => HTMLElement | null,
): () => void {
  let last: HTMLElement | null = null;
  let pressed = false;
  const onFocusIn = (event: Event) => {
    last = event.target as HTMLElement;
  };
  const onPress = (event: Event) => {
    pressed = event.type === 'pointerdown';
  };
  // A mouse goes where it points, and nothing must move under it.
  const onEnter = () => {
    if (pressed || !isNowhere(root)) return;
    const target = last && isReachable(last, root) ? last : place(last);
    target?.focus({ preventScroll: true });
  };
  root.addEventListener('focusin', onFocusIn);
  window.addEventListener('focus', onEnter);
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
    window.addEventListener(type, onPress, true);
  }
  return () => {
    root.removeEventListener('focusin', onFocusIn);
    window.removeEventListener('focus', onEnter);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
      window.removeEventListener(type, onPress, true);
    }
  };
}

/** Focus to the last thing in `container` before `element`; of radio buttons to the one that is checked. */
export function focusBefore(element: Element, container: Element): void {
  const earlier = focusables(container).filter((other) => isBefore(other, element));
  const target = earlier.at(-1);
  const checked = target?.closest('[role=radiogroup]')?.querySelector<HTMLElement>('input:checked');
  (checked ?? target)?.focus();
}

/** Whether the focus of this document is on nothing of `root`. */
export function isNowhere(root: Element): boolean {
  const active = document.activeElement;
  return !active || active === document.body || !isReachable(active, root);
}

function isBefore(other: Element, element: Element): boolean {
  return other.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING;
}

function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = [];
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) {
    const earlier = focusables(at).filter((other) => isBefore(other, element));
    places.push({ container: at, index: earlier.length });
  }
  return places;
}

function standIn(lost: Spot, root: Element, successors: readonly Successor[]): HTMLElement | null {
  const { element: gone, places } = lost;
  const removed = gone.matches(REMOVES);
  const unsafe = removed ? `${REMOVES}, ${TOGGLES}` : REMOVES;
  for (const { container, index } of places) {
    if (!isReachable(container, root)) {
      const to = successors.find(({ within }) => container.matches(within))?.to;
      const successor = to && root.querySelector<HTMLElement>(to);
      if (successor) return successor;
      continue;
    }
    const candidates = focusables(container);
    const at = Math.min(index, candidates.length - 1);
    const nearest = [...candidates.slice(0, at + 1).reverse(), ...candidates.slice(at + 1)];
    const beside = removed ? nearest[0]?.closest<HTMLElement>('[tabindex="-1"]') : null;
    const row = beside && container.contains(beside) ? beside : null;
    const found = nearest.find((one) => !one.matches(unsafe) && (!row || row.contains(one))) ?? row;
    if (found) return found;
  }
  return null;
}

function focusables(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      !element.matches(
        ':disabled, [hidden] *, [hidden], details:not([open]) > :not(summary:first-of-type) *',
      ),
  );
}

function isReachable(element: Element, root: Element): boolean {
  if (!root.contains(element) || element.closest('[hidden]') || element.matches(':disabled')) return false;
  const folded = element.parentElement?.closest('details:not([open])');
  return !folded || element.matches('summary');
}
