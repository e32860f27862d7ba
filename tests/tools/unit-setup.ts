import 'fake-indexeddb/auto';
import { afterEach, beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// As in Node 21 and every worker.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { language: 'en-US' } });

// Files share a document, and each begins with an empty one.
beforeAll(() => {
  if (typeof document === 'undefined') return;
  const { documentElement, head, body } = document;
  for (const element of [documentElement, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const element of [head, body]) element.replaceChildren();
});

afterEach(() => {
  fakeBrowser.reset();
});
