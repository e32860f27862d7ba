import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string, subject = '') => {
  const { orderNumbers, trackingNumbers, invoiceNumbers } = readMessage(text, {
    subject,
    customerName: null,
  });
  const texts = (list: { text: string }[]) => list.map((span) => span.text);
  return { orders: texts(orderNumbers), tracking: texts(trackingNumbers), invoices: texts(invoiceNumbers) };
};

describe('numbers', () => {
  test.each([
    ['Het gaat om bestelling 20113.', '20113'],
    ['Bestelnummer: #WEB-20113', 'WEB-20113'],
    ['My order no. 2026/1182 is late', '2026/1182'],
    ['Order #1044', '1044'],
    ['Meine Bestellnummer lautet 71-0093', '71-0093'],
    ['Ma commande n° 408-7733120', '408-7733120'],
    ['Any news about 228104?', '228104'],
  ])('order: %s', (text, number) => {
    expect(read(text).orders).toEqual([number]);
  });

  test('two orders behind one word', () => {
    expect(read('Bestellingen 20113 en 20114 zijn er niet.').orders).toEqual(['20113', '20114']);
  });

  test('order, invoice and tracking are told apart', () => {
    expect(read('Factuur 88120 hoort bij bestelling 20113, track & trace 3SABCD123456789.')).toEqual({
      orders: ['20113'],
      tracking: ['3SABCD123456789'],
      invoices: ['88120'],
    });
  });

  test.each([
    'Bel mij op 06-12345678 of 0499 12 34 56.',
    'You can call +44 131 496 0999.',
    'IBAN NL91 ABNA 0417 1643 00',
    'Ik woon op Kerkstraat 12, 1234 AB Ergens.',
    'Gekocht op 12-03-2026, in 2025 ook al eens.',
    'Ik betaalde € 1250 en nog 3500 euro.',
    'Die Farbe ist RAL 7016, 1200 mm lang.',
    'Artikelnummer 447190 is niet leverbaar.',
    'Mijn klantnummer is 558120.',
    'See quote 77150 and ticket 99120.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual({ orders: [], tracking: [], invoices: [] });
  });

  test('a number only in the subject counts, outside the text', () => {
    const { orderNumbers } = readMessage('Waar blijft het?', {
      subject: 'Bestelling 20113',
      customerName: null,
    });
    expect(orderNumbers).toEqual([{ text: '20113', start: -1 }]);
  });
});
