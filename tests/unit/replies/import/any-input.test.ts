import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { templateContent } from '@/lib/replies/templates/content.ts';
import { faultIn } from '@/lib/replies/templates/engine.ts';
import { readJson } from '@/lib/replies/templates/import/json.ts';
import { readTemplates } from '@/lib/replies/templates/import/read.ts';
import { bytesOf } from './files.ts';

const name = fc.constantFrom('a.json', 'a.csv', 'a.tsv', 'a.yml', 'a.eml', 'a.txt', 'a');
/** What means something to one of the formats, or to templates. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '{% if x %}',
      '{% endif %}',
      '{%endraw%}',
      '{{ a | b: "c" }}',
      '{{#if a}}',
      '{{/if}}',
    ],
    ...[
      '{formtext: name=a}',
      '{if: a}',
      '{else}',
      '{endif}',
      '{note}',
      '{endnote}',
      '$|$',
      '[[a]]',
      '[naam]',
      '%NAAM%',
    ],
    ...[
      '<b>',
      '</b>',
      '<p>',
      '<a href="https://x.example/{{a}}">',
      '</a>',
      '<li>',
      '<script>',
      '&amp;',
      '<!--',
      '**',
      '*',
    ],
    ...['"', "'", ',', ';', '\t', '\n', '\r\n', '=1+1', '\\', '- ', '1. ', ' ', 'Dag', 'naam', 'é', '\ufdd0'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const words = fc.array(piece, { maxLength: 25 }).map((all) => all.join(''));

const file = fc.oneof(
  words,
  words.map((body) =>
    JSON.stringify({ macros: [{ title: body, actions: [{ field: 'comment_value_html', value: body }] }] }),
  ),
  words.map((body) => JSON.stringify([{ short_code: body, content: body }])),
  words.map((body) => JSON.stringify([{ name: body, text: body }])),
  words.map((body) =>
    JSON.stringify({ folders: [{ name: body, snippets: [{ shortcut: body, text: body }] }] }),
  ),
  words.map((body) =>
    JSON.stringify({ matches: [{ trigger: body, replace: body, form_fields: { a: {} } }] }),
  ),
  words.map((body) => `Titel,Tekst\n"${body.replaceAll('"', '""')}","${body.replaceAll('"', '""')}"`),
  words.map(
    (body) => `id,title,shortcut,subject,to,cc,bcc,tags,body\n1,a,b,,,,,,"${body.replaceAll('"', '""')}"`,
  ),
  words.map((body) => `Subject: ${body}\r\nContent-Type: text/html\r\n\r\n${body}`),
  fc.json().map((text) => text),
);

describe('any file whatever', () => {
  it('gives templates that can be kept and read, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(name, file, async (chosen, text) => {
        const { rows } = await readTemplates({ name: chosen, bytes: bytesOf(text) });
        for (const { template } of rows) {
          expect(v.is(templateContent, template), JSON.stringify(template)).toBe(true);
          for (const { body } of template.variants) expect(faultIn(body), body).toBeNull();
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('of bytes, too', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 200 }), async (chosen, bytes) => {
        await readTemplates({ name: chosen, bytes });
      }),
      { numRuns: 500 },
    );
  });
});

describe('JSON', () => {
  it('is what the browser reads, or broken where the browser says that it is', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('"', '{', ',', ']', '\\', '0', ' '))
      .map(([text, at, bit]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + bit + text.slice(place);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (text) => {
        const read = readJson(text);
        let native: unknown;
        try {
          native = JSON.parse(text);
        } catch {
          expect('line' in read, text).toBe(true);
          return;
        }
        expect('value' in read ? read.value : 'broken').toEqual(native);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the text, also where it is all one line', () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, () => ({ a: 'x'.repeat(300) })));
    const start = performance.now();
    readJson(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
