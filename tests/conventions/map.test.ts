import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
const map = readme.slice(readme.indexOf('## How it is built'), readme.indexOf('### Numbers'));
const folders = (path: string) =>
  readdirSync(resolve(ROOT, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

it.each(['lib', 'components', 'entrypoints', 'tests'])(
  'every room of %s is on the map in the README',
  (path) => {
    const rooms = folders(path).filter((name) => !name.startsWith('.'));
    expect(rooms.filter((room) => !map.includes(`${room}/`))).toEqual([]);
  },
);
