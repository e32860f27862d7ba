import { describe, expect, it } from 'vitest';
import { certainForm, contactForm } from '@/lib/inboxes/contact-form.ts';

const an = { name: 'An Peeters', address: 'an.peeters@example.net' };

describe('contactForm', () => {
  it.each([
    ['one line each', 'Naam: An Peeters\nE-mail: an.peeters@example.net\nBericht: De kan lekt.'],
    ['the value below', 'Naam\nAn Peeters\n\nE-mailadres\nan.peeters@example.net\n\nBericht\nDe kan lekt.'],
    ['the value below a colon', 'Uw naam:\nAn Peeters\nUw e-mailadres:\nan.peeters@example.net'],
    ['a table', 'Naam\tAn Peeters\nE-mailadres\tan.peeters@example.net\nOnderwerp\tKan'],
    ['bullets', '• Naam: An Peeters\n• E-mail: an.peeters@example.net'],
    ['dashes', '- Name: An Peeters\n- Email: an.peeters@example.net'],
    ['bold', '*Naam:* An Peeters\n*E-mail:* an.peeters@example.net'],
    ['bold the other way', '**Naam**: An Peeters\n**E-mail**: an.peeters@example.net'],
    ['stars for required', 'Naam *: An Peeters\nE-mailadres (verplicht): an.peeters@example.net'],
    ['two names', 'Voornaam: An\nAchternaam: Peeters\nE-mail: an.peeters@example.net'],
    ['a link', 'Name: An Peeters\nEmail: an.peeters@example.net <mailto:an.peeters@example.net>'],
    ['upper case', 'NAME: An Peeters\nE-MAIL ADDRESS: An.Peeters@Example.NET'],
    ['German', 'Vor- und Nachname: An Peeters\nIhre E-Mail-Adresse: an.peeters@example.net'],
    ['French', 'Votre nom : An Peeters\nAdresse e-mail : an.peeters@example.net'],
    ['Canadian French', 'Nom complet : An Peeters\nCourriel : an.peeters@example.net'],
    ['a sender line', 'From: An Peeters <an.peeters@example.net>\nSubject: De kan'],
    ['below the message', `De kan lekt al na een dag.\n\nNaam: An Peeters\nE-mail: an.peeters@example.net`],
  ])('%s', (_, text) => expect(contactForm(text)).toEqual(an));

  it.each([
    ['two people', 'E-mail: an@example.net\nE-mail: bo@example.net'],
    ['none', 'Naam: An Peeters\nTelefoon: 0123'],
    ['a letter', 'Dag,\nmijn e-mail is an@example.net en de kan lekt.'],
    ['a quote', '> Naam: An Peeters\n> E-mail: an@example.net'],
    ['the header of a forwarded mail', 'From: An <an@example.net>\nSent: Monday\nTo: shop@example.com'],
    ['no address', 'Naam: An\nE-mail: onbekend'],
    ['an empty one', 'Naam:\nE-mail:\nBericht: De kan lekt.'],
  ])('nobody: %s', (_, text) => expect(contactForm(text)).toBeNull());

  it('does not take the next field for an empty name', () => {
    expect(contactForm('Naam:\nE-mail: an@example.net')).toEqual({ name: null, address: 'an@example.net' });
  });

  it('is quick on a text made to be slow', () => {
    const start = performance.now();
    contactForm(`a${' '.repeat(99_000)}b`);
    contactForm(`Naam${'* '.repeat(40_000)}`);
    contactForm('E-mail: '.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('certainForm', () => {
  it('takes a text that names its message, or says what it is', () => {
    expect(certainForm('Naam: An Peeters\nE-mail: an.peeters@example.net\nBericht:\nDe kan lekt.')).toEqual(
      an,
    );
    expect(certainForm('Nieuw bericht via het contactformulier\nE-mail: an@example.net')?.address).toBe(
      'an@example.net',
    );
  });
  it('takes no signature for a form', () => {
    const signed = 'De kan lekt.\n\nNaam: An Peeters\nTel: 0123\nE-mail: an.peeters@example.net';
    expect(certainForm(signed)).toBeNull();
    expect(contactForm(signed)).toEqual(an);
  });
});
