import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCaptures, Unmeasurable } from '../../tools/measure/captures.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwrap-captures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
}
const SHEET = { url: 'https://desk.example.net/7', open: true };

it('finds the states at any depth, with their frames, under the app of the sheet or the folder', () => {
  const frame = { file: 'open.frame1.html', selector: '#mail', url: 'https://desk.example.net/mail' };
  put({
    'list.html': '<p>lijst',
    'list.expected.json': JSON.stringify({ ...SHEET, app: 'pluto', open: false }),
    'mars/diep/open.html': '<iframe id=mail>',
    'mars/diep/open.frame1.html': '<p>mail',
    'mars/diep/open.expected.json': JSON.stringify({ ...SHEET, frames: [frame] }),
    'mars/diep/los.html': 'without a sheet',
  });
  const found = loadCaptures(folder).map(({ app, name, html, frames }) => ({ app, name, html, frames }));
  expect(found).toEqual([
    { app: 'pluto', name: 'pluto/list', html: '<p>lijst', frames: [] },
    { app: 'diep', name: 'diep/open', html: '<iframe id=mail>', frames: ['<p>mail'] },
  ]);
});

it.each([
  ['a folder that is not there', () => {}, /no folder .*weg/, 'weg'],
  ['a file', () => put({ 'weg.html': '' }), /is not a folder/, 'weg.html'],
  ['no states', () => put({ 'open.html': '' }), /holds no states/, ''],
  [
    'a sheet that is not JSON',
    () => put({ 'a.html': '', 'a.expected.json': '{' }),
    /a\.expected\.json is not JSON/,
    '',
  ],
  [
    'a sheet without what is needed',
    () => put({ 'a.html': '', 'a.expected.json': '{"open":true}' }),
    /url/,
    '',
  ],
  [
    'a sheet without its page',
    () => put({ 'a.expected.json': JSON.stringify(SHEET) }),
    /a\.html is missing/,
    '',
  ],
] as const)('says what is wrong with %s', (_, make, says, name) => {
  make();
  expect(() => loadCaptures(join(folder, name))).toThrow(says);
  expect(() => loadCaptures(join(folder, name))).toThrow(Unmeasurable);
});
