import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT, toolOf } from '../../tools/run.ts';

const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'package.json',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];
const folder = mkdtempSync(join(tmpdir(), 'unwrap-somewhere-else-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path).toString('base64')]),
  );
}

it('what is built from the same sources elsewhere, in another time zone, is the same byte by byte', () => {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(
    process.execPath,
    [toolOf('wxt', 'wxt'), 'build', '-b', 'chrome', '--mv3'],
    {
      cwd: folder,
      // Of the tests' own a build must know nothing: NODE_ENV changes what is made.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Asia/Tokyo' },
      encoding: 'utf8',
    },
  );
  expect(status, stderr).toBe(0);
  const again = filesOf(join(folder, '.output/chrome-mv3'));
  const first = filesOf(join(ROOT, '.output/chrome-mv3'));
  expect([...again.keys()]).toEqual([...first.keys()]);
  expect([...again].filter(([file, content]) => first.get(file) !== content).map(([file]) => file)).toEqual(
    [],
  );
});
