import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const newest = (text: string, customerName: string | null = null, subject = '') =>
  readMessage(text, { subject, customerName }).newest;

describe('newest text', () => {
  test.each([
    ['Op ma 4 mei 2026 om 09:10 schreef Winkel <info@winkel.example>:\n> Beste klant', 'Dutch'],
    [
      'On Mon, 4 May 2026 at 09:10, Shop <info@shop.example>\nwrote:\n> Dear customer',
      'English, broken in two',
    ],
    ['Am 04.05.26 um 09:10 schrieb Laden:\n> Hallo', 'German'],
    ['Le 4 mai 2026 à 09:10, Boutique a écrit :\n\n> Bonjour', 'French'],
    [
      'Van: Winkel <info@winkel.example>\nVerzonden: maandag 4 mei 2026\nAan: Els\nOnderwerp: Uw stoel\n\nBeste Els',
      'Outlook, Dutch',
    ],
    [
      '________________________________\nFrom: Shop\nSent: Monday\nTo: Els\nSubject: Chair\n\nDear Els',
      'Outlook, English',
    ],
    ['-----Oorspronkelijk bericht-----\nBeste Els, de stoel komt eraan.', 'ruled off'],
    ['Op 4 mei 2026 schreef Winkel:\n\nBeste Els, de stoel komt eraan.', 'quoted without marks'],
  ])('leaves history out: %s (%s)', (history) => {
    expect(newest(`De stoel is er nog niet.\n\n${history}`)).toBe('De stoel is er nog niet.');
  });

  test('keeps an answer written under the quote', () => {
    expect(newest('On 4 May 2026, Shop wrote:\n> Is it the left leg?\n\nNo, the right one.')).toBe(
      'No, the right one.',
    );
  });

  test('joins answers between quoted lines', () => {
    expect(newest('> Welke maat?\n\nMaat 40.\n\n> Welke kleur?\n\nBlauw.')).toBe('Maat 40.\nBlauw.');
  });

  test.each([
    'Met vriendelijke groet,\n\nEls de Wit\n06 12 34 56 78',
    'Groetjes Els',
    'Kind regards,\nEls',
    'Mit freundlichen Grüßen\nEls de Wit',
    'Cordialement,\nEls de Wit',
    'Els',
    'Els de Wit\nKerkstraat 3\n1234 AB Ergens',
    '-- \nEls de Wit\nEls Keramiek',
    'Verstuurd vanaf mijn iPhone',
    'Els\n\nSent from my Galaxy',
  ])('leaves closing, signature and footer out: %j', (ending) => {
    expect(newest(`De stoel is stuk.\n\n${ending}`, 'Els de Wit')).toBe('De stoel is stuk.');
  });

  test('keeps a postscript', () => {
    expect(newest('De stoel is stuk.\n\nGroet,\nEls\n\nPS de tafel ook', 'Els de Wit')).toBe(
      'De stoel is stuk.\n\nPS de tafel ook',
    );
  });

  test('takes the message out of a contact form', () => {
    const form =
      'Naam: Els de Wit\nE-mail: els@example.org\nBestelnummer: 20113\nBericht: De stoel is stuk.\nEn de tafel ook.\n\n--\nDit bericht is verzonden via het contactformulier op winkel.example';
    const reading = readMessage(form, { subject: 'Contactformulier', customerName: 'Webwinkel' });
    expect(reading.newest).toBe('De stoel is stuk.\nEn de tafel ook.');
    expect(reading.firstName?.value).toBe('Els');
  });

  test('reads a form that writes each answer under its label', () => {
    const form = 'Name:\nEls de Wit\n\nEmail:\nels@example.org\n\nBody:\nThe chair is broken.';
    const reading = readMessage(form, { subject: 'New customer message', customerName: 'Shop' });
    expect(reading.newest).toBe('The chair is broken.');
    expect(reading.firstName?.value).toBe('Els');
  });

  test('of a forward, what is passed on is what counts', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Els de Wit <els@example.org>\nDate: Mon, 4 May 2026\nSubject: chair\nTo: <shop@example.org>\n\nThe chair is broken.\n\nEls';
    const reading = readMessage(text, { subject: 'Fwd: chair', customerName: 'Office' });
    expect(reading.newest).toBe('The chair is broken.');
    expect(reading.firstName?.value).toBe('Els');
  });

  test('words that look like a header or closing but are none stay', () => {
    const text =
      'Van: wie is dit pakket eigenlijk?\nMet groeten ben ik niet geholpen, ik wil een stoel die heel is.';
    expect(newest(text)).toBe(text);
  });
});
