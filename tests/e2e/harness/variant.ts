import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './folder.ts';

/** The part of a manifest that tests change. */
export interface Manifest {
  version: string;
  [key: string]: unknown;
}

/**
 * A changed copy of a build, for `launch` or `updateExtension`; removed when this process ends.
 * @param change alters the manifest in place; it may also change files in the copy's folder
 */
export function variant(build: string, change: (manifest: Manifest, dir: string) => void): string {
  const dir = mkdtempSync(join(tmpdir(), 'unwrap-build-'));
  atExit(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(build, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest, dir);
  writeFileSync(file, JSON.stringify(manifest));
  return dir;
}
