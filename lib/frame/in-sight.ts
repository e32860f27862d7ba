/**
 * Whether what the person clicks in the frame is what they see. A page can't press our buttons, but it can fade the
 * sidebar or lay something over it that lets clicks through. It is looked at from the page's side: Firefox has nothing
 * that tells it inside the frame, and Chromium's observer also minds what is harmless (measured 2026-11).
 */

/** Longer than a person needs between looking and pressing, in milliseconds. */
const RECENTLY = 900;
const EVERY = 400;

export class Sight {
  readonly #host: HTMLElement;
  #lastHidden = Number.NEGATIVE_INFINITY;

  /** `open`: whether there is anything to look at; asked now and then, which costs next to nothing. */
  constructor(host: HTMLElement, open: () => boolean, signal: AbortSignal) {
    this.#host = host;
    // A page that shows the frame again just before the click is remembered from the moments before.
    const timer = setInterval(() => {
      if (open() && !document.hidden && !this.#shown()) this.#lastHidden = performance.now();
    }, EVERY);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  /** `x`, `y`: CSS pixels in the frame's own coordinates, of what is about to be done. */
  clear(x: number, y: number, frame: { left: number; top: number }): boolean {
    const now = performance.now();
    if (!this.#shown() || !this.#onTop(frame.left + x, frame.top + y)) this.#lastHidden = now;
    return now - this.#lastHidden > RECENTLY;
  }

  /** Nothing around the frame fades, hides, cuts or moves it. */
  #shown(): boolean {
    for (let element: Element | null = this.#host; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      if (Number(style.opacity) < 0.95 || style.visibility !== 'visible' || style.filter !== 'none')
        return false;
      if (style.clipPath !== 'none' || style.maskImage !== 'none' || style.mixBlendMode !== 'normal')
        return false;
      if (style.transform !== 'none') return false;
    }
    return true;
  }

  /** What lets clicks through is made to catch them for the moment of looking, so that it is found. */
  #onTop(x: number, y: number): boolean {
    const document = this.#host.ownerDocument;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { pointer-events: auto !important }');
    const sheets = document.adoptedStyleSheets;
    try {
      document.adoptedStyleSheets = [...sheets, sheet];
      const around = [
        [0, 0],
        [-12, 0],
        [12, 0],
        [0, -8],
        [0, 8],
      ] as const;
      return around.every(([dx, dy]) => {
        const inside = inView(x + dx, y + dy, document);
        return !inside || document.elementFromPoint(x + dx, y + dy) === this.#host;
      });
    } finally {
      document.adoptedStyleSheets = sheets;
    }
  }
}

function inView(x: number, y: number, document: Document): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return x >= 0 && y >= 0 && x < clientWidth && y < clientHeight;
}
