import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** Has the extension's own files with the templates that come along served, as a browser does. */
export function serveStarters(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname;
    if (!path.startsWith('/starters/')) throw new Error(`no network: ${url}`);
    return new Response(readFileSync(`public${path}`, 'utf8'));
  });
}
