import { describe, expect, it } from 'vitest';
import { fault, NOBODY, render, SOPHIE, text } from './data.ts';

const questions = (source: string, answers = {}) => render(source, SOPHIE, { answers }).questions;

describe('what a template has to be told', () => {
  it('is declared with a label, a kind and choices, and gives no line of its own', () => {
    const source = [
      '{% ask bedrag "Hoeveel krijgt de klant terug?" %}',
      "{% ask dag 'Wanneer komt het?' date %}",
      '{% ask maat "Welke maat?" choice "S", "M" %}{% ask label "Label erbij?" toggle %}',
      'Je krijgt {{ bedrag }} en maat {{ maat }} op {{ dag | day_month }}.{% if label %} Met label.{% endif %}',
    ].join('\n');
    expect(questions(source)).toEqual([
      { name: 'bedrag', kind: 'text', label: 'Hoeveel krijgt de klant terug?', choices: [] },
      { name: 'maat', kind: 'choice', label: 'Welke maat?', choices: ['S', 'M'] },
      { name: 'dag', kind: 'date', label: 'Wanneer komt het?', choices: [] },
      { name: 'label', kind: 'toggle', label: 'Label erbij?', choices: [] },
    ]);
    const answers = { bedrag: '€ 10', maat: 'M', dag: '2026-12-24', label: true };
    expect(text(source, SOPHIE, { answers })).toBe(
      'Je krijgt € 10 en maat M op donderdag 24 december. Met label.',
    );
  });

  it.each([
    ['{{ bedrag }}', 'text', []],
    ['{% if label %}x{% endif %}', 'toggle', []],
    ['{% unless label %}x{% endunless %}', 'toggle', []],
    ['{% if maat == "S" %}x{% elsif maat == "M" %}y{% endif %}', 'choice', ['S', 'M']],
    ['{% case maat %}{% when "S", "M" %}x{% when "L" %}y{% endcase %}', 'choice', ['S', 'M', 'L']],
    ['Op {{ moment | weekday }}.', 'date', []],
    ['Op {{ lever_dag }}.', 'date', []],
    ['{% assign x = bedrag | upcase %}{{ x }}', 'text', []],
  ])('is told by how it is used where it is not declared: %s', (source, kind, choices) => {
    expect(questions(source)).toMatchObject([{ kind, choices, label: '' }]);
  });

  it('is asked only where the answers so far lead', () => {
    const source = '{% if label %}Op {{ label_dag }}.{% endif %}';
    expect(questions(source).map(({ name }) => name)).toEqual(['label']);
    expect(questions(source, { label: true }).map(({ name }) => name)).toEqual(['label', 'label_dag']);
    expect(questions(source, { label: false }).map(({ name }) => name)).toEqual(['label']);
  });

  it('is not asked twice for a name with more behind a dot', () => {
    const source = '{{ klant.naam }} {{ klant.stad | upcase }}.';
    expect(questions(source).map(({ name }) => name)).toEqual(['klant.naam', 'klant.stad']);
    expect(text(source, SOPHIE, { answers: { 'klant.naam': 'Jo', 'klant.stad': 'Gent' } })).toBe('Jo GENT.');
  });

  it('is text, whatever is answered', () => {
    const { reply } = render('{{ x }}!', SOPHIE, { answers: { x: '**{{ agent.name }}** <b>' } });
    expect(reply.text).toBe('**{{ agent.name }}** <b>!');
    expect(reply.html).toBe('<p>**{{ agent.name }}** &lt;b&gt;!</p>');
  });

  it('compares as people mean it', () => {
    const source = '{% if aantal > 9 %}veel{% else %}weinig{% endif %}';
    expect(text(source, SOPHIE, { answers: { aantal: '10' } })).toBe('veel');
    expect(text(source, SOPHIE, { answers: { aantal: '9' } })).toBe('weinig');
    expect(text(source)).toBe('weinig');
  });

  it.each([
    '{% ask %}',
    '{% ask 1 %}',
    '{% ask maat "x" choice %}',
    '{% ask x "y" colour %}',
    '{% attach %}',
  ])('is wrong where something is missing: %s', (source) => {
    expect(fault(source)).toMatchObject({ problem: 'bad-tag', line: 1 });
  });
});

describe('a question that was skipped', () => {
  it.each([
    ['Eerst dit. Je krijgt {{ x }} terug! En dan dat.', 'Eerst dit. En dan dat.', ['Je krijgt … terug!']],
    ['Een.\n\nJe krijgt {{ x }} terug.\n\nTwee.', 'Een.\n\nTwee.', ['Je krijgt … terug.']],
    ['- een\n- twee {{ x }}\n- drie', '- een\n- drie', ['twee …']],
    ['Nummer: {{ x }}\nTot ziens', 'Tot ziens', ['Nummer: …']],
    ['Ik stuur het\n{{ x }} naar je toe. Klaar.', 'Klaar.', ['Ik stuur het … naar je toe.']],
    ['{{ x }}', '', []],
    ['**Let op.** {% comment %}n{% endcomment %}**Op {{ x }} dicht.**', 'Let op.', ['Op … dicht.']],
  ])('takes its sentence along, and says so: %j', (source, kept, dropped) => {
    const rendered = render(source);
    expect(rendered.reply.text).toBe(kept);
    expect(rendered.dropped).toEqual(dropped);
  });

  it('leaves the cursor where it was', () => {
    const { reply } = render('Dag. Op {{ x }} {{ cursor }}kom ik. Groet');
    expect(reply).toMatchObject({ text: 'Dag. Groet', cursor: 5 });
  });

  it('does not cut a number or an address in two', () => {
    expect(text('Het kost 1.5 of {{ x }} euro. Zie https://winkel.example/a.b voor meer.')).toBe(
      'Zie https://winkel.example/a.b voor meer.',
    );
  });

  it('is one of many without an end', () => {
    expect(render('{{ x }} a. '.repeat(1_500)).dropped).toHaveLength(1_500);
  });
});

describe('notes and files', () => {
  it('are told beside the reply, and stand nowhere in it', () => {
    const source =
      '{% note %}Kijk bij {{ order.number }} na, {{ plek }}.{% endnote %}\nDag.\n{% attach "label.pdf" %}';
    const { reply, notes, files, questions } = render(source, NOBODY);
    expect(reply.text).toBe('Dag.');
    expect(notes).toEqual([]);
    expect(questions).toEqual([]);
    expect(files).toEqual(['label.pdf']);
    expect(render(source.replace(', {{ plek }}', '')).notes).toEqual(['Kijk bij 20418 na.']);
  });

  it('come only where the template says so', () => {
    const source = '{% if label %}{% attach "label.pdf" %}{% note %}Plak het{% endnote %}{% endif %}Dag';
    expect(render(source)).toMatchObject({ files: [], notes: [] });
    expect(render(source, SOPHIE, { answers: { label: true } })).toMatchObject({
      files: ['label.pdf'],
      notes: ['Plak het'],
    });
  });

  it('that are not closed are said to be', () => {
    expect(fault('{% note %}x')).toMatchObject({ problem: 'unclosed', piece: '{% note %}' });
  });
});

describe('a template in a template', () => {
  const partials = {
    kop: 'Dag {{ customer.first_name }},\n{% render "zin" %}',
    zin: 'Over {{ order.number }} {{ x }}.',
  };

  it('stands there filled in, with what it asks', () => {
    const source = '{% render "kop" %}\n\nGroet';
    expect(text(source, SOPHIE, { partials, answers: { x: 'nu' } })).toBe(
      'Dag Sophie,\nOver 20418 nu.\n\nGroet',
    );
    expect(render(source, SOPHIE, { partials }).questions).toMatchObject([{ name: 'x' }]);
  });

  it('that there is none of, that is wrong itself, or goes round in circles is said to be', () => {
    const told = (source: string, more: Record<string, string>) => {
      try {
        render(source, SOPHIE, { partials: more });
      } catch (error) {
        return (error as { fault: unknown }).fault;
      }
      throw new Error('it works');
    };
    expect(told('Dag\n{% render "weg" %}', {})).toMatchObject({
      problem: 'unknown-template',
      piece: 'weg',
      line: 2,
    });
    expect(told('{% render "a" %}', { a: 'x\n{{ y | z }}' })).toMatchObject({
      problem: 'unknown-filter',
      inside: 'a',
      line: 2,
    });
    expect(told('{% render "a" %}', { a: '{% render "b" %}', b: '{% render "a" %}' })).toMatchObject({
      problem: 'too-much',
    });
  });
});

describe('days', () => {
  it('are counted from today, by working days over holidays of the country', () => {
    const christmas = (country: 'NL' | 'BE') =>
      render(
        '{{ today | add_working_days: 1 | day_month }}',
        { ...SOPHIE, country },
        { today: '2026-12-24' },
      );
    expect(christmas('NL').reply.text).toBe('maandag 28 december');
    expect(text('{{ today | add_days: 3 | weekday }}, {{ today | add_days: 3 }}')).toBe(
      'dinsdag, 24 november 2026',
    );
    expect(text('{{ today | add_working_days: 1 | weekday }}', { ...SOPHIE, language: 'de' })).toBe('Montag');
  });

  it('of what is no day stay as they are', () => {
    expect(text('{{ customer.name | add_days: 3 }} {{ today | add_days: "x" }}')).toBe(
      'Sophie de Wit 21 november 2026',
    );
  });
});

describe('a yes or no that nobody said', () => {
  const source =
    'Dag Jo,\n\nIk kijk het na. {% ask houden "Mag u het houden?" toggle %}{% if houden %}U mag het houden.{% else %}Stuur het terug.{% endif %} Tot gauw.';

  it('is not decided for the person: what depends on it goes, and is said to', () => {
    const open = render(source);
    expect(open.reply.text).toBe('Dag Jo,\n\nIk kijk het na. Tot gauw.');
    expect(open.dropped).toEqual(['Stuur het terug.']);
    expect(render(source, SOPHIE, { answers: { houden: '' } }).dropped).toEqual(['Stuur het terug.']);
  });

  it('says what it was answered', () => {
    expect(text(source, SOPHIE, { answers: { houden: true } })).toContain('U mag het houden.');
    const no = render(source, SOPHIE, { answers: { houden: false } });
    expect(no.reply.text).toContain('Stuur het terug.');
    expect(no.dropped).toEqual([]);
  });

  it('leaves out the rest of a choice that was not made', () => {
    const choice =
      'A. {% case maat %}{% when "S" %}Klein.{% when "L" %}Groot.{% else %}Geen idee.{% endcase %} B.';
    expect(render(choice)).toMatchObject({ reply: { text: 'A. B.' }, dropped: ['Geen idee.'] });
    expect(text(choice, SOPHIE, { answers: { maat: 'L' } })).toBe('A. Groot. B.');
  });

  it('leaves a greeting alone', () => {
    expect(text('Beste {% if heer %}heer{% else %}klant{% endif %},\n\nDank.')).toBe('Beste klant,\n\nDank.');
  });
});

describe('a day of a year that is half typed', () => {
  it('is none yet', () => {
    const source = 'Op {{ dag | day_month }} is het er. Tot gauw.';
    const rendered = render(source, SOPHIE, { answers: { dag: '0026-12-04' } });
    expect(rendered).toMatchObject({ reply: { text: 'Tot gauw.' }, dropped: ['Op … is het er.'] });
  });
});

describe('working days while the agent is away', () => {
  it('are counted from the day that they are back', () => {
    const away = { ...SOPHIE, absentUntil: '2026-12-06' };
    const source = 'Op {{ today | add_working_days: 1 | day_month }}.';
    expect(text(source, away)).toContain('Op maandag 7 december.');
    expect(text(source)).toBe('Op maandag 23 november.');
  });
});

describe('names of the language that all this is written in', () => {
  it.each(['constructor', 'valueOf', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is asked for like any',
    (name) => {
      const rendered = render(`Uw {{ ${name} }} is klaar. {% if ${name} %}ja{% endif %}`);
      expect(rendered.reply.text).toBe('');
      expect(rendered.questions.map((question) => question.name)).toEqual([name]);
      expect(fault(`{% render "${name}" %}`)).toMatchObject({ problem: 'unknown-template' });
    },
  );
});

describe('a template that is made to take for ever', () => {
  it.each([
    `${'{% if a %}'.repeat(40)}${'{% endif %}'.repeat(40)}x`,
    `http://a.nl/${'.'.repeat(19_000)}x`,
    `http://a.nl/{% for i in (1..90000) %}.{% endfor %}x`,
  ])('does not: %#', (source) => {
    expect(() => render(source)).not.toThrow(RangeError);
  });

  it('does not turn what is read round', () => {
    expect(text('We pay \u202e01\u202c euro')).toBe('We pay 01 euro');
  });
});
