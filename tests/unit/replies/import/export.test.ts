import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATHS } from '@/lib/method/types.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { exportCsv, exportJson, exportName, inFolder } from '@/lib/replies/templates/export/files.ts';
import type { TemplateContent } from '@/lib/replies/templates/template.ts';
import { SHORTCUT } from '@/lib/replies/templates/template.ts';
import { readText } from './files.ts';

/** All characters but halves of one and those that no text has, and more often those that mean something in a file. */
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => /[^\p{Cc}]/u.test(one)),
  fc.constantFrom(
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\\',
    '=',
    '+',
    '-',
    '@',
    ' ',
    '\u00a0',
    '{{',
    '{%',
    '|',
    '\ufeff',
  ),
);
const text = (maxLength: number) =>
  fc
    .array(character, { maxLength: 20 })
    .map((all) => [...all.join('')].join('').slice(0, maxLength))
    .filter((one) => one.isWellFormed());
const variant = fc.record({
  language: fc.constantFrom(null, ...LANGUAGES),
  register: fc.constantFrom(null, 'formal' as const, 'informal' as const),
  body: text(200),
});
const template: fc.Arbitrary<TemplateContent> = fc.record({
  title: text(100),
  shortcut: fc
    .string({ unit: fc.constantFrom('a', 'é', '7', '-', '_', 'ß', '字'), maxLength: 10 })
    .filter((one) => SHORTCUT.test(one)),
  folder: text(50),
  tags: fc.array(
    text(20).filter((tag) => tag !== ''),
    { maxLength: 5 },
  ),
  paths: fc.subarray([...PATHS]),
  shared: fc.boolean(),
  variants: fc.uniqueArray(variant, {
    minLength: 1,
    maxLength: 5,
    selector: ({ language, register }) => `${language} ${register}`,
  }),
});
const templates = fc.array(template, { minLength: 1, maxLength: 6 });

async function readBack(name: string, file: string): Promise<TemplateContent[]> {
  const { rows, problems } = await readText(name, file);
  expect(problems).toEqual([]);
  return rows.map((row) => row.template);
}

describe('what is taken out can be brought in again', () => {
  it.each([
    ['json', exportJson],
    ['csv', exportCsv],
    ['csv', (all: TemplateContent[]) => exportCsv(all, ';')],
  ] as const)('the very same, from %s', async (kind, write) => {
    await fc.assert(
      fc.asyncProperty(templates, async (all) => {
        expect(await readBack(`a.${kind}`, write(all))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('without anything of how it was kept', async () => {
    const [one] = fc.sample(template, 1);
    const kept = {
      ...one,
      id: 'secret',
      revision: 3,
      variants: one?.variants.map((each) => ({ ...each, id: 'v' })),
    };
    const file = exportJson([kept as unknown as TemplateContent]);
    expect(await readBack('a.json', file)).toEqual([one]);
  });

  it('after a spreadsheet saved it with other marks between the columns', async () => {
    const [first] = fc.sample(template, 1);
    const plain = {
      ...first,
      title: 'Retour',
      body: '',
      tags: ['a,b', 'c\\'],
      variants: [{ language: 'nl' as const, register: null, body: '-10% = "leuk"\n@jou' }],
    };
    const content = {
      title: plain.title,
      shortcut: 'r',
      folder: 'A/B',
      tags: plain.tags,
      paths: [],
      shared: true,
      variants: plain.variants,
    };
    const saved = exportCsv([content])
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    const [head = '', line = '', ...rest] = saved.split('\n');
    const again = [
      head.replaceAll(',', ';'),
      line.replace('"a\\,b,c\\\\"', '#').replaceAll(',', ';').replace('#', '"a\\,b,c\\\\"'),
      ...rest,
    ].join('\n');
    expect(await readBack('a.csv', again.replace(';yes;', ';WAAR;'))).toEqual([content]);
  });

  it('with formulas as text that no spreadsheet calculates', () => {
    const [one] = fc.sample(template, 1);
    if (!one) throw new Error('none');
    const lines = exportCsv([
      { ...one, title: '=HYPERLINK("https://evil.example")', folder: '@x', shortcut: '-a' },
    ]);
    expect(lines).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(lines).toContain(",'-a,'@x,");
  });
});

describe('what is taken out', () => {
  it('is all, or a folder with those in it', () => {
    const all = [{ folder: '' }, { folder: 'A' }, { folder: 'A/B' }, { folder: 'AB' }];
    expect(inFolder(all, 'A')).toEqual([{ folder: 'A' }, { folder: 'A/B' }]);
    expect(inFolder(all, '')).toHaveLength(4);
  });

  it('is called by its day', () => {
    expect(exportName('2026-11-30', 'csv')).toBe('unwrap-templates-2026-11-30.csv');
  });
});
