import type { BrowserKind } from '../../tools/browsers.ts';
import { launch } from './index.ts';
import type { Browser } from './types.ts';

/** Started by this process; `free` while nobody uses it. */
interface Shared {
  browser: Browser;
  free: boolean;
}

const started = new Map<BrowserKind, Shared>();

/**
 * A Dutch browser as `launch` gives it but that its `close` leaves it running for the next who asks in this process, who
 * gets it with everything forgotten: starting one takes longer than most files of tests. Ends with the process.
 */
export async function share(kind: BrowserKind): Promise<Browser> {
  const known = started.get(kind);
  if (known && !known.free) return launch(kind, { locale: 'nl' });
  started.delete(kind);
  const browser = (known && (await renewed(known.browser))) ?? (await launch(kind, { locale: 'nl' }));
  const shared: Shared = { browser, free: false };
  started.set(kind, shared);
  return new Proxy(browser, {
    get(target, name) {
      if (name === 'close') {
        return async () => {
          shared.free = true;
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Null: it ended meanwhile, or whatever was done to it keeps it from being as new. */
async function renewed(browser: Browser): Promise<Browser | null> {
  try {
    await browser.renew();
    return browser;
  } catch (error) {
    console.warn(`A ${browser.kind} could not be used again: ${error}`);
    await browser.close().catch(() => undefined);
    return null;
  }
}
