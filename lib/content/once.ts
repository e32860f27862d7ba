import { clearLeftOver } from '../frame/left-over.ts';
import { browser } from '../platform/browser.ts';

/**
 * One running script a page. It may be put there twice (registered, and again for an open tab), and after an update or
 * a reload of the extension the old one is an orphan, without a browser API, that must clear up after itself.
 */
const MARK = Symbol.for('unwrap.inbox');
const STARTED = 'unwrap:started';

interface Running {
  alive(): boolean;
  stop(): void;
}

/** The signal that ends this script, or null when one runs here already. */
export function startOnce(): AbortSignal | null {
  const world = globalThis as { [MARK]?: Running };
  if (world[MARK]?.alive()) return null;
  world[MARK]?.stop();
  const control = new AbortController();
  const running: Running = { alive: () => !control.signal.aborted && alive(), stop: () => control.abort() };
  world[MARK] = running;
  // An orphan may live in another script world, where only the document is shared. The page may send this event, too:
  // whoever is alive does not care.
  document.dispatchEvent(new CustomEvent(STARTED));
  clearLeftOver(document);
  document.addEventListener(STARTED, () => alive() || control.abort(), { signal: control.signal });
  return control.signal;
}

/** False once the extension was updated, reloaded or removed under this script. */
export function alive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

export function stop(): void {
  (globalThis as { [MARK]?: Running })[MARK]?.stop();
}
