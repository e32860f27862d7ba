import type { Site } from './adapter.ts';
import { demoSite } from './sites/demo.ts';
import { roundcubeSite } from './sites/roundcube.ts';

/** Every inbox app that has an adapter, in the order in which they are asked. */
export const sites: readonly Site[] = [roundcubeSite, demoSite];

/** The app that this document is; null for any other page. */
export function chooseSite(root: Document, url: URL): Site | null {
  return sites.find((site) => site.probe(root, url)) ?? null;
}
