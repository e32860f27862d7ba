/** Every adapter at once: the extension loads each apart, the tests and tools want them together. */
import type { InboxAdapter } from '@/lib/inboxes/adapter.ts';
import { sites } from '@/lib/inboxes/registry.ts';

const files = import.meta.glob<Record<string, unknown>>('/lib/inboxes/sites/*.ts', { eager: true });

function adapterOf(id: string): InboxAdapter {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const adapter = files[`/lib/inboxes/sites/${id}.ts`]?.[name];
  if (!adapter) throw new Error(`sites/${id}.ts exports no adapter named ${name}`);
  return adapter as InboxAdapter;
}

/** In the order of the registry. */
export const adapters = sites.map((site) => ({ site, adapter: adapterOf(site.id) }));
