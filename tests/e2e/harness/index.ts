import type { BrowserKind } from '../../tools/browsers.ts';
import { launchChromium } from './chromium/chromium.ts';
import { launchFirefox } from './firefox/firefox.ts';
import type { Browser, LaunchOptions } from './types.ts';

export type * from './types.ts';
export { variant } from './variant.ts';

/** Both, or those of the environment's `UNWRAP_BROWSERS` (`firefox`, `chromium,firefox`): for `describe.each(KINDS)`. */
export const KINDS = (['chromium', 'firefox'] as const).filter((kind) =>
  (process.env.UNWRAP_BROWSERS ?? 'chromium,firefox').includes(kind),
);

/** Where `npm run build` puts it. */
export const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Starts a real browser with the extension. Whoever calls it calls `close`; a crash of the caller does so too. */
export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Browser> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
