import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { atExit } from '../../harness/folder.ts';

/** An extension with the editors' code alone, for every local page; removed when this process ends. */
export async function buildExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unwrap-editors-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve(import.meta.dirname, '../../../..') } },
    build: {
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'editors',
        fileName: () => 'content.js',
      },
    },
  });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Editors under test',
      version: '1.0',
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
      browser_specific_settings: { gecko: { id: 'editors@unwrap.test' } },
    }),
  );
  return folder;
}
