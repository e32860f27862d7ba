/** The one place that observes a page. It tells that something may have changed, never what. */

export interface WatchOptions {
  root: Document;
  /** Same-origin documents in frames, and open shadow roots, that matter now; asked at every settle. */
  frames(): (Document | ShadowRoot)[];
  onSettled(): void;
  /** Ends everything: no observer, listener or timer is left. */
  signal: AbortSignal;
  /** Milliseconds without a change after which the page counts as settled. */
  settleMs?: number;
  /** Told of what `onSettled` or `frames` threw; watching goes on. */
  onError?(error: unknown): void;
}

const SETTLE_MS = 60;
/** Under changes that never stop, `onSettled` comes at least this often, in milliseconds. */
const LONGEST_WAIT_MS = 300;
/** What an app changes to show another view without touching the tree. No `style`: animations write it each frame. */
const ATTRIBUTES = ['class', 'hidden', 'open', 'src', 'contenteditable'];

/**
 * Calls `onSettled` once soon after the start, and then once after each burst of changes. A change costs one time
 * stamp: records are not looked at, and no timer is set again for each. `check` asks for one more call, at once.
 */
export function watch(options: WatchOptions): { check(): void } {
  const { root, signal, settleMs = SETTLE_MS } = options;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstChange = 0;
  let lastChange = 0;
  let watched: (Document | ShadowRoot)[] = [];
  let removers: (() => void)[] = [];
  const observer = new MutationObserver(changed);

  function changed(): void {
    if (signal.aborted) return;
    lastChange = performance.now();
    if (timer !== null) return;
    firstChange = lastChange;
    timer = setTimeout(look, settleMs);
  }

  function look(): void {
    timer = null;
    const now = performance.now();
    const quiet = lastChange + settleMs - now;
    const latest = firstChange + LONGEST_WAIT_MS - now;
    // Timers may come a fraction early.
    if (quiet > 1 && latest > 1) timer = setTimeout(look, Math.min(quiet, latest));
    else settle();
  }

  function settle(): void {
    if (signal.aborted) return;
    guarded(attach);
    guarded(options.onSettled);
    // What the callback itself changed in the page, such as mounting a frame, is no reason to call it again.
    observer.takeRecords();
  }

  function guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      options.onError?.(error);
    }
  }

  /** A frame that loaded has another document: its old one must not be held, its new one must be seen. */
  function attach(): void {
    const roots = [root, ...options.frames().filter((frame) => frame !== root)];
    const same = roots.length === watched.length && roots.every((each, index) => each === watched[index]);
    if (same) return;
    detach();
    watched = roots;
    for (const each of roots) {
      observer.observe(each, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
      // Loads of frames do not bubble, but are seen on the way down.
      listen(each, 'load', onLoad, true);
      listen(each, 'DOMContentLoaded', changed);
      // The address of a frame changes while its content is still to come.
      if (each !== root && 'defaultView' in each) listen(each.defaultView, 'pagehide', changed);
    }
    listen(root, 'visibilitychange', changed);
    const view = root.defaultView;
    for (const type of ['popstate', 'hashchange', 'pageshow']) listen(view, type, changed);
    // An address pushed by script raises no event on the window.
    listen(view?.navigation ?? null, 'currententrychange', changed);
  }

  function listen(
    target: EventTarget | null,
    type: string,
    listener: (event: Event) => void,
    capture = false,
  ) {
    target?.addEventListener(type, listener, capture);
    removers.push(() => target?.removeEventListener(type, listener, capture));
  }

  function onLoad(event: Event): void {
    const target = event.target as Partial<Element> | null;
    if (target?.localName === 'iframe' || target?.localName === 'frame') changed();
  }

  function detach(): void {
    observer.disconnect();
    for (const remove of removers) {
      // A frame's window may be gone, or of another origin by now.
      guarded(remove);
    }
    removers = [];
    watched = [];
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    detach();
  }

  function check(): void {
    if (signal.aborted) return;
    if (timer !== null) clearTimeout(timer);
    lastChange = firstChange = Number.NEGATIVE_INFINITY;
    timer = setTimeout(look, 0);
  }

  if (!signal.aborted) {
    signal.addEventListener('abort', stop, { once: true });
    guarded(attach);
    check();
  }
  return { check };
}
