// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '@/lib/editors/markup.ts';
import { oneLine } from '@/lib/replies/compose/quote.ts';
import { dice, pick } from '../../../sites/dice.ts';
import { NOBODY, render, SOPHIE } from './data.ts';

/** What could be taken for something else than text. */
const NASTY = [
  '**',
  '*',
  '<b>',
  '</p>',
  '&amp;',
  '"',
  "'",
  '{{ agent.name }}',
  '{% if a %}',
  '{{',
  '}}',
  '[a](https://evil.example)',
  'https://evil.example/x',
  '- ',
  '1. ',
  '\n',
  '\n\n',
  '\r',
  'Sophie',
  ' ',
  'é',
  '😀',
  '\ufdd0',
  '\ufdd1',
  '\ufdd2',
  '\u{f0041}',
  '\u{10ffff}',
  '\ud800',
  '\0',
  '\u202e',
  ',',
];
const SOURCES = [
  '{{ customer.name }}',
  'Dag **{{ customer.name }}**, *{{ customer.first_name }}*',
  '- {{ customer.name }}\n- {{ ticket.subject }}',
  '1. {{ ticket.subject }}',
  'Over {{ ticket.subject }}\n\n{{ cursor }}\n\n{{ customer.name | upcase }}',
  '{% capture x %}{{ customer.name }}{% endcapture %}{{ x }}{{ x | append: customer.name }}',
  '{% assign a = customer.name | split: "" %}{% for c in a %}{{ c }}{% endfor %}',
  '[{{ customer.name }}](https://winkel.example/{{ ticket.subject }})',
  '{% if customer.name contains "*" %}{{ customer.name | replace: "*", "**" }}{% endif %}x',
  '{{ customer.name | default: ticket.subject }} {{ "**" }}{{ customer.name }}',
];
const roll = dice(2026);
const nasty = () => Array.from({ length: roll(7) }, () => pick(roll, NASTY)).join('');
const values = () => ({
  ...SOPHIE,
  customer: { name: nasty(), firstName: nasty(), address: nasty() },
  subject: nasty(),
});

/** The markup without its words: which elements, in which order. */
function bones(html: string): string {
  return [...html.matchAll(/<\/?([a-z]+)/g)].map(([tag]) => tag).join(' ');
}

describe('whatever a value holds', () => {
  it('it adds no markup: the reply has the elements that its template has', () => {
    const plain = { ...SOPHIE, customer: { name: 'Jan', firstName: 'Jan', address: 'Jan' }, subject: 'Jan' };
    for (let round = 0; round < 1_000; round += 1) {
      const data = values();
      // An empty value takes its line with it, and a condition may go another way.
      const whole = [data.customer.name, data.customer.firstName, data.subject].every((each) =>
        /[a-z*-]/i.test(each),
      );
      if (!whole) continue;
      for (const source of SOURCES.filter((each) => !each.includes('{% if'))) {
        const { reply } = render(source, data);
        expect(bones(reply.html), `${source} with ${JSON.stringify(data)}`).toBe(
          bones(render(source, plain).reply.html),
        );
      }
    }
  });

  it('it stands in the text as it is, and markup and text read the same', () => {
    for (let round = 0; round < 1_000; round += 1) {
      const data = values();
      const name = oneLine(data.customer.name.replace(/[\ufdd0-\ufdef\u{f0000}-\u{10ffff}]/gu, ''));
      const { reply } = render('Naam: {{ customer.name }}', data);
      expect(reply.text).toBe(name === '' ? 'Naam:' : `Naam: ${name}`);
      expect(parseMarkup(reply.html, document).textContent).toBe(reply.text);
    }
  });

  it('nothing in it is looked at again', () => {
    const name = '{{ agent.name }}{% assign customer = 1 %}{{ cursor }}';
    const { reply, questions } = render('{{ customer.name }}!', {
      ...NOBODY,
      customer: { ...NOBODY.customer, name },
    });
    expect(reply).toEqual({ text: `${name}!`, html: `<p>${name}!</p>` });
    expect(questions).toEqual([]);
  });
});

describe('whatever a template holds', () => {
  const PIECES = [
    ...NASTY,
    '{{ customer.name }}',
    '{{ cursor }}',
    '{% if order.number %}',
    '{% else %}',
    '{% endif %}',
    '{{ x | upcase }}',
    'https://winkel.example/a',
    '](https://winkel.example)',
    '[',
  ];

  it('it gives a reply, or says what is wrong, and the markup is what editors take', () => {
    for (let round = 0; round < 3_000; round += 1) {
      const source = Array.from({ length: roll(14) }, () => pick(roll, PIECES)).join('');
      let reply: ReturnType<typeof render>['reply'];
      try {
        ({ reply } = render(source));
      } catch (error) {
        expect(error, source).toMatchObject({ name: 'TemplateError', fault: { line: expect.any(Number) } });
        continue;
      }
      expect(
        reply.html.replace(/<\/?(?:p|strong|em|ul|ol|li)>|<br>|<a href="https?:[^"<>]*">|<\/a>/g, ''),
        source,
      ).not.toMatch(/[<>]/);
      expect(reply.text + reply.html, source).not.toMatch(/[\ufdd0-\ufdef]|[\u{f0000}-\u{10ffff}]/u);
      expect(reply.cursor ?? 0).toBeLessThanOrEqual(reply.text.length);
    }
  });

  it('the same in gives the same out', () => {
    const source = SOURCES.join('\n\n');
    expect(render(source)).toEqual(render(source));
  });
});
