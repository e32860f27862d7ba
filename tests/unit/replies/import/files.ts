import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplates } from '@/lib/replies/templates/import/read.ts';
import type { ImportOptions, ImportRow } from '@/lib/replies/templates/import/types.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function readText(name: string, text: string, options?: ImportOptions) {
  return readTemplates({ name, bytes: bytesOf(text) }, options);
}

/** An export as the tool documents it, with made-up texts. */
export function readFixture(name: string, options?: ImportOptions) {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
  return readTemplates({ name, bytes }, options);
}

export function bodies(rows: readonly ImportRow[]): string[] {
  return rows.map(({ template }) => template.variants[0]?.body ?? '');
}
