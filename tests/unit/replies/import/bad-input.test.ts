import { describe, expect, it } from 'vitest';
import { readTemplates } from '@/lib/replies/templates/import/read.ts';
import { bodies, bytesOf, readText } from './files.ts';

const read = (name: string, bytes: Uint8Array) => readTemplates({ name, bytes });
const CSV = 'Titel;Tekst\nCafé;"Dag, tot één uur"\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (const [at, unit] of [...text].entries()) view.setUint16(2 + at * 2, unit.charCodeAt(0), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', bytesOf(CSV)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${CSV}`)],
    ['UTF-16, little end first', utf16(CSV, true)],
    ['UTF-16, big end first', utf16(CSV, false)],
    ['Windows-1252', Uint8Array.from(CSV, (character) => character.charCodeAt(0))],
  ])('may be %s', async (_, bytes) => {
    const { rows, problems } = await read('a.csv', bytes);
    expect(rows.map(({ template }) => template.title)).toEqual(['Café']);
    expect(bodies(rows)).toEqual(['Dag, tot één uur']);
    expect(problems).toEqual([]);
  });
});

describe('a file that can’t be taken says why', () => {
  it.each([
    ['empty', 'a.csv', bytesOf(' \n ')],
    ['empty', 'a.csv', new Uint8Array()],
    ['zip', 'a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20)],
    ['zip', 'a.json.gz', Uint8Array.of(0x1f, 0x8b, 8)],
    ['encoding', 'a.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)],
    ['too-big', 'a.csv', new Uint8Array(10_000_001)],
    ['unknown', 'a.html', bytesOf('<!doctype html><p>Dag</p>')],
    ['unknown', 'a.txt', bytesOf('Dag allemaal.\nDit is gewoon een brief.')],
    ['unknown', 'a.json', bytesOf('{"iets": [1, 2]}')],
    ['unknown', 'a.yml', bytesOf('name: x')],
    ['broken-mail', 'a.eml', bytesOf('')],
  ])('%s: %s', async (kind, name, bytes) => {
    const { format, rows, problems } = await read(name, bytes);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ kind, line: null }]);
    if (kind !== 'unknown') expect(format).toBeNull();
  });

  it.each([
    ['{\n  "macros": [\n    {"title": "a",}\n]}', 3, 19],
    ['[{"a": "b\n"}]', 1, 8],
    ['[1, 2', 1, 6],
    ['{"a": 01}', 1, 8],
    ['{"a": 1} x', 1, 10],
    ['{"a": "open}', 1, 7],
    ['', 1, 1],
    [`${'['.repeat(5000)}`, 1, 101],
  ])('broken JSON, where: %j', async (text, line, column) => {
    const { problems } = await readText('a.json', text === '' ? '{' : text);
    if (text !== '') expect(problems).toEqual([{ kind: 'broken-json', line, column, piece: '' }]);
    else expect(problems).toMatchObject([{ kind: 'broken-json', line: 1 }]);
  });

  it('broken YAML, where', async () => {
    const { problems } = await readText('a.yml', 'matches:\n  - trigger: "a\n    replace: b: c: d\n');
    expect(problems).toMatchObject([{ kind: 'broken-yaml', line: expect.any(Number) }]);
  });

  it('YAML that grows by itself', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `${i === 0 ? '' : ''}l${i}: &l${i} [${Array(9).fill(i === 0 ? 'x' : `*l${i - 1}`)}]`,
    );
    const { rows } = await readText(
      'a.yml',
      `${levels.join('\n')}\nmatches:\n  - trigger: a\n    replace: b\n    vars: *l11\n`,
    ).catch(() => ({ rows: null }));
    expect(rows).not.toBeNull();
  });
});

describe('a row that can’t be taken leaves the others', () => {
  it('in a CSV with a quote that is never closed', async () => {
    const { rows, problems } = await readText(
      'a.csv',
      'Titel,Tekst\nEen,"goed"\nTwee,"open\nDrie,ook goed\nVier,"mis"t"\nVijf,prima\n',
    );
    expect(rows.map(({ line, template }) => [line, template.title])).toEqual([
      [2, 'Een'],
      [4, 'Drie'],
      [6, 'Vijf'],
    ]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'quote'],
      [5, 'quote'],
    ]);
  });

  it.each([
    ['quotes that are never closed', (i: number) => `T${i},"open\n`],
    ['quotes within quotes', (i: number) => `T${i},"a "b" c"\n`],
  ])('in time in proportion to the file: %s', async (_, line) => {
    const start = performance.now();
    const text = `Titel,Tekst\n${Array.from({ length: 30_000 }, (_each, i) => `${line(i)}Goed,${'tekst '.repeat(20)}\n`).join('')}`;
    const { problems } = await readText('a.csv', text);
    expect(problems.filter(({ kind }) => kind === 'quote')).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('counts lines as an editor does, also within cells', async () => {
    const { rows } = await readText('a.csv', 'sep=;\r\nTitel;Tekst\r\n\r\nEen;"a\r\n\r\nb"\r\nTwee;c\r\n');
    expect(rows.map(({ line }) => line)).toEqual([4, 7]);
  });

  it('where one text is too long, and one is no template', async () => {
    const macros = [
      { title: 'Lang', actions: [{ field: 'comment_value', value: 'x'.repeat(20_001) }] },
      { title: 'Goed', actions: [{ field: 'comment_value', value: 'y' }] },
      { title: 7, actions: [{ field: 'comment_value', value: 'z' }] },
    ];
    const { rows, problems } = await readText('a.json', JSON.stringify({ macros }, null, 1));
    expect(rows.map(({ template }) => template.title)).toEqual(['Goed']);
    expect(problems.map(({ kind, piece }) => [kind, piece])).toEqual([
      ['too-long', 'Lang'],
      ['not-a-template', ''],
    ]);
  });

  it('where there are too many', async () => {
    const text = `Titel,Tekst\n${'a,b\n'.repeat(20_003)}`;
    const { rows, problems } = await readText('a.csv', text);
    expect(rows).toHaveLength(20_000);
    expect(problems).toEqual([{ line: 20_002, kind: 'too-many', piece: '3' }]);
  });

  it('and cuts what is too long beside the text, saying so', async () => {
    const tags = Array.from({ length: 25 }, (_, index) => `tag${index}`).join(';');
    const { rows } = await readText(
      'a.csv',
      `Titel,Tekst,Tags,Afkorting\n${'t'.repeat(250)},x,${tags},!!!\n`,
    );
    expect(rows[0]?.template.title).toHaveLength(200);
    expect(rows[0]?.template.tags).toHaveLength(20);
    expect(rows[0]?.remarks).toEqual([
      { kind: 'cut', field: 'title' },
      { kind: 'shortcut-dropped', was: '!!!' },
      { kind: 'cut', field: 'tags' },
    ]);
  });
});

describe('a row without a title', () => {
  it('goes by its first words that say something', async () => {
    const { rows } = await readText(
      'a.csv',
      'Titel,Tekst\n,"Dag {{naam}},\n\nStuur het **pakket** gerust terug."\n',
    );
    expect(rows[0]?.template.title).toBe('Stuur het pakket gerust terug.');
  });
});

describe('columns without names', () => {
  it.each([
    [
      'a.csv',
      'Retour|Stuur het gerust terug, dan krijg je geld|nl\nDank|Dank je wel voor dit lieve bericht|nl',
      { title: 0, body: 1, language: 2 },
    ],
    ['a.tsv', 'dank\tDank je wel voor dit lieve bericht van je', { title: 0, body: 1 }],
    ['a.csv', 'Een losse zin\nEn nog een losse zin', { body: 0 }],
  ])('are told by how they look: %s', async (name, text, columns) => {
    expect((await readText(name, text)).columns?.mapping).toEqual({ header: false, columns });
  });
});

describe('a long file', () => {
  const text = `Titel,Tekst\n${'Retour,"Dag {{naam}}, stuur het **pakket** gerust terug"\n'.repeat(10_000)}`;

  it('says how far it is, and lets other work go first', async () => {
    const progress: [number, number][] = [];
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const { rows } = await readText('a.csv', text, {
      onProgress: (done, total) => progress.push([done, total]),
    });
    clearInterval(timer);
    expect(rows).toHaveLength(10_000);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.every(([done, total]) => done < total && total === 10_000)).toBe(true);
    expect(ticks).toBeGreaterThan(2);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = readText('a.csv', text, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
