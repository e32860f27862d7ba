import { describe, expect, it } from 'vitest';
import { namesIn, readChip, unquoted } from '@/lib/replies/templates/source/chip.ts';

describe('a chip', () => {
  it.each([
    ['{{ customer.name }}', { kind: 'output', path: 'customer.name', value: 'customer.name', filters: [] }],
    [
      '{{- a | default: "x | y" | upcase -}}',
      {
        kind: 'output',
        path: 'a',
        value: 'a',
        filters: [
          { name: 'default', rest: '"x | y"' },
          { name: 'upcase', rest: '' },
        ],
      },
    ],
    ['{{ "a" }}', { kind: 'output', path: null, value: '"a"', filters: [] }],
    ['{{}}', { kind: 'output', path: null, value: '', filters: [] }],
    ['{%- if a == "b" -%}', { kind: 'tag', name: 'if', rest: 'a == "b"' }],
    ['{% endif %}', { kind: 'tag', name: 'endif', rest: '' }],
    ['{% # zomaar %}', { kind: 'tag', name: '#', rest: 'zomaar' }],
    ['{% raw %} {{ x }} {% endraw %}', { kind: 'holder', name: 'raw', inside: '{{ x }}' }],
  ])('%s', (source, chip) => {
    expect(readChip(source)).toEqual(chip);
  });

  it('knows a text in quotes', () => {
    expect([unquoted('"a"'), unquoted("'a'"), unquoted('a'), unquoted('"a" b "c"'), unquoted('"')]).toEqual([
      'a',
      'a',
      null,
      null,
      null,
    ]);
  });
});

describe('names', () => {
  it('are made in the template, or asked with a question', () => {
    const { made, asked } = namesIn([
      '{% assign x = 1 %}',
      '{% for item in (1..3) %}',
      '{% capture y %}',
      '{% ask size "Welke maat?" choice "S", "M" %}',
      '{% ask day %}',
      '{{ z }}',
    ]);
    expect([...made].sort()).toEqual(['forloop', 'item', 'x', 'y']);
    expect([...asked]).toEqual([
      ['size', 'Welke maat?'],
      ['day', ''],
    ]);
  });
});
