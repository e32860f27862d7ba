/**
 * A small page of ours at a place in the window: an element with a closed root in the browser's top layer, as `host.ts` has it
 * for the sidebar. It is made anew each time, and gone when it is closed.
 */

import { force } from './force.ts';
import type { Lying } from './in-sight.ts';
import { markOurs } from './left-over.ts';
import { modalDialog } from './top-layer.ts';

const STYLES = `
  :host { color-scheme: light dark; }
  iframe {
    position: absolute; inset: 0; box-sizing: border-box; width: 100%; height: 100%;
    border: 1px solid light-dark(#cfc6b6, #4a463f); border-radius: 10px;
    background: light-dark(#fffdfa, #1d1c1a);
    box-shadow: 0 8px 28px light-dark(#0003, #0009);
  }
`;
/** CSS pixels. */
const SIZE = { width: 400, height: 460 };
const GAP = 6;
/** Longer than a key is down, in ms. */
const KEY_UP = 300;

export class Popup {
  readonly element: HTMLElement;
  #lies: Lying = { left: 0, top: 0, width: 0, height: 0 };
  readonly #iframe: HTMLIFrameElement;
  readonly #scheme: string;
  readonly #zoom: number;

  /**
   * @param scheme value of `color-scheme`
   * @param zoom how many times larger its page is drawn
   * @param at What it stands under, or above where there is no room: a caret, in CSS pixels of the window.
   */
  constructor(
    document: Document,
    title: string,
    scheme: string,
    zoom: number,
    at: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  ) {
    this.#scheme = scheme;
    this.#zoom = zoom;
    this.element = document.createElement('div');
    markOurs(this.element);
    this.element.popover = 'manual';
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#iframe = document.createElement('iframe');
    this.#iframe.title = title;
    root.append(this.#iframe);
    this.place(at);
    (modalDialog(document) ?? document.documentElement).append(this.element);
    this.element.showPopover();
  }

  /** Also after the window was made another size. */
  place(at: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
    const { clientWidth, clientHeight } = this.element.ownerDocument.documentElement;
    const { left, top, width, height } = placed(at, this.#zoom, clientWidth, clientHeight);
    this.#lies = { left, top, width, height };
    force(this.element, {
      all: 'initial',
      'color-scheme': this.#scheme,
      display: 'block',
      position: 'fixed',
      'z-index': '2147483647',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  get lies(): Lying {
    return this.#lies;
  }

  load(address: string): void {
    this.#iframe.src = address;
  }

  /** Into the frame's document, also where the frame has the focus already and its document is another one by now. */
  focus(): void {
    this.#iframe.focus();
    this.#iframe.contentWindow?.focus();
  }

  frameCorner(): { left: number; top: number } {
    return this.#iframe.getBoundingClientRect();
  }

  /** Out of sight at once. Its page goes a moment later: the key that closed it is still down in there. */
  close(): void {
    force(this.element, { display: 'none' });
    setTimeout(() => this.element.remove(), KEY_UP);
  }
}

function placed(
  { left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  zoom: number,
  across: number,
  down: number,
): Lying {
  const width = Math.min(SIZE.width * zoom, across);
  const height = Math.min(SIZE.height * zoom, down);
  const below = bottom + GAP;
  const above = top - GAP - height;
  const wanted = below + height <= down || above < 0 ? below : above;
  return {
    left: Math.round(within(left, across - width)),
    top: Math.round(within(wanted, down - height)),
    width,
    height,
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
