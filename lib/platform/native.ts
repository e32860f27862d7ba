/**
 * The browser's own API in the place of `webextension-polyfill`, see `wxt.config.ts`. In Firefox the polyfill hands out just
 * this. In Chromium it is for the scripts in a site's page alone, whose few calls answer with promises by themselves there
 * (`runtime.sendMessage`, Chromium 99). By its own name in each: what else is called so is an element of the page with that
 * id, also for our scripts (crbug.com/865881).
 */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };

export default import.meta.env.FIREFOX ? browser : chrome;
