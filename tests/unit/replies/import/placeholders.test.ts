import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { faultIn } from '@/lib/replies/templates/engine.ts';
import { Conversion } from '@/lib/replies/templates/import/placeholders/conversion.ts';
import { converted, type DialectName } from '@/lib/replies/templates/import/placeholders/dialect.ts';

function convert(text: string, dialect: DialectName) {
  const conversion = new Conversion();
  return { body: converted(text, dialect, conversion), remarks: conversion.remarks, head: conversion.head };
}

describe('placeholders of other tools', () => {
  it.each<[DialectName, string, string]>([
    ['liquid', '{{ticket.requester.first_name}}', '{{ customer.first_name }}'],
    ['liquid', '{{- ticket.customer.email -}}', '{{ customer.address }}'],
    ['liquid', "{{ contact.name | default: 'u' }}", '{{ customer.name | default: "u" }}'],
    ['liquid', "{{ contact.first_name || 'there' }}", '{{ customer.first_name | default: "there" }}'],
    [
      'liquid',
      '{{ticket.customer.firstname|fallback("it\'s")}}',
      '{{ customer.first_name | default: "it\'s" }}',
    ],
    ['liquid', '{{ current_user.name | upcase }}', '{{ agent.name | upcase }}'],
    ['liquid', "{{ 'now' | date: '%d %B' }}", '{{ today }}'],
    [
      'liquid',
      '{% unless ticket.brand.name == "X" and a %}b{% endunless %}',
      '{% unless shop.name == "X" and a %}b{% endunless %}',
    ],
    ['liquid', '{{cursor}}', '{{ cursor }}'],
    [
      'handlebars',
      '{{{to.name}}} {{! zomaar }}{{capitalize to.first_name}}',
      '{{ customer.name }} {{ customer.first_name | capitalize }}',
    ],
    ['handlebars', '{{#if subject}}a{{else}}b{{/if}}', '{% if ticket.subject %}a{% else %}b{% endif %}'],
    [
      'help-scout',
      '{%customer.fullName%} {customer.firstName,fallback=daar}',
      '{{ customer.name }} {{ customer.first_name | default: "daar" }}',
    ],
    [
      'blaze',
      '{time: DD-MM-YYYY; shift=-1W} {time}',
      '{{ today | add_days: -7 | date_in_words }} {{ today }}',
    ],
    [
      'blaze',
      '{if: x = "a"}1{elseif: {=y}}2{else}3{endif}',
      '{% if x == "a" %}1{% elsif y %}2{% else %}3{% endif %}',
    ],
    ['blaze', 'gewoon {iets anders} of {}', 'gewoon {iets anders} of {}'],
    ['espanso', 'a $|$ b', 'a {{ cursor }} b'],
    [
      'made-up',
      '[Voornaam] {klantnaam} %NAAM% 100% [lees](https://x.example)',
      '{{ customer.first_name }} {{ customer.name }} {{ customer.name }} 100% [lees](https://x.example)',
    ],
    ['made-up', '<< niet >> [1] {2}', '<< niet >> [1] {2}'],
    [
      'made-up',
      '{% ask maat "Welke maat?" choice "S", "M" %}{% note %}intern{% endnote %}{{ today | add_days: 3 | weekday }}',
      '{% ask maat "Welke maat?" choice "S", "M" %}{% note %}intern{% endnote %}{{ today | add_days: 3 | weekday }}',
    ],
  ])('%s: %s', (dialect, source, expected) => {
    expect(convert(source, dialect).body).toBe(expected);
  });

  it('are asked for once where there is no value, under a name that none of ours has', () => {
    const { body, remarks } = convert(
      '{{ ticket.id }}, {{ticket.id}} {{ order }} {{ 42nd }} {{ été.à }}',
      'liquid',
    );
    expect(body).toContain('{{ ticket_id }}, {{ ticket_id }} {{ order_value }}');
    expect(body).toContain('{{ ete_a }}');
    expect(remarks.filter(({ kind }) => kind === 'question')).toHaveLength(3);
    expect(faultIn(body)).toBeNull();
  });

  it.each<[DialectName, string, string]>([
    ['made-up', 'Bezorgd op {datum}, [date] en %DATUM%', 'datum'],
    ['liquid', '{{ date }}', 'date'],
    ['espanso', '{{now}}', 'now'],
  ])('ask for a day that may be any, in %s: %s', (dialect, source, name) => {
    const { body, head, remarks } = convert(source, dialect);
    expect(body).toContain(`{{ ${name} }}`);
    expect(body).not.toContain('today');
    expect(head).toContain(`{% ask ${name} date %}`);
    expect(remarks).toContainEqual(expect.objectContaining({ kind: 'question', name }));
    expect(faultIn([...head, body].join('\n'))).toBeNull();
  });

  it('are today only where they say so', () => {
    const said = '{vandaag} {today} {heute} {aujourd’hui} {current_date}';
    expect(convert(said, 'made-up').body).toBe(Array(5).fill('{{ today }}').join(' '));
  });

  it('declare what a form asks, without what would end the declaration', () => {
    const { head } = convert('{formmenu: "a" %; b; name=kies "maar"}', 'blaze');
    expect(head).toEqual(['{% ask kies_maar "kies maar" choice "”a”", "b" %}']);
    expect(faultIn(head.join('\n'))).toBeNull();
  });
});

describe('text that only looks like code', () => {
  it.each<[DialectName, string]>([
    ['help-scout', 'a {{ b | nope: }} {% if %} {{{ }} c'],
    ['blaze', '{{ customer.name }} en {% endif %}'],
    ['liquid', 'x {{ 1 + 2 }} {% include "y" %} {{'],
    ['handlebars', '{{#each a}}{{/each}} {{lookup a b}}'],
    ['espanso', '{{ a b }} {% x %}'],
    ['made-up', '{{{naam}}} {%{% {{'],
  ])('%s: comes out as it was: %s', (dialect, source) => {
    const { body, remarks } = convert(source, dialect);
    expect(faultIn(body), body).toBeNull();
    expect(remarks.some(({ kind }) => kind === 'code')).toBe(true);
    if (!/\{\{ \w/.test(body)) expect(new Liquid().parseAndRenderSync(body)).toBe(source);
  });
});

describe('text that is made to take long', () => {
  const spaces = ' '.repeat(390_000);
  const tricks = [
    `{{ a | default${spaces} }}`,
    `{% if ${'a['.repeat(190_000)} %}`,
    `{% ask ${'"'.repeat(390_000)}% %}`,
    `{if: ${spaces}! }`,
    `{formtext:${spaces}=}`,
    '{%a.'.repeat(90_000),
    '{{'.repeat(190_000),
    '[a'.repeat(190_000),
  ];
  const dialects = ['liquid', 'handlebars', 'help-scout', 'blaze', 'espanso', 'made-up'] as const;

  it.each(dialects)('takes time in proportion to it: %s', (dialect) => {
    const start = performance.now();
    for (const trick of tricks) convert(trick, dialect);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
