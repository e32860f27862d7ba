import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// As in Node 21 and every worker.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });

afterEach(() => {
  fakeBrowser.reset();
});
