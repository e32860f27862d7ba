import type { TextLanguage } from '../../../lib/platform/languages.ts';
import type { BrowserKind } from '../../tools/browsers.ts';

export type { BrowserKind };

export type ColorScheme = 'light' | 'dark';

/** What goes in and comes out of a page: plain JSON. `undefined` inside arrays becomes `null`. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export interface LaunchOptions {
  /** An unpacked build; `.output/chrome-mv3` or `.output/firefox-mv3` when left out. It is copied, never changed. */
  extension?: string;
  /** A profile folder to use and keep; a fresh one, removed by `close`, when left out. */
  profile?: string;
  /** With a window; headless when left out. */
  headed?: boolean;
  /** CSS pixels; 1280 × 800 when left out. A headed browser takes it as the size of its window. */
  viewport?: { width: number; height: number };
  /** The language of the browser itself, so also of `browser.i18n`; `en` when left out. */
  locale?: TextLanguage;
  colorScheme?: ColorScheme;
  /**
   * Send all traffic of the whole browser through a local proxy that records it (see `requests`), and that reaches
   * nothing but this machine and `hosts`.
   */
  record?: boolean;
  /**
   * Plain-http hosts that are answered by a local server: `{ 'mail.shop.test': demo.url }`. Implies `record`.
   */
  hosts?: Record<string, string>;
}

export interface WaitOptions {
  /** Milliseconds; 10,000 when left out. */
  timeout?: number;
}

/**
 * Which frame: the extension's sidebar page, wherever it is; the first frame whose address fits; or the frame of the
 * `<iframe>` that a CSS selector finds.
 */
export type FrameMatch = 'sidebar' | ((url: string) => boolean) | { selector: string };

/** A document in a tab. All clicks and keys are the browser's own, so trusted. */
export interface Frame {
  url(): Promise<string>;
  /**
   * Runs a function in the page's own world and gives its (awaited) result. It sees its arguments, nothing around it.
   * @throws Error with the page's message when it throws
   */
  eval<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * Asks again until the function gives something truthy, and gives that. A throw counts as not yet.
   * @throws Error with the function's source and its last throw, after the timeout
   */
  waitFor<A extends readonly Json[], R>(
    fn: (...args: A) => R,
    args?: A,
    options?: WaitOptions,
  ): Promise<Awaited<R>>;
  /** Waits for the element, scrolls it into view and clicks its middle. Open shadow roots are searched too. */
  click(selector: string, options?: WaitOptions): Promise<void>;
  /** A click at CSS pixels of this document's viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Chooses files in an `<input type=file>`. */
  setFiles(selector: string, paths: string[]): Promise<void>;
  /** A frame somewhere inside this document, waited for. */
  frame(match: FrameMatch, options?: WaitOptions): Promise<Frame>;
  /** Whether such a frame is there now. */
  hasFrame(match: FrameMatch): Promise<boolean>;
}

export interface Tab extends Frame {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Types into whatever has the focus, in any frame. */
  type(text: string): Promise<void>;
  /** One key or combination, to whatever has the focus: `Enter`, `Control+Enter`, `Alt+Shift+U`. */
  press(combination: string): Promise<void>;
  /** A PNG of what the viewport shows. */
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Gives the page another size, CSS pixels, as when its window is resized. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** The browser's own side panel (Chromium) or sidebar (Firefox) with our page. */
export interface Panel extends Frame {
  type(text: string): Promise<void>;
  press(combination: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One request that the browser made, as the recording proxy saw it. Of https only the host is known. */
export interface RecordedRequest {
  method: string;
  host: string;
  /** The whole address for http, `https://host:port` for a tunnel. */
  url: string;
}

export interface Browser {
  readonly kind: BrowserKind;
  readonly version: string;
  /** The extension's id, and the origin of its pages without a slash at its end. Survive `restart` and `updateExtension`, not `renew`. */
  readonly extensionId: string;
  readonly extensionOrigin: string;
  /** The profile folder in use. */
  readonly profile: string;
  /** Resolves when the browser is gone, by `close` or by the person closing its window. */
  readonly gone: Promise<void>;
  open(url: string): Promise<Tab>;
  /** One of the extension's own pages in a tab: `options.html`, `sidepanel.html#…`. */
  extensionPage(path: string): Promise<Tab>;
  /** As `open`, in a window of its own, which becomes the active one. */
  openWindow(url: string): Promise<Tab>;
  /** Opens the native panel in the first window, where it is not open yet. */
  panel(): Promise<Panel>;
  /** What the browser does when the person presses a key of the manifest's `commands`, for the active tab. */
  command(name: string): Promise<void>;
  /** A tab that something else opened, such as the welcome; waited for. */
  tab(fits: (url: string) => boolean, options?: WaitOptions): Promise<Tab>;
  /** Grants hosts (`http://localhost/*`), as the person does in the browser's own settings; `onAdded` fires. */
  grant(...origins: string[]): Promise<void>;
  revoke(...origins: string[]): Promise<void>;
  /** Ends the service worker or event page, and resolves when it is gone. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Bytes that the background's scripts hold in memory, collected first or as it is; null: the browser does not tell. */
  backgroundHeap(options?: { collected?: boolean }): Promise<number | null>;
  /** Whether the background runs now. */
  backgroundRuns(): Promise<boolean>;
  /** Closes the browser and starts it again on the same profile. Earlier tabs are gone. */
  restart(): Promise<void>;
  /** Puts another build in its place, same id: with a higher version, `onInstalled` says `update`. */
  updateExtension(dir: string): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /**
   * As a browser just started, with the build it was started with: all tabs closed, the extension removed with all it kept and
   * installed as another one, with an id or an origin of its own. Of sites only what is not in cookies stays; they have another
   * port in the next file of tests.
   */
  renew(): Promise<void>;
  /** All requests since the start or `forgetRequests` but for the browser's own calls home; with `record`. */
  requests(): RecordedRequest[];
  forgetRequests(): void;
  close(): Promise<void>;
}
