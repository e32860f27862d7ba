/** The sidebar in this page: when its frame is loaded, shown and docked, and put back when a page tidies it away. */
import { Dock } from '../frame/dock.ts';
import { clampWidth, FrameHost } from '../frame/host.ts';
import { type Lying, Sight } from '../frame/in-sight.ts';
import { PressWatch } from '../frame/press.ts';
import { ask } from '../messages/client.ts';
import { PLAIN_LAYOUT } from '../messages/limits.ts';
import type { Shown } from '../messages/protocol.ts';
import type { SiteLayout } from '../messages/schemas.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { lookQuery, schemeOf } from '../platform/look.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { dressed, held } from './held.ts';

/** It loads a frame that is moved anew. */
const FIREFOX = browser.runtime.getURL('/').startsWith('moz-');
const SIDEBAR_PAGE = '/sidepanel.html';
/** How often a page may remove our element before we leave it its way. */
const PATIENCE = 5;
/** A frame that was not proven by then was not let in by the page, in milliseconds. */
const PROVEN_WITHIN = 8_000;
/**
 * Between two tickets many apps show none for a moment. The sidebar is blank by then; folding it away and back would only
 * make the page jump. In milliseconds.
 */
const LINGER = 600;

export class SidebarFrame {
  readonly #signal: AbortSignal;
  readonly #loosen: () => HTMLElement[];
  readonly #dock = new Dock();
  readonly #press: PressWatch;
  #host: FrameHost | null = null;
  #sight: Sight | null = null;
  /** Ends what belongs to the element now in the page. */
  #mounting: AbortController | null = null;
  #shown: Shown['show'] = 'nothing';
  #layout: SiteLayout = PLAIN_LAYOUT;
  /** Of the frame that is being loaded. */
  #nonce: string | null = null;
  #lastNonce = '';
  #mounted = 0;
  /** It stood in a modal dialog when it was last seen. */
  #wentWithDialog = false;
  /** The person is on the way in, and the frame not there yet. */
  #entering = false;
  #leaving: ReturnType<typeof setTimeout> | null = null;
  /** The ticket that the page shows, by its own key. */
  #pageKey: string | null = null;
  /** The person opened it where it would not have opened by itself: it stays for the ticket shown then, or the first. */
  #openedFor: { pageKey: string | null } | null = null;

  /** `loosen`: as the adapter's; asked each time, an app may have replaced them. */
  constructor(loosen: () => HTMLElement[], signal: AbortSignal) {
    this.#loosen = loosen;
    this.#signal = signal;
    this.#press = new PressWatch(signal);
    signal.addEventListener('abort', () => this.#dock.release(), { once: true });
    addEventListener('resize', (event) => event.isTrusted && this.#place(), { signal });
  }

  get open(): boolean {
    return this.#shown === 'open';
  }

  /** What the background answered to what the page shows now. */
  show({ show, layout }: Shown, pageKey: string | null): void {
    this.#layout = layout;
    this.#stay();
    // Opened before the page's first ticket was known: it was meant for that.
    if (this.#openedFor?.pageKey === null && pageKey !== null) this.#openedFor = { pageKey };
    if (this.#openedFor && this.#openedFor.pageKey !== pageKey && pageKey !== null) this.#openedFor = null;
    this.#pageKey = pageKey;
    const wanted = this.#openedFor && (pageKey !== null || this.#openedFor.pageKey === null) ? 'open' : show;
    if (wanted === 'nothing' && this.open) this.#leaving = setTimeout(() => this.#become('nothing'), LINGER);
    else this.#become(wanted);
  }

  /** Flush with its side of the window, over its whole height but for a scroll bar, as wide as the person made it. */
  #lies(): Lying {
    const { clientWidth } = document.documentElement;
    const width = Math.min(this.#layout.width, clientWidth);
    const left = this.#layout.side === 'right' ? clientWidth - width : 0;
    return { left, top: 0, width, height: innerHeight - 32 };
  }

  #stay(): void {
    if (this.#leaving !== null) clearTimeout(this.#leaving);
    this.#leaving = null;
  }

  #become(shown: Shown['show']): void {
    this.#shown = shown;
    this.#press.whenUp(() => this.#render());
  }

  /** Whether the person works in it: it is open and has the focus. */
  get inUse(): boolean {
    return this.open && (this.#host?.focused ?? false);
  }

  /** The person wants to work in it, wherever the focus is now. */
  enter(): void {
    this.#stay();
    this.#openedFor = { pageKey: this.#pageKey };
    if (this.#layout.collapsed) this.#keep({ collapsed: false });
    this.#become('open');
    // Only while its frame is on the way: later the focus could be the page's doing.
    this.#entering = this.#nonce !== null;
    this.#host?.focus();
  }

  move(): void {
    this.#keep({ side: this.#layout.side === 'right' ? 'left' : 'right' });
    this.#render();
  }

  /** Out of the way for a while; nothing is kept of that. */
  rest(): void {
    this.#stay();
    this.#become('handle');
  }

  fold(how: 'collapse' | 'close'): void {
    this.#stay();
    this.#openedFor = null;
    if (how === 'collapse') this.#keep({ collapsed: true });
    else if (this.#pageKey !== null) {
      ask('inbox/dismiss', { pageKey: this.#pageKey }).catch((error: unknown) => log.error('dismiss', error));
    }
    this.#become('handle');
  }

  inSight(x: number, y: number): boolean {
    if (!this.#host || !this.#sight || !this.open) return false;
    return this.#sight.clear(x, y, this.#host.frameCorner());
  }

  /** As the person wants it now. */
  dress(): void {
    const texts = { sidebar: t('frame_title'), open: t('frame_open'), resize: t('frame_resize') };
    this.#host?.dress(texts, schemeOf(dressed().look.theme));
  }

  /** The frame of this nonce was proven. */
  proven(nonce: string): void {
    if (nonce !== this.#lastNonce) return;
    this.#nonce = null;
    // Slow, but there.
    this.#host?.unsay();
    // Chromium (156) leaves the focus with the empty document that the frame had before. Only for the person who just
    // came in: a page can give our element the focus, too.
    if (this.#entering && this.inUse) this.#host?.focus();
    this.#entering = false;
  }

  /** Pages tidy up what they don't know; and an app may have replaced what was narrowed. */
  keep(): void {
    if (
      this.#host &&
      !this.#host.element.isConnected &&
      this.#shown !== 'nothing' &&
      (this.#mounted < PATIENCE || this.#wentWithDialog)
    ) {
      // A dialog that the app takes away is no tidying up.
      if (this.#wentWithDialog) this.#mounted -= 1;
      this.#host = null;
      this.#render();
    } else {
      this.#host?.keepInReach(FIREFOX);
      this.#wentWithDialog = this.#host?.element.parentElement?.localName === 'dialog';
      this.#press.whenUp(() => this.#place());
    }
  }

  #render(): void {
    if (this.#shown === 'nothing' && !this.#host) return;
    if (!this.#host) {
      this.#host = this.#mount();
      this.dress();
    }
    this.#host.show(this.#shown, this.#layout);
    if (this.open && !this.#host.hasFrame) this.#load(this.#host);
    this.#place();
  }

  #mount(): FrameHost {
    this.#mounted += 1;
    this.#nonce = null;
    this.#mounting?.abort();
    this.#mounting = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#mounting.signal]);
    const host: FrameHost = new FrameHost(
      document,
      {
        opened: () => this.enter(),
        resizing: (width) => this.#resize(width),
        resized: (width) => {
          this.#resize(width);
          this.#keep({});
        },
        // Loaded anew by itself, its nonce is spent: it needs another to show anything.
        reloaded: () => this.#load(host),
      },
      this.#layout,
      signal,
    );
    host.mount(document.documentElement);
    held().own.add(host.element);
    this.#sight = new Sight(
      host.element,
      () => (this.open ? this.#lies() : null),
      (element) => held().own.has(element),
      shadowRootOf,
      signal,
    );
    return host;
  }

  /** The background hears of the nonce first, so that the frame finds it known when it claims it. */
  #load(host: FrameHost): void {
    if (this.#nonce !== null) return;
    const nonce = crypto.randomUUID();
    this.#nonce = nonce;
    this.#lastNonce = nonce;
    ask('inbox/expect-frame', { nonce, kind: 'sidebar' })
      .then(() => {
        const look = lookQuery(dressed().look);
        host.load(`${browser.runtime.getURL(SIDEBAR_PAGE)}?frame=${nonce}&${look}`);
        setTimeout(() => {
          if (this.#nonce === nonce && !this.#signal.aborted) host.say(t('frame_refused'));
        }, PROVEN_WITHIN);
      })
      .catch((error: unknown) => {
        this.#nonce = null;
        log.error('frame', error);
        // What it is asked for next, an opening or another ticket, tries again.
        host.say(t('frame_refused'));
      });
  }

  #resize(width: number): void {
    this.#layout = { ...this.#layout, width: clampWidth(width) };
    this.#host?.show(this.#shown, this.#layout);
    this.#place();
  }

  #keep(change: Partial<SiteLayout>): void {
    this.#layout = { ...this.#layout, ...change };
    ask('inbox/layout', this.#layout).catch((error: unknown) => log.error('layout', error));
  }

  #place(): void {
    if (this.open) this.#dock.apply(document, this.#loosen(), this.#layout);
    else this.#dock.release();
  }
}
