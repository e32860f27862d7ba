// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/insights/csv.ts';
import { type ImprovementWords, improvementRows, improvementsHtml } from '@/lib/insights/improvement-file.ts';
import { improvement } from '../../components/models.ts';

const WORDS: ImprovementWords = {
  language: 'nl',
  title: 'Verbeteringen',
  made: 'Gemaakt op 21 november 2026',
  labels: {
    title: 'In één zin',
    kind: 'Oorzaak',
    expected: 'Verwacht',
    meant: 'Bedoeld',
    where: 'Waar',
    complaints: 'Klachten',
    before: 'Ervoor',
    since: 'Erna',
    state: 'Stand',
  },
  name: ({ title }) => title,
  kind: ({ kind }) => kind,
  complaints: ({ before }) => `${before} klachten`,
  state: ({ solvedAt }) => (solvedAt ? 'opgelost' : 'open'),
};

describe('a table as a file', () => {
  it('opens in a spreadsheet of the country, and calculates nothing', () => {
    const rows = [
      ['Week', 'Per honderd'],
      ['3 nov', 6.8351],
      ['10 nov', null],
      ['=HYPERLINK("https://evil.example")', -3],
      ['a, "b"; c\nd', 0],
    ];
    expect(csvOf(rows, { separator: ';' })).toBe(
      '\ufeffWeek;Per honderd\r\n3 nov;6,84\r\n10 nov;\r\n"\'=HYPERLINK(""https://evil.example"")";-3\r\n"a, ""b""; c\nd";0\r\n',
    );
    expect(csvOf(rows, { separator: ',' })).toContain('3 nov,6.84\r\n10 nov,\r\n');
  });
});

describe('improvements as a file', () => {
  const all = [
    improvement('i1', { title: '<img src=x onerror=alert(1)>', expected: '@heel', where: '' }),
    improvement('i2', { title: 'Maten', solvedAt: '2026-11-01T10:00:00.000Z', before: 4, since: 1 }),
  ];

  it('are a page to read, in which every word stays a word, without a ticket or a customer', () => {
    const html = improvementsHtml(all, WORDS);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([...page.querySelectorAll('h2')].map((head) => head.textContent)).toEqual([
      '<img src=x onerror=alert(1)>',
      'Maten',
    ]);
    expect(page.querySelector('img, script, a')).toBeNull();
    expect(page.body.textContent).toContain('@heel');
    // What was not filled in is left out.
    expect([...page.querySelectorAll('dt')].filter((label) => label.textContent === 'Waar')).toHaveLength(1);
    expect(html).not.toContain('demo|shop|1');
  });

  it('are a table with a line each', () => {
    const [head, first, second] = improvementRows(all, WORDS);
    expect(head).toEqual(['In één zin', 'Oorzaak', 'Stand', 'Ervoor', 'Erna', 'Verwacht', 'Bedoeld', 'Waar']);
    expect(first?.[5]).toBe('@heel');
    expect(second?.slice(0, 5)).toEqual(['Maten', 'delivery', 'opgelost', 4, 1]);
    expect(csvOf([first ?? []], { separator: ';' })).toContain(";'@heel;");
  });
});
