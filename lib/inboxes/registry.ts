import type { InboxAdapter } from './adapter.ts';
import { demo } from './sites/demo.ts';
import { roundcube } from './sites/roundcube.ts';

/** Every inbox app that can be read, in the order in which they are asked. */
export const adapters: readonly InboxAdapter[] = [roundcube, demo];

/** The adapter of the app that this document is; null for any other page. */
export function chooseAdapter(root: Document, url: URL): InboxAdapter | null {
  return adapters.find((adapter) => adapter.probe(root, url)) ?? null;
}
