import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Of a file as built, so minified: kB of 1000 bytes after gzip. */
export const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

const IN_HTML = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g;
const IN_SCRIPT = /(?:\bfrom|\bimport|\bimport\()\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g;
const IN_STYLE = /@import\s+(?:url\()?["']?([^"')]+\.css)/g;

/** All scripts and styles that an extension page can load, also those imported on demand; paths in the build. */
export function loadedBy(build: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (from: string, text: string, pattern: RegExp) => {
    for (const [, address = ''] of text.matchAll(pattern)) {
      const { pathname } = new URL(address, `http://build/${from}`);
      const path = pathname.slice(1);
      if (found.has(path)) continue;
      found.add(path);
      follow(path, readFileSync(join(build, path), 'utf8'), path.endsWith('.css') ? IN_STYLE : IN_SCRIPT);
    }
  };
  follow(page, readFileSync(join(build, page), 'utf8'), IN_HTML);
  return [...found].sort();
}
