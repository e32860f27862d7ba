import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

/** A Thursday. */
const RECEIVED = '2026-05-21';

const read = (text: string, receivedOn: string | null = RECEIVED) =>
  readMessage(text, { subject: '', customerName: null, receivedOn });
const days = (text: string, receivedOn?: string | null) =>
  read(text, receivedOn).dates.map((date) => [date.text, date.day]);

describe('dates', () => {
  test.each([
    ['Ik heb het op 3 maart besteld.', '3 maart', '2026-03-03'],
    ['Ik heb het op 3 maart 2025 besteld.', '3 maart 2025', '2025-03-03'],
    ['Ik heb het op 28 december besteld.', '28 december', '2025-12-28'],
    ['Ik heb het op 03-04-2026 besteld.', '03-04-2026', '2026-04-03'],
    ['Ik heb het op 3/4 besteld.', '3/4', '2026-04-03'],
    ['Ik heb het gisteren ontvangen.', 'gisteren', '2026-05-20'],
    ['Het zou morgen komen.', 'morgen', '2026-05-22'],
    ['Het zou afgelopen maandag komen.', 'afgelopen maandag', '2026-05-18'],
    ['Het zou dinsdag 19 mei komen.', 'dinsdag 19 mei', '2026-05-19'],
    ['Ik heb het drie dagen geleden gekregen.', 'drie dagen geleden', '2026-05-18'],
    ['I ordered it on March 3rd.', 'March 3rd', '2026-03-03'],
    ['I ordered it on the 3rd of March, 2025.', '3rd of March, 2025', '2025-03-03'],
    ['I ordered it on 25/12/2025.', '25/12/2025', '2025-12-25'],
    ['I ordered it on 2026-04-03.', '2026-04-03', '2026-04-03'],
    ['Ich habe es am 3. März bestellt.', '3. März', '2026-03-03'],
    ['Ich habe es am 03.04.2026 bestellt.', '03.04.2026', '2026-04-03'],
    ['Ich habe es vorgestern bekommen.', 'vorgestern', '2026-05-19'],
    ['Je l’ai commandé le 3 mars.', '3 mars', '2026-03-03'],
    ['Je l’ai reçu aujourd’hui.', 'aujourd’hui', '2026-05-21'],
    ['Il devait arriver lundi dernier.', 'lundi dernier', '2026-05-18'],
  ])('%s', (text, words, day) => {
    expect(days(text)).toEqual([[words, day]]);
  });

  test.each([
    ['I ordered it on 03/04/2026.', '03/04/2026'],
    ['Het zou maandag komen.', 'maandag'],
    ['It was due on Monday 3 March.', 'Monday 3 March'],
    ['It should be here last Wednesday.', 'last Wednesday'],
  ])('named, and no telling which day: %s', (text, words) => {
    expect(days(text)).toEqual([[words, null]]);
  });

  test('without the day of receipt only a full date tells', () => {
    expect(days('Gisteren, op 3 maart, kwam de rest van 4 mei 2026.', null)).toEqual([
      ['Gisteren', null],
      ['3 maart', null],
      ['4 mei 2026', '2026-05-04'],
    ]);
    expect(days('Ik heb het gisteren ontvangen.', 'gisteren')).toEqual([['gisteren', null]]);
  });

  test.each([
    'Goede morgen, de helft (1/2) ontbreekt en 32-13-2026 is geen dag.',
    'Guten Morgen, das Paket kam am Morgen nicht an.',
    'I may have lost it on the march.',
    'Bestelling 2026-1182 is er nog niet.',
  ])('none: %s', (text) => {
    expect(days(text)).toEqual([]);
  });
});

describe('amounts', () => {
  const amounts = (text: string) =>
    read(text).amounts.map(({ text, cents, currency }) => [text, cents, currency]);

  test.each([
    ['Ik betaalde €12,50.', '€12,50', 1250, 'EUR'],
    ['Ik betaalde € 1.250,00.', '€ 1.250,00', 125_000, 'EUR'],
    ['Ik betaalde 12 euro.', '12 euro', 1200, 'EUR'],
    ['Ik betaalde € 39,-.', '€ 39,-', 3900, 'EUR'],
    ['I paid £1,250.99.', '£1,250.99', 125_099, 'GBP'],
    ['I paid $20.', '$20', 2000, 'USD'],
    ['I paid 20 quid.', '20 quid', 2000, 'GBP'],
    ['Ich zahlte CHF 31.50.', 'CHF 31.50', 3150, 'CHF'],
    ['Ich zahlte 39 Franken.', '39 Franken', 3900, 'CHF'],
    ["J'ai payé 1 250,50 €.", '1 250,50 €', 125_050, 'EUR'],
    ["J'ai payé 12€50.", '12€50', 1250, 'EUR'],
  ])('%s', (text, words, cents, currency) => {
    expect(amounts(text)).toEqual([[words, cents, currency]]);
  });

  test('several, in order and in place', () => {
    const { amounts, newest } = read('Betaald: € 10. Terug: 5 euro.');
    expect(amounts.map(({ cents }) => cents)).toEqual([1000, 500]);
    for (const { text, start } of amounts) expect(newest.slice(start, start + text.length)).toBe(text);
  });

  test.each(['Bestelling 20113 is er niet.', 'Ik kocht 5 pounds of coffee.', 'De kast is 120 cm.'])(
    'none: %s',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});
