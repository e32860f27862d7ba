import 'fake-indexeddb/auto';
import { afterEach, beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// As in Node 21 and every worker.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });

// Files share a document, and each begins with an empty one.
beforeAll(() => {
  if (typeof document === 'undefined') return;
  const root = document.documentElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  document.head.replaceChildren();
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  document.body.replaceChildren();
});

afterEach(() => {
  fakeBrowser.reset();
});
