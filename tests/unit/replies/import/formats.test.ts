import { describe, expect, it } from 'vitest';
import { faultIn } from '@/lib/replies/templates/engine.ts';
import { bodies, readFixture, readText } from './files.ts';

describe('an export of another tool', () => {
  it.each([
    'zendesk.json',
    'gorgias.json',
    'gorgias.csv',
    'briskine.csv',
    'text-blaze.json',
    'chatwoot.json',
    'freshdesk.json',
    'help-scout.json',
    'espanso.yml',
    'plain.csv',
    'gmail.eml',
  ])('%s gives only what can be read as a template', async (name) => {
    const { rows } = await readFixture(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const body of bodies(rows)) expect(faultIn(body), body).toBeNull();
  });
});

describe('Zendesk', () => {
  it('gives folders, tags, marks and values, and says what a macro did besides', async () => {
    const { format, rows, problems } = await readFixture('zendesk.json');
    expect(format).toBe('zendesk');
    expect(rows[0]).toEqual({
      line: 3,
      template: {
        title: 'Label sturen',
        shortcut: '',
        folder: 'Retour/Label',
        tags: ['retour', 'label'],
        paths: [],
        shared: true,
        variants: [
          {
            language: 'nl',
            register: null,
            body: 'Dag {{ customer.first_name }},\n\nHier is je **label**. Plak het op de doos en geef die af.\n\n- Doos dicht\n- Label erop\n\n{% if shop.name == \'Kaarsenhuis\' %}Groet van het kaarsenhuis{% else %}Groet{% endif %}\n{{ agent.name | split: " " | first }}',
          },
        ],
      },
      remarks: [
        { kind: 'action', name: 'status' },
        { kind: 'subject', was: 'Je retourlabel' },
      ],
    });
    expect(problems).toEqual([{ line: 34, kind: 'no-body', piece: 'Alleen sluiten' }]);
  });

  it('asks for what there is no value for, and says what was switched off and whose it was', async () => {
    const { rows } = await readFixture('zendesk.json');
    expect(rows[1]?.template).toMatchObject({ title: 'Ticketnummer noemen', shared: false });
    expect(bodies(rows)[1]).toBe(
      'Uw nummer is {{ ticket_id }}.\nU hoort morgen van ons: {{ dc_afsluiting }}',
    );
    expect(rows[1]?.remarks).toEqual([
      { kind: 'inactive' },
      { kind: 'action', name: 'comment_mode_is_public' },
      { kind: 'question', was: '{{ticket.id}}', name: 'ticket_id' },
      { kind: 'question', was: '{{dc.afsluiting}}', name: 'dc_afsluiting' },
    ]);
  });
});

describe('Gorgias', () => {
  it('gives its text, tags and language; a file that it attached becomes a reminder', async () => {
    const { format, rows } = await readFixture('gorgias.json');
    expect(format).toBe('gorgias');
    expect(rows[0]?.template).toMatchObject({
      title: 'Where is it',
      tags: ['shipping', 'status'],
      shared: true,
    });
    expect(rows[0]?.template.variants[0]).toEqual({
      language: 'en',
      register: null,
      body: 'Hi {{ customer.first_name | default: "there" }},\n\nOrder {{ order.number }} left us on {{ orders_created_at }}.\n{% attach "care card.pdf" %}',
    });
    expect(rows[0]?.remarks).toEqual([
      { kind: 'action', name: 'setStatus' },
      { kind: 'filter', piece: 'datetime_format("MMM D")' },
      {
        kind: 'question',
        was: '{{ticket.customer.integrations.shopify.orders[0].created_at|datetime_format("MMM D")}}',
        name: 'orders_created_at',
      },
      { kind: 'attachment', name: 'care card.pdf' },
    ]);
  });

  it('gives the same from a CSV with its actions in a cell, and the line of one that is broken', async () => {
    const { format, rows, problems } = await readFixture('gorgias.csv');
    expect(format).toBe('gorgias');
    expect(rows[0]).toMatchObject({ line: 2, template: { title: 'Merci' } });
    expect(rows[0]?.template.variants[0]).toMatchObject({
      language: 'fr',
      body: 'Bonjour {{ customer.first_name }},\n\nMerci pour votre message, à bientôt.',
    });
    expect(problems).toEqual([{ line: 3, kind: 'not-a-template', piece: 'Broken' }]);
  });
});

describe('Briskine', () => {
  it('gives its conditions, choices and partials; loops stay text', async () => {
    const { format, rows } = await readFixture('briskine.csv');
    expect(format).toBe('briskine');
    expect(rows[0]?.template).toMatchObject({ shortcut: 'photo', tags: ['damage', 'photo'], shared: false });
    expect(bodies(rows)).toEqual([
      '{% ask choice_thanks "Thanks / Cheers" choice "Thanks", "Cheers" %}\nHello {{ customer.first_name }},\n\n{% if order.number %}About {{ order.number }}: {% endif %}could you send **one photo**? {{ choice_thanks }}, {{ agent.name }}',
      '{% render "photo" %}\n{{ cursor }}\n{% raw %}{{{% endraw %}#each items}}{% raw %}{{{% endraw %}this}}{% raw %}{{{% endraw %}/each}}',
    ]);
    expect(rows[0]?.remarks).toEqual([{ kind: 'subject', was: 'A photo' }, { kind: 'recipients' }]);
    expect(rows[1]?.remarks).toContainEqual({ kind: 'code', piece: '{{#each items}}' });
  });
});

describe('Text Blaze', () => {
  it('gives its form as questions, and days counted from today', async () => {
    const { format, rows } = await readFixture('text-blaze.json');
    expect(format).toBe('text-blaze');
    expect(rows[0]?.template).toMatchObject({ title: 'New date', shortcut: 'newdate', folder: 'Delivery' });
    expect(bodies(rows)[0]).toBe(
      '{% ask colour "colour" choice "green", "red", "blue" %}\n{% ask voucher_inside "voucher inside" toggle %}\nHi {{ customer.first_name | default: "there" }},\n\nYour parcel comes {{ today | add_days: 2 | weekday }}, {{ today | add_days: 2 | date_in_words }}. It is the {{ colour }} one, {{ colour }} as ordered.\n{% if voucher_inside %}There is a voucher inside.{% endif %}\n{% note %}Check the stock first{% endnote %}\n{{ cursor }}',
    );
    expect(rows[0]?.remarks).toEqual([{ kind: 'action', name: '{key: enter}' }]);
  });

  it('gives links and snippets within snippets, and says which formula it did not understand', async () => {
    const { rows } = await readFixture('text-blaze.json');
    expect(bodies(rows)[1]).toBe(
      'See [our page](https://shop.example/faq).\n\n{if: {=amount} > 3}Much{endif}\n\n{% render "newdate" %}',
    );
    expect(rows[1]?.remarks).toEqual([
      { kind: 'code', piece: '{if: {=amount} > 3}' },
      { kind: 'shortcut-changed', was: '/look it up!', shortcut: 'look-it-up' },
    ]);
  });
});

describe('Chatwoot', () => {
  it('gives short codes as shortcuts, and its own fallbacks', async () => {
    const { format, rows } = await readFixture('chatwoot.json');
    expect(format).toBe('chatwoot');
    expect(rows[0]?.template).toMatchObject({
      title: 'out-of-stock',
      shortcut: 'out-of-stock',
      shared: true,
    });
    expect(bodies(rows)[0]).toBe(
      'Dag {{ customer.first_name | default: "daar" }},\n\n- Nu op\n- Vrijdag weer binnen\n\nGesprek {{ conversation_id }}, groet {{ agent.name }}',
    );
    expect(rows[1]?.template.shortcut).toBe('groet-nederlands');
  });
});

describe('Freshdesk', () => {
  it('gives its folders, and tables as lines', async () => {
    const { format, rows } = await readFixture('freshdesk.json');
    expect(format).toBe('freshdesk');
    expect(rows.map(({ template: { title, folder, shared } }) => [title, folder, shared])).toEqual([
      ['Kapot binnen twee jaar', 'Garantie', true],
      ['Kort', 'Van mij', false],
    ]);
    expect(bodies(rows)).toEqual([
      'Beste {{ customer.first_name }},\n\n**Zo gaat het**\n\n1. Stuur een foto\n2. Kies: nieuw of geld terug\n\nNieuw | 3 dagen\nGeld | 5 dagen\n\n{{ agent.name }}, {{ shop.name }}\n{% attach "voorwaarden.pdf" %}',
      'Ik kijk het na en laat het je weten.',
    ]);
    expect(rows[0]?.remarks).toEqual([{ kind: 'image' }, { kind: 'attachment', name: 'voorwaarden.pdf' }]);
  });
});

describe('Help Scout', () => {
  it('gives the text of the mail, and says that the list has only beginnings', async () => {
    const { format, rows, problems } = await readFixture('help-scout.json');
    expect(format).toBe('help-scout');
    expect(rows[0]?.template.folder).toBe('Winkel');
    expect(bodies(rows)).toEqual([
      'Hoi {{ customer.first_name | default: "daar" }},\n\nHet adres is gewijzigd. Nummer {{ conversation_number }}.\n{{ agent.name | split: " " | first }}',
    ]);
    expect(rows[0]?.remarks[0]).toEqual({ kind: 'other-text' });
    expect(problems).toEqual([{ line: 10, kind: 'only-preview', piece: 'Te lang geleden' }]);
  });
});

describe('Espanso', () => {
  it('gives its variables and forms; of a match without a text the line', async () => {
    const { format, rows, problems } = await readFixture('espanso.yml');
    expect(format).toBe('espanso');
    expect(rows.map(({ line, template: { title, shortcut } }) => [line, title, shortcut])).toEqual([
      [9, ':afhaal', 'afhaal'],
      [15, 'Ruilen', 'ruil'],
    ]);
    expect(bodies(rows)).toEqual([
      'Dag {{ customer.name }},\n\nJe kunt het {{ today | add_days: 1 | date_in_words }} afhalen. {{ ipadres }}{{ cursor }}',
      '{% ask maat "maat" choice "S", "M", "L" %}\n{% ask kleur "kleur" %}\nDag,\nje krijgt maat {{ maat }} in {{ kleur | default: "blauw" }}.',
    ]);
    expect(rows[1]?.remarks).toEqual([{ kind: 'shortcut-dropped', was: ';ruil' }]);
    expect(problems).toEqual([{ line: 24, kind: 'not-a-template', piece: ':logo' }]);
  });
});

describe('a mail kept as a template', () => {
  it('gives its subject as title, whatever its parts are encoded in', async () => {
    const { format, rows } = await readFixture('gmail.eml');
    expect(format).toBe('mail');
    expect(rows[0]?.template.title).toBe('Café gesloten');
    expect(bodies(rows)).toEqual([
      'Dag {{ customer.name }},\n\nHet café is **dicht** tot *maandag*.\n{% attach "route.pdf" %}',
    ]);
  });
});

describe('a box of mails', () => {
  it('gives each of them, and leaves one that is none', async () => {
    const mail = (subject: string, text: string) =>
      `From 1234@xxx Mon Nov 30 10:00:00 2026\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n\r\n`;
    const box =
      mail('Retour', 'Stuur maar terug.\r\n>From ons aan jou') + mail('Dank', 'Dank je wel') + mail('', '');
    const { format, rows, problems } = await readText('Templates.mbox', box);
    expect(format).toBe('mail');
    expect(rows.map(({ template }) => template.title)).toEqual(['Retour', 'Dank']);
    expect(bodies(rows)[1]).toBe('Dank je wel');
    expect(problems).toEqual([{ line: null, kind: 'broken-mail', piece: '' }]);
  });
});

describe('a plain CSV', () => {
  it('gives its columns by their names, and what people made up as values or questions', async () => {
    const { format, rows, problems, columns } = await readFixture('plain.csv');
    expect(format).toBe('csv');
    expect(columns?.mapping).toEqual({
      header: true,
      columns: { title: 0, body: 1, folder: 2, tags: 3, language: 4 },
    });
    expect(rows[0]).toMatchObject({
      line: 2,
      template: { title: 'Beschadigd', folder: 'Post/Schade', tags: ['schade', 'snel'] },
      remarks: [{ kind: 'question', was: '{bedrag}', name: 'bedrag' }],
    });
    expect(bodies(rows)[0]).toBe(
      'Dag {{ customer.first_name }},\n\nWat vervelend van bestelling {{ order.number }}. Je krijgt {{ bedrag }} terug.',
    );
    expect(rows.map(({ template }) => template.variants[0]?.language)).toEqual(['nl', 'en', null, null]);
    expect(rows[2]?.remarks).toEqual([{ kind: 'language', was: 'it' }]);
    expect(rows[3]?.remarks).toEqual([{ kind: 'formula' }]);
    expect(problems).toEqual([{ line: 7, kind: 'no-body', piece: 'Leeg' }]);
  });

  it('gives one template for a title in several languages, each once', async () => {
    const text =
      'Titel,Tekst,Taal\nRetour,Stuur maar terug,nl\nRetour,Just send it back,en\nretour,Nog een,nl\nDank,Dank je wel allemaal hoor,\nDank,Thank you very much for this,\n';
    const { rows } = await readText('a.csv', text);
    expect(
      rows.map(({ template }) => [template.title, template.variants.map(({ language }) => language)]),
    ).toEqual([
      ['Retour', ['nl', 'en']],
      ['retour', ['nl']],
      ['Dank', ['nl']],
      ['Dank', ['en']],
    ]);
  });

  it('takes another mapping than the one that it guessed', async () => {
    const mapping = { header: true, columns: { title: 1, body: 0 } };
    const { rows, columns } = await readFixture('plain.csv', { mapping });
    expect(bodies(rows)[0]).toBe('Beschadigd');
    expect(columns?.mapping).toEqual(mapping);
  });
});
