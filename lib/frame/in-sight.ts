/**
 * Whether what the person presses in the frame is what they see. A page can't press our buttons, but it can fade, move or
 * shrink the sidebar, or lay something over it that lets clicks through. It is looked at from the page's side: Firefox has
 * nothing that tells it inside the frame, and Chromium's observer also minds what is harmless (measured 2026-11).
 */
import { isAsForced } from './force.ts';
import { type Peek, ShadowRoots } from './shadow-roots.ts';
import { isRaised, modalDialog } from './top-layer.ts';

/** Longer than a person needs between looking and pressing, in milliseconds. */
const RECENTLY = 900;
const EVERY = 400;

/** What the browser draws above everything else; a selector with a part that it does not know would match nothing. */
const TOP_LAYER = CSS.supports('selector(select:open)')
  ? ':modal, :popover-open, select:open'
  : ':modal, :popover-open';

/** Where our element lies in the window, in CSS pixels. */
export interface Lying {
  left: number;
  top: number;
  width: number;
  height: number;
}

export class Sight {
  readonly #host: HTMLElement;
  readonly #lies: () => Lying | null;
  readonly #isOwn: (element: Element) => boolean;
  readonly #roots: ShadowRoots;
  #lastHidden = Number.NEGATIVE_INFINITY;

  /**
   * @param lies where it must lie now, or null while it is not open; asked now and then, which costs next to nothing
   * @param isOwn tells our other elements from the page's
   * @param peek the shadow root of an element, open or closed
   */
  constructor(
    host: HTMLElement,
    lies: () => Lying | null,
    isOwn: (element: Element) => boolean,
    peek: Peek,
    signal: AbortSignal,
  ) {
    this.#host = host;
    this.#lies = lies;
    this.#isOwn = isOwn;
    this.#roots = new ShadowRoots(peek);
    // A page that shows the frame again just before the click is remembered from the moments before.
    const timer = setInterval(() => {
      // As it is about to be drawn: a cover can be there for that moment alone.
      if (lies() && !document.hidden) requestAnimationFrame(() => this.#look(signal));
    }, EVERY);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #look(signal: AbortSignal): void {
    if (signal.aborted || !this.#lies()) return;
    this.#roots.sweep(this.#host.ownerDocument);
    if (!(this.#shown() && this.#spread())) this.#lastHidden = performance.now();
  }

  /** `x`, `y`: CSS pixels in the frame's own coordinates, of what is about to be done. */
  clear(x: number, y: number, frame: { left: number; top: number }): boolean {
    const now = performance.now();
    this.#roots.sweepAll(this.#host.ownerDocument);
    const seen = this.#shown() && this.#spread() && this.#onTop(frame.left + x, frame.top + y);
    if (!seen) this.#lastHidden = now;
    return now - this.#lastHidden > RECENTLY;
  }

  /** It stands where we put it, and nothing fades, hides, cuts, moves or overlays it as a whole. */
  #shown(): boolean {
    const host = this.#host;
    const root = host.ownerDocument.documentElement;
    const dialog = modalDialog(host.ownerDocument);
    if (host.parentElement !== (dialog ?? root) || host.assignedSlot || !host.matches(':popover-open'))
      return false;
    if (!this.#inPlace() || !isAsForced(host)) return false;
    for (const element of [host, root]) {
      const style = getComputedStyle(element);
      if (Number(style.opacity) < 0.95 || style.visibility !== 'visible') return false;
      // Dark-mode tools invert whole pages; only a filter that fades matters there.
      if (element === host ? style.filter !== 'none' : style.filter.includes('opacity(')) return false;
      const whole = [
        'clip-path',
        'mask-image',
        '-webkit-mask-box-image-source',
        'transform',
        'scale',
        'rotate',
        'translate',
      ];
      if (whole.some((name) => !['none', ''].includes(style.getPropertyValue(name)))) return false;
      if (style.mixBlendMode !== 'normal') return false;
    }
    // What the browser draws above everything else, and this file's other looks don't find.
    const above = [host.ownerDocument, ...this.#roots.known()]
      .flatMap((root) => [...root.querySelectorAll(TOP_LAYER)])
      .some((each) => each !== host && each !== dialog && !this.#isOwn(each) && isDrawnByPage(each));
    const drawn = host.ownerDocument
      .getAnimations()
      .some(({ effect }) =>
        (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition'),
      );
    return !above && !drawn && !overlaid(root) && !drawsOver(host) && isRaised(host);
  }

  #inPlace(): boolean {
    const wanted = this.#lies();
    if (!wanted) return false;
    const box = this.#host.getBoundingClientRect();
    const near = (a: number, b: number) => Math.abs(a - b) <= 2;
    return (
      near(box.left, wanted.left) &&
      near(box.top, wanted.top) &&
      near(box.width, wanted.width) &&
      near(this.#host.offsetWidth, box.width) &&
      box.height >= wanted.height
    );
  }

  /** Nothing that catches clicks lies over it. */
  #spread(): boolean {
    const { left, top, width, height } = this.#host.getBoundingClientRect();
    return [0.15, 0.5, 0.85].every((down) => this.#isOurs(left + width / 2, top + height * down));
  }

  /** What lets clicks through is made to catch them for the moment of looking, so that it is found. */
  #onTop(x: number, y: number): boolean {
    const document = this.#host.ownerDocument;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { pointer-events: auto !important }');
    // A copy: the list itself is the page's, and would keep ours.
    const sheets = [...document.adoptedStyleSheets];
    try {
      document.adoptedStyleSheets = [...sheets, sheet];
      const around = [
        [0, 0],
        [-12, 0],
        [12, 0],
        [0, -8],
        [0, 8],
      ] as const;
      return around.every(([dx, dy]) => this.#isOurs(x + dx, y + dy));
    } finally {
      document.adoptedStyleSheets = sheets;
    }
  }

  /** A point outside the window shows nothing. */
  #isOurs(x: number, y: number): boolean {
    const { documentElement } = this.#host.ownerDocument;
    const { clientWidth, clientHeight } = documentElement;
    if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return true;
    return this.#host.ownerDocument.elementFromPoint(x, y) === this.#host;
  }
}

/** A list that the browser draws itself is no cover; one that the page styles can be as large as the window (Chromium 135). */
function isDrawnByPage(element: Element): boolean {
  return element.localName !== 'select' || getComputedStyle(element).appearance === 'base-select';
}

/** Our element has no content of its own beside its closed root. */
function drawsOver(host: HTMLElement): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const { content } = getComputedStyle(host, pseudo);
    return content !== 'none' && content !== 'normal';
  });
}

/** Content that the page's own root draws, which no look at elements finds. */
function overlaid(root: HTMLElement): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = getComputedStyle(root, pseudo);
    return style.content !== 'none' && style.content !== 'normal' && style.position !== 'static';
  });
}
