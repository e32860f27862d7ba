import { describe, expect, it } from 'vitest';
import { fault, html, NOBODY, render, SOPHIE, text } from './data.ts';

describe('variables', () => {
  it('are filled in', () => {
    expect(
      text(
        'Dag {{ customer.first_name }} ({{ customer.name }}, {{customer.address}}),\nover {{ order.number }}: {{ ticket.subject }}.\n{{ agent.name }}, {{ shop.name }}, {{ today }}',
      ),
    ).toBe(
      'Dag Sophie (Sophie de Wit, sophie@voorbeeld.example),\nover 20418: Theepot met barst.\nNoor, Het Theehuisje, 21 november 2026',
    );
  });

  it('say the date in the language of the mail', () => {
    const days = (['nl', 'en', 'de', 'fr'] as const).map((language) =>
      text('{{ today }}', { ...SOPHIE, language }),
    );
    expect(days).toEqual(['21 november 2026', '21 November 2026', '21. November 2026', '21 novembre 2026']);
    expect(text('{{ "2026-12-01" | date_in_words }}, {{ "morgen" | date_in_words }}')).toBe(
      '1 december 2026, morgen',
    );
  });

  it('without a value are asked for, once each, and what is not answered takes its sentence along', () => {
    const source =
      'Dag {{ customer.first_name }},\n\nOver {{ order.number }} en {{ order.number | upcase }}. Tot zo.';
    const { reply, questions, dropped } = render(source, NOBODY);
    expect(reply.text).toBe('Dag,\n\nTot zo.');
    expect(questions.map(({ name }) => name)).toEqual(['customer.first_name', 'order.number']);
    expect(dropped).toEqual(['Over … en ….']);
    const answers = { 'order.number': 'a7', 'customer.first_name': 'Jo' };
    const told = render(source, NOBODY, { answers });
    expect(told.reply.text).toBe('Dag Jo,\n\nOver a7 en A7. Tot zo.');
    // Still in the form, to be changed.
    expect(told.questions).toEqual(questions);
    expect(told.dropped).toEqual([]);
  });

  it('that there are none of are asked for as well', () => {
    const names = (source: string) => render(source).questions.map(({ name }) => name);
    expect(names('{{ customer.frist_name }}{{ klant }} Dag')).toEqual(['customer.frist_name', 'klant']);
    expect(names('{% assign mijn = "x" %}{% for n in (1..2) %}{{ mijn }}{{ n }}{% endfor %}')).toEqual([]);
  });

  it('are not asked for where the template says what to write instead', () => {
    const { reply, questions } = render(
      'Dag {{ customer.first_name | default: "klant" }},{% if order.number %} over {{ order.number }}{% endif %}',
      NOBODY,
    );
    expect(reply.text).toBe('Dag klant,');
    expect(questions).toEqual([]);
  });

  it.each(['customer.name', 'customer.name == blank', 'customer.name != ""', 'customer.name != nil'])(
    'can be asked for: {%% if %s %%}',
    (condition) => {
      const source = `{% if ${condition} %}a{% else %}b{% endif %}`;
      const emptyIs = condition.includes('==') ? 'a' : 'b';
      expect(text(source, NOBODY)).toBe(emptyIs);
      expect(text(source)).not.toBe(emptyIs);
    },
  );
});

describe('white space around an empty value', () => {
  it.each([
    ['Dag {{ customer.first_name }},', 'Dag,'],
    ['Bonjour {{ customer.first_name }} !', 'Bonjour !'],
    ['Beste {{ customer.first_name }} {{ customer.name }},', 'Beste,'],
    ['{{ customer.first_name }}, dank voor je bericht', 'dank voor je bericht'],
    ['Over {% assign leeg = "" %}{{ leeg }} dus', 'Over dus'],
    ['({% assign leeg = "" %}{{ leeg }})', '()'],
    ['Dag {{ customer.first_name }}, dank voor je mail.', 'Dag, dank voor je mail.'],
    ['Dank je wel, {{ customer.first_name }}.', 'Dank je wel.'],
    ['Groet,\n{{ agent.name }}\n{{ shop.name }}\nDe winkel', 'Groet,\nDe winkel'],
  ])('%j gives %j', (source, expected) => {
    expect(text(source, NOBODY)).toBe(expected);
  });

  it('is the only one that changes: what was written otherwise stays', () => {
    expect(text('Dag  {{ customer.first_name }} , hoi  .')).toBe('Dag  Sophie , hoi  .');
  });
});

describe('marks', () => {
  it('make paragraphs, line breaks and emphasis', () => {
    const { reply } = render('Dag,\r\nje bent er\n\n\n**Echt** en *heus*, ***allebei***.');
    expect(reply.html).toBe(
      '<p>Dag,<br>je bent er</p><p><strong>Echt</strong> en <em>heus</em>, <strong><em>allebei</em></strong>.</p>',
    );
    expect(reply.text).toBe('Dag,\nje bent er\n\nEcht en heus, allebei.');
  });

  it('may stand in each other', () => {
    expect(html('**a *b* c** *a **b** c*')).toBe(
      '<p><strong>a <em>b</em> c</strong> <em>a <strong>b</strong> c</em></p>',
    );
  });

  it.each([
    '2 * 3 * 4',
    '**los',
    '* a *',
    '****',
    'a*',
    '[x]',
    '[x](y)',
    '[x](javascript:alert)',
    '-x',
    '1.x',
  ])('%j is no mark', (source) => {
    expect(text(source)).toBe(source);
    expect(html(source)).toBe(`<p>${source}</p>`);
  });

  it('make lists, also right below a line', () => {
    const { reply } = render('Stuur mij:\n- een **foto**\n- het nummer\n\n1) eerst\n2) dan\nKlaar');
    expect(reply.html).toBe(
      '<p>Stuur mij:</p><ul><li>een <strong>foto</strong></li><li>het nummer</li></ul><ol><li>eerst</li><li>dan</li></ol><p>Klaar</p>',
    );
    expect(reply.text).toBe('Stuur mij:\n\n- een foto\n- het nummer\n\n1. eerst\n2. dan\n\nKlaar');
  });

  it('make links, with their address in the plain text', () => {
    const { reply } = render('[Hier](https://winkel.example/r?a=1&b=2) of https://winkel.example/retour.');
    expect(reply.html).toBe(
      '<p><a href="https://winkel.example/r?a=1&amp;b=2">Hier</a> of <a href="https://winkel.example/retour">https://winkel.example/retour</a>.</p>',
    );
    expect(reply.text).toBe('Hier (https://winkel.example/r?a=1&b=2) of https://winkel.example/retour.');
  });

  it('let a value fill in what stands behind the host of a link, and never the host', () => {
    const odd = {
      ...SOPHIE,
      orderNumber: 'A/1?"><b>',
      customer: { ...SOPHIE.customer, name: 'evil.example' },
    };
    expect(html('[Volg](https://post.example/{{ order.number }})', odd)).toBe(
      '<p><a href="https://post.example/A%2F1%3F%22%3E%3Cb%3E">Volg</a></p>',
    );
    for (const source of [
      '[x](https://{{ customer.name }}/)',
      'https://{{ customer.name }}/a',
      'https://a.example.{{ customer.name }}/a',
      'https://a.example@{{ customer.name }}',
    ]) {
      expect(html(source, odd)).not.toContain('href');
    }
  });
});

describe('tags', () => {
  it('alone in a line leave no empty line behind', () => {
    const source = 'Dag,\n{% if order.number %}\nover {{ order.number }}\n{% endif %}\ngroet';
    expect(text(source)).toBe('Dag,\nover 20418\ngroet');
    expect(text(source, NOBODY)).toBe('Dag,\ngroet');
    expect(text('{% for n in (1..2) %}\n- punt {{ n }}\n{% endfor %}\ndaarna')).toBe(
      '- punt 1\n- punt 2\n\ndaarna',
    );
  });

  it('can keep a piece to use twice, with its paragraphs', () => {
    expect(text('{% capture a %}Dag {{ customer.first_name }},\n\nhoi{% endcapture %}{{ a }} {{ a }}')).toBe(
      'Dag Sophie,\n\nhoi Dag Sophie,\n\nhoi',
    );
  });
});

describe('the cursor', () => {
  const cursorIn = (source: string, data = SOPHIE) => {
    const { text, cursor } = render(source, data).reply;
    return cursor === undefined ? null : `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  };

  it('at the end of a line keeps the blank before it, in markup too', () => {
    const { html, text } = render('Het is **onderweg**. {{ cursor }}\n\nTot gauw', SOPHIE).reply;
    expect(html).toBe('<p>Het is <strong>onderweg</strong>.&nbsp;</p><p>Tot gauw</p>');
    expect(text).toBe('Het is onderweg. \n\nTot gauw');
  });

  it('is where it is written, as a place in the plain text', () => {
    expect(cursorIn('Dag {{ customer.first_name }},\n\n**Ik** zie {{ cursor }} dat')).toBe(
      'Dag Sophie,\n\nIk zie | dat',
    );
    expect(cursorIn('- een\n- {{ cursor }}')).toBe('- een\n- |');
    expect(cursorIn('Dag')).toBeNull();
  });

  it('alone in a paragraph keeps an empty one', () => {
    const source = 'Dag,\n\n{{ cursor }}\n\nGroet';
    expect(cursorIn(source)).toBe('Dag,\n\n|\n\nGroet');
    expect(html(source)).toBe('<p>Dag,</p><p><br></p><p>Groet</p>');
    expect(cursorIn('{{ cursor }}')).toBe('|');
  });

  it('counts once, and leaves nothing of the others', () => {
    expect(cursorIn('a{{ cursor }}b{{ cursor }}c')).toBe('a|bc');
  });
});

describe('a template that does not work says where and what', () => {
  it.each([
    ['Dag\n{{ customer.name', { problem: 'unclosed', line: 2, column: 1, piece: '{{ customer.name' }],
    [
      'a\n  {% if order.number %}\nb',
      { problem: 'unclosed', line: 2, column: 3, piece: '{% if order.number %}' },
    ],
    ['{% raw %}a', { problem: 'unclosed', line: 1 }],
    ['a {% endif %}', { problem: 'stray', line: 1, column: 3, piece: 'endif' }],
    ['a\n\n{% include "b" %}', { problem: 'unknown-tag', line: 3, column: 1, piece: 'include' }],
    ['{{ customer.name | shout }}', { problem: 'unknown-filter', line: 1, column: 1, piece: 'shout' }],
    ['{{ customer.name | raw }}', { problem: 'unknown-filter', piece: 'raw' }],
    ['{% if %}a{% endif %}', { problem: 'unreadable', line: 1 }],
    ['x'.repeat(20_001), { problem: 'too-long' }],
    ['{% for n in (1..99999999) %}x{% endfor %}', { problem: 'too-much', line: 1 }],
    ['{% for n in (1..90000) %}een hele zin{% endfor %}', { problem: 'too-much', line: 1 }],
    ['{% if a %}'.repeat(1_900), { problem: 'too-much', line: 1, column: 1_001 }],
    [`{% if a %}\n`.repeat(101), { problem: 'too-much', line: 101, column: 1 }],
    ['{% if a %}'.repeat(100), { problem: 'unclosed' }],
    [`${'{% if a %}{% endif %}'.repeat(500)}{% if`, { problem: 'unclosed' }],
  ])('%.40j', (source, expected) => {
    expect(fault(source)).toMatchObject(expected);
  });

  it('also where it would go on for ever', () => {
    const loops = 'bcdefghi'.split('');
    const source = `{% assign a = "${'x,'.repeat(60)}" | split: "," %}${loops.map((n) => `{% for ${n} in a %}`).join('')}${'{% endfor %}'.repeat(loops.length)}`;
    expect(fault(source)).toMatchObject({ problem: 'too-much', line: 1 });
  });

  it.each([
    '{% render "x" %}',
    '{% layout "x" %}',
    '{% block x %}{% endblock %}',
    '{{ "now" | date: "%s" }}',
  ])('nothing reads files, or the clock: %s', (source) => {
    expect(fault(source).problem).toMatch(/^unknown-/);
  });
});

describe('while the agent is away', () => {
  const away = { ...SOPHIE, absentUntil: '2026-12-04' };

  it('a reply says until when, before its closing, in the register of the reply', () => {
    const source =
      'Dag {{ customer.first_name }},\n\nIk kijk het na.\n\nVriendelijke groet,\n{{ agent.name }}';
    const informal = text(source, away);
    expect(informal).toMatch(/Ik kijk het na\.\n\n.*vrijdag 4 december.*\n\nVriendelijke groet,\nNoor$/);
    expect(text(source, { ...away, register: 'formal' })).not.toBe(informal);
    expect(text(source, { ...away, absentUntil: '2026-11-20' })).toBe(text(source));
  });

  it('nothing is made of an empty text', () => {
    expect(text('{{ nergens }}', away)).toBe('');
  });
});
