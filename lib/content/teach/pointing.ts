/**
 * What the person points at in the page: the mouse over it or the arrow keys on it marks it, a click or Enter takes it. While
 * it lasts the page gets none of the presses: pointing must not open, send or delete anything.
 */

import { documentIn } from '../../inboxes/dom.ts';

export interface PointingEvents {
  /** The element is marked now; null: none. `box`: its place in the window, in CSS pixels. */
  marked(element: Element | null, box: DOMRect | null): void;
  /** The marked element stands here now. */
  moved(box: DOMRect): void;
  taken(element: Element): void;
  /** Escape. */
  back(): void;
}

export const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'submit',
];

export class Pointing {
  readonly #root: Document;
  readonly #own: { element: Element; readonly atButton: boolean; focus(): void };
  readonly #events: PointingEvents;
  readonly #signal: AbortSignal;
  readonly #watched = new WeakSet<Document>();
  #marked: Element | null = null;

  /** `own`: our element, where presses are the person's own with us; `atButton`: the focus is on one of its buttons. */
  constructor(
    root: Document,
    own: { element: Element; readonly atButton: boolean; focus(): void },
    events: PointingEvents,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#own = own;
    this.#events = events;
    this.#signal = signal;
    this.#watch(root);
  }

  get marked(): Element | null {
    return this.#marked;
  }

  mark(element: Element | null): void {
    this.#marked = element;
    this.#events.marked(element, element ? boxInWindow(element) : null);
  }

  #watch(document: Document): void {
    if (this.#watched.has(document)) return;
    this.#watched.add(document);
    const view = document.defaultView;
    const listen = (type: string, heard: (event: Event) => void) =>
      view?.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive: false,
        signal: this.#signal,
      });
    for (const type of PRESSES) listen(type, (event) => this.#press(event));
    listen('keydown', (event) => this.#key(event as KeyboardEvent));
    // Letters are commands in many inboxes, and an editor may still have the focus.
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'cut', 'drop'])
      listen(type, (event) => this.#keep(event));
    for (const type of ['pointermove', 'pointerover']) listen(type, (event) => this.#hover(event));
    for (const type of ['scroll', 'resize']) listen(type, () => this.#again());
  }

  /** The mark stays where its element goes; nothing is said anew. */
  #again(): void {
    if (this.#marked) this.#events.moved(boxInWindow(this.#marked));
  }

  /** Keys are the lesson's, but for the way from button to button and what our own card does with them. */
  #keep(event: Event): void {
    const key = (event as Partial<KeyboardEvent>).key;
    if (key === 'Tab' || event.target === this.#own.element) return;
    if (event.type === 'keydown') event.stopImmediatePropagation();
    else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  #hover(event: Event): void {
    const element = this.#elementOf(event);
    if (!element) return;
    const inner = documentOf(element);
    if (inner) this.#watch(inner);
    else if (element !== this.#marked) this.mark(element);
  }

  #press(event: Event): void {
    const element = this.#elementOf(event);
    if (!element) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    this.mark(element);
    this.#events.taken(element);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') this.#handled(event, () => this.#events.back());
    else if (event.key === 'Enter' && this.#marked && !this.#own.atButton) {
      const element = this.#marked;
      this.#handled(event, () => this.#events.taken(element));
    } else if (event.key in STEPS) {
      const next = this.#marked?.isConnected ? STEPS[event.key]?.(this.#marked) : this.#first();
      this.#handled(event, () => {
        if (!next || next === this.#own.element) return;
        // Enter is for what is marked, no longer for a button.
        this.#own.focus();
        next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        this.mark(next);
      });
    }
  }

  #handled(event: Event, act: () => void): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }

  #first(): Element | null {
    return this.#root.querySelector('main, [role="main"], h1, h2') ?? this.#root.body.firstElementChild;
  }

  /** Null for what is ours (the sidebar, too, stands beside the body), and for the page as a whole. */
  #elementOf(event: Event): Element | null {
    // Window has no node type. No `instanceof`: Firefox wraps what is the page's.
    const element = event.composedPath()[0] as Node | undefined;
    if (element?.nodeType !== 1) return null;
    const body = element.ownerDocument?.body;
    const inPage = body?.contains(element) && element !== body && !this.#own.element.contains(element);
    return inPage ? (element as Element) : null;
  }
}

/** In the order of the page: up to what holds it, down into it, to what is beside it. */
const STEPS: Readonly<Record<string, (from: Element) => Element | null>> = {
  ArrowUp: (from) => (from.parentElement?.closest('body') === from.parentElement ? null : from.parentElement),
  ArrowDown: (from) =>
    drawn(documentOf(from)?.body.firstElementChild ?? from.firstElementChild, 'nextElementSibling'),
  ArrowLeft: (from) => drawn(from.previousElementSibling, 'previousElementSibling'),
  ArrowRight: (from) => drawn(from.nextElementSibling, 'nextElementSibling'),
};

/** The first of these siblings that has a box. */
function drawn(from: Element | null, next: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  for (let each = from; each; each = each[next]) {
    const { width, height } = each.getBoundingClientRect();
    if (width > 0 && height > 0) return each;
  }
  return null;
}

/** Only frames are walked into. */
function documentOf(element: Element): Document | null {
  return element.localName === 'iframe' || element.localName === 'frame' ? documentIn(element) : null;
}

/** Also of an element in a frame. */
function boxInWindow(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  for (let frame = element.ownerDocument.defaultView?.frameElement; frame; ) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return new DOMRect(x, y, box.width, box.height);
}
