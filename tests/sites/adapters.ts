/** Every adapter, from all parts at once: the extension loads them apart, the tests and tools want them together. */
import type { InboxAdapter, Part } from '@/lib/inboxes/adapter.ts';
import { helpdesk } from '@/lib/inboxes/parts/helpdesk.ts';
import { ownWebmail } from '@/lib/inboxes/parts/own-webmail.ts';
import { selfHosted } from '@/lib/inboxes/parts/self-hosted.ts';
import { suite } from '@/lib/inboxes/parts/suite.ts';
import { webmail } from '@/lib/inboxes/parts/webmail.ts';
import { sites } from '@/lib/inboxes/registry.ts';

const PARTS: Record<Exclude<Part, 'any'>, readonly InboxAdapter[]> = {
  webmail,
  helpdesk,
  suite,
  'self-hosted': selfHosted,
  'own-webmail': ownWebmail,
};

/** By site; a site without an adapter in its part is an error. */
export const adapters = sites.map((site) => {
  const adapter = site.part === 'any' ? undefined : PARTS[site.part].find(({ id }) => id === site.id);
  if (!adapter) throw new Error(`${site.id} is not in the part ${site.part}`);
  return { site, adapter };
});
