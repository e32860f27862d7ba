import type { BrowserKind } from '../../tools/browsers.ts';
import { launch } from './index.ts';
import type { Browser } from './types.ts';

/** Started by this process, and used by nobody now. */
const free = new Map<BrowserKind, Browser>();

/**
 * A Dutch browser as `launch` gives it, but that its `close` leaves it running for the next who asks in this process, who
 * gets it renewed: starting one takes longer than most files of tests. Ends with the process.
 */
export async function share(kind: BrowserKind): Promise<Browser> {
  const left = free.get(kind);
  free.delete(kind);
  const browser = (left && (await renewed(left))) ?? (await launch(kind, { locale: 'nl' }));
  return new Proxy(browser, {
    get(target, name) {
      if (name === 'close') return () => giveBack(target);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function giveBack(browser: Browser): Promise<void> {
  if (free.has(browser.kind)) await browser.close();
  else free.set(browser.kind, browser);
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
