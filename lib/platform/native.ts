/**
 * What `webextension-polyfill` hands out in Firefox, without the rest of it: there the API itself is what the polyfill makes
 * of Chromium's. Firefox's packages have this in its place, see `wxt.config.ts`.
 */
export default (globalThis as { browser?: unknown }).browser;
