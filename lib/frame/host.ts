/**
 * The one element that Unwrap puts in a page: a closed shadow root with the sidebar's frame, its edge to drag, and the
 * small handle that opens it. Everything else lives in the frame, in the extension's own origin.
 *
 * Acts on trusted events only; a page can't reach into the root, and its made-up events do nothing.
 */
import { LEAST_WIDTH, MOST_WIDTH } from '../messages/limits.ts';
import type { SiteLayout } from '../messages/schemas.ts';
import { force } from './force.ts';
import { markOurs } from './left-over.ts';
import { FRAME_STYLES } from './styles.ts';
import { bringInReach, isOutOfReach, SAVED_BY } from './top-layer.ts';

export interface HostTexts {
  /** The frame's name for screen readers. */
  sidebar: string;
  open: string;
  resize: string;
}

export interface HostEvents {
  opened(): void;
  /** The width that the person chose, in CSS pixels; called once a gesture, at its end. */
  resized(width: number): void;
  /** While dragging. */
  resizing(width: number): void;
  /** The frame's document was loaded again, not by `load`. */
  reloaded(): void;
}

const HANDLE = { width: 34, height: 64 };
/** An opened parcel; drawn here, since a page's rules may refuse an image of ours. */
const PARCEL = 'M3 8.5 12 4l9 4.5v8L12 21l-9-4.5v-8Zm0 0 9 4.5m0 0 9-4.5M12 13v8M7.5 6.2l9 4.6';
const SVG = 'http://www.w3.org/2000/svg';
const KEY_STEP = 20;

export class FrameHost {
  readonly element: HTMLElement;
  readonly #iframe: HTMLIFrameElement;
  readonly #box: HTMLElement;
  readonly #handle: HTMLButtonElement;
  readonly #edge: HTMLElement;
  readonly #said: HTMLElement;
  #loading = false;
  #moving = false;
  #layout: SiteLayout;
  #scheme = 'light dark';

  constructor(document: Document, events: HostEvents, layout: SiteLayout, signal: AbortSignal) {
    this.#layout = layout;
    this.element = document.createElement('div');
    markOurs(this.element);
    // In the browser's top layer no element of the page lies over it, whatever its z-index.
    this.element.popover = 'manual';
    const root = this.element.attachShadow({ mode: 'closed' });
    // A sheet made by script is no inline style: strict pages let it be.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(FRAME_STYLES);
    root.adoptedStyleSheets = [sheet];

    this.#iframe = document.createElement('iframe');
    // By name: in Chromium the frame's own origin is not the one of its changing address.
    this.#iframe.allow = 'clipboard-write *';
    this.#iframe.addEventListener('load', () => this.#onLoad(events), { signal });
    this.#said = document.createElement('div');
    this.#said.className = 'said';
    this.#said.hidden = true;
    this.#edge = this.#makeEdge(document, events, signal);
    this.#box = document.createElement('div');
    this.#box.className = 'box';
    this.#box.append(this.#edge, this.#iframe, this.#said);
    this.#handle = this.#makeHandle(document, events, signal);
    root.append(this.#box, this.#handle);
    signal.addEventListener('abort', () => this.element.remove(), { once: true });
  }

  /** What it is called, and the `color-scheme` that it is drawn in; before it is shown, and at every change. */
  dress(texts: HostTexts, scheme: string): void {
    this.#iframe.title = texts.sidebar;
    this.#handle.title = texts.open;
    this.#handle.setAttribute('aria-label', texts.open);
    this.#edge.setAttribute('aria-label', texts.resize);
    this.#scheme = scheme;
    force(this.element, { 'color-scheme': scheme });
  }

  get hasFrame(): boolean {
    return this.#iframe.src !== '';
  }

  /** Into the page, above everything in it. */
  mount(root: HTMLElement): void {
    root.append(this.element);
    this.element.showPopover();
  }

  /** Into a modal dialog that was opened since, and back when it is gone. `reloads`: this browser loads the frame anew. */
  keepInReach(reloads: boolean): void {
    if (!isOutOfReach(this.element) || this.#moving) return;
    this.#moving = true;
    const move = () => {
      this.#moving = false;
      bringInReach(this.element);
    };
    if (reloads && this.hasFrame) setTimeout(move, SAVED_BY);
    else move();
  }

  /** Loads the sidebar page; the address carries the frame's nonce and is readable by nobody else. */
  load(address: string): void {
    this.unsay();
    this.#loading = true;
    this.#iframe.src = address;
  }

  #onLoad(events: HostEvents): void {
    // The empty document that a new frame starts with is no reload.
    if (!this.hasFrame) return;
    if (!this.#loading) events.reloaded();
    this.#loading = false;
  }

  /** Instead of the frame, where the page does not let it load. */
  say(text: string): void {
    this.#said.textContent = text;
    this.#said.hidden = false;
    this.#iframe.hidden = true;
  }

  /** The frame came up after all. */
  unsay(): void {
    this.#said.hidden = true;
    this.#iframe.hidden = false;
  }

  show(what: 'open' | 'handle' | 'nothing', layout: SiteLayout): void {
    this.#layout = layout;
    this.#box.hidden = what !== 'open';
    this.#handle.hidden = what !== 'handle';
    this.#box.dataset.side = layout.side;
    this.#handle.dataset.side = layout.side;
    this.#edge.setAttribute('aria-valuenow', String(layout.width));
    this.#edge.setAttribute('aria-valuetext', `${layout.width} px`);
    const away = layout.side === 'right' ? 'left' : 'right';
    force(this.element, {
      all: 'initial',
      'color-scheme': this.#scheme,
      display: what === 'nothing' ? 'none' : 'block',
      position: 'fixed',
      'z-index': '2147483647',
      [layout.side]: '0',
      [away]: 'auto',
      ...(what === 'open'
        ? { top: '0', height: '100%', width: `${layout.width}px`, 'max-width': '100%' }
        : { top: '96px', height: `${HANDLE.height}px`, width: `${HANDLE.width}px` }),
    });
  }

  /** Where the frame's own top left corner is, in CSS pixels of the page. */
  frameCorner(): { left: number; top: number } {
    return this.#iframe.getBoundingClientRect();
  }

  /** Into the frame's document, also where the frame has the focus already and its document is another one by now. */
  focus(): void {
    this.#iframe.blur();
    this.#iframe.focus();
  }

  /** Whether focus is in the frame (or on its edge), as far as the page's document can tell. */
  get focused(): boolean {
    return this.element.ownerDocument.activeElement === this.element;
  }

  #makeHandle(document: Document, events: HostEvents, signal: AbortSignal): HTMLButtonElement {
    const handle = document.createElement('button');
    handle.className = 'handle';
    handle.type = 'button';
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', PARCEL);
    svg.append(path);
    handle.append(svg);
    handle.addEventListener('click', (event) => event.isTrusted && events.opened(), { signal });
    return handle;
  }

  #makeEdge(document: Document, events: HostEvents, signal: AbortSignal): HTMLElement {
    const edge = document.createElement('div');
    edge.className = 'edge';
    edge.tabIndex = 0;
    edge.setAttribute('role', 'separator');
    edge.setAttribute('aria-orientation', 'vertical');
    edge.setAttribute('aria-valuemin', String(LEAST_WIDTH));
    edge.setAttribute('aria-valuemax', String(MOST_WIDTH));
    const widthAt = (x: number) =>
      clampWidth(this.#layout.side === 'right' ? document.documentElement.clientWidth - x : x);
    edge.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted || event.button !== 0) return;
        edge.setPointerCapture(event.pointerId);
        event.preventDefault();
      },
      { signal },
    );
    edge.addEventListener(
      'pointermove',
      (event) => {
        if (event.isTrusted && edge.hasPointerCapture(event.pointerId))
          events.resizing(widthAt(event.clientX));
      },
      { signal },
    );
    edge.addEventListener(
      'pointerup',
      (event) => {
        if (event.isTrusted && edge.hasPointerCapture(event.pointerId))
          events.resized(widthAt(event.clientX));
      },
      { signal },
    );
    edge.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
        const { side, width } = this.#layout;
        const wider = side === 'right' ? -KEY_STEP : KEY_STEP;
        const widths: Readonly<Record<string, number>> = {
          ArrowLeft: width - wider,
          ArrowRight: width + wider,
          Home: LEAST_WIDTH,
          End: MOST_WIDTH,
        };
        const wanted = widths[event.key];
        if (wanted === undefined && event.key !== 'Escape') return;
        event.preventDefault();
        // Into the sidebar, whose own Escape leads back to the mail.
        if (wanted === undefined) this.focus();
        else events.resized(clampWidth(wanted));
      },
      { signal },
    );
    return edge;
  }
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}
