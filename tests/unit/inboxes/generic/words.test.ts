import { describe, expect, it } from 'vitest';
import { isAbsolute, isDate, isName, labelBefore, labelOf } from '@/lib/inboxes/generic/words.ts';

describe('moments', () => {
  it.each([
    '12:04',
    'wo 18 nov 2026 09:14',
    'Tue, 17 Nov 2026 08:41:02 +0100',
    '18 novembre 2026 à 16:20',
    '3. Dez.',
    '2026-11-18 12:11',
    '18-11-2026',
    '11/18/26 7:32 PM',
    '49 min ago',
    '2h',
    'il y a 3 jours',
    'vor 2 Stunden',
    'een uur geleden',
    'Gisteren',
    "aujourd'hui",
    'geplaatst op 18 november 2026',
  ])('%s', (text) => expect(isDate(text)).toBe(true));

  it.each([
    'maat 38',
    'Bestelling 2026-10432',
    'Klacht over mijn bestelling van 3 november, nog niets gehoord',
    'sam.88@example.com',
    'April Jones',
    '2 mokken',
    '',
  ])('%s is none', (text) => expect(isDate(text)).toBe(false));

  it('knows which of them stay the same', () => {
    expect(isAbsolute('18-11-2026 09:14')).toBe(true);
    expect(isAbsolute('18 november 2026')).toBe(true);
    expect(isAbsolute('2 uur geleden')).toBe(false);
  });
});

describe('labels', () => {
  it.each([
    ['Van:', 'from'],
    ['From', 'from'],
    ['À', 'to'],
    ['aan ,', 'to'],
    ['Antwort an:', 'reply-to'],
    ['Onderwerp:', 'subject'],
    ['Klant', 'customer'],
    ['Aanvragers:', 'customer'],
    ['Visitor email', 'customer'],
    ['E-mail', 'email'],
    ['Prioriteit:', 'other'],
    ['Vanmorgen', null],
  ])('%s', (text, field) => expect(labelOf(text)).toBe(field));

  it('stand before a value, too', () => {
    expect(labelBefore('An: hilfe@lampenhaus.example')).toBe('to');
    expect(labelBefore('Re: Lamp stuk')).toBeNull();
  });
});

describe('names', () => {
  it.each(['Teun Bosman', "Siobhan O'Hara", 'Van den Berg, Fleur (Inkoop)'])('%s', (text) =>
    expect(isName(text)).toBe(true),
  );
  it.each(['TB', 'Goedemiddag,\nik', 'Van:', 'a@b.example', 'Wanneer komt het?', '12 nov 2026', '(Manage)'])(
    '%s is none',
    (text) => expect(isName(text)).toBe(false),
  );
});
