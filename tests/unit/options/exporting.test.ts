// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { exportFile, foldersOf } from '@/lib/options/exporting.ts';
import { readTemplates } from '@/lib/replies/templates/import/read.ts';

const template = (title: string, folder: string) => ({
  title,
  shortcut: '',
  folder,
  tags: [],
  paths: [],
  shared: false,
  variants: [{ language: null, register: null, body: 'Dag' }],
});
const ALL = [
  template('A', ''),
  template('B', 'Post/Schade'),
  template('C', 'Post'),
  template('D', 'Garantie'),
];

describe('a file of templates', () => {
  it.each([
    ['json', ','],
    ['csv', ','],
    ['csv', ';'],
  ] as const)(
    'is named by its day and holds a folder with those in it, as %s with %s',
    async (kind, separator) => {
      const { name, blob } = await exportFile(ALL, kind, 'Post', '2026-11-30', separator);
      expect(name).toBe(`unwrap-templates-2026-11-30.${kind}`);
      const bytes = await new Promise<ArrayBuffer>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.readAsArrayBuffer(blob);
      });
      const { rows } = await readTemplates({ name, bytes: new Uint8Array(bytes) });
      expect(rows.map((row) => row.template.title)).toEqual(['B', 'C']);
    },
  );

  it('can be of every folder that there is, also of one that has only folders', () => {
    expect(foldersOf(ALL)).toEqual(['Garantie', 'Post', 'Post/Schade']);
    expect(foldersOf([template('x', 'A/B/C')])).toEqual(['A', 'A/B', 'A/B/C']);
  });
});
