import { describe, expect, it } from 'vitest';
import { sensitiveIn } from '@/lib/notes/sensitive.ts';
import { tagsIn } from '@/lib/notes/tags.ts';

const kinds = (text: string) => sensitiveIn(text).map(({ kind, text: words }) => [kind, words]);

describe('what should rather not be kept', () => {
  it.each([
    ['terugbetalen op NL91 ABNA 0417 1643 00 graag', [['iban', 'NL91 ABNA 0417 1643 00']]],
    ['rekening be68539007547034', [['iban', 'be68539007547034']]],
    ['IBAN DE89370400440532013000.', [['iban', 'DE89370400440532013000']]],
    ['kaart 4111 1111 1111 1111, 12/27', [['card', '4111 1111 1111 1111']]],
    ['BSN: 111222333', [['national-number', '111222333']]],
    ['rijksregister 85.07.30-033.28', [['national-number', '85.07.30-033.28']]],
    ['n° sécu 2 55 08 14 168 025 38', [['national-number', '2 55 08 14 168 025 38']]],
    [
      'Is net hersteld van een burn-out, en is zwanger',
      [
        ['health', 'burn-out'],
        ['health', 'zwanger'],
      ],
    ],
    ['Seems DEPRESSED', [['health', 'DEPRESSED']]],
    ['ist schwerbehindert', [['health', 'schwerbehindert']]],
    ['elle est enceinte', [['health', 'enceinte']]],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'bestelling 111222333',
    'order 2026-7781, 3SABCD1234567 bij PostNL',
    'belt op 0470 12 34 56 of +31 6 12345678',
    'NL91 ABNA 0417 1643 01',
    'kaart 4111 1111 1111 1112',
    'tracking 00340434161094042557',
    'EAN 8712345678906',
    'Wil graag teruggebeld worden, niet mailen #vip',
    'the stroller is for her daughter; sick of waiting',
  ])('nothing in: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('names each once, and a few at most', () => {
    const text = Array.from(
      { length: 9 },
      (_, at) => `zwanger ${['autisme', 'hiv', 'copd', 'adhd', 'reuma', 'chemo'][at % 6]}`,
    ).join(' ');
    const found = sensitiveIn(text);
    expect(found).toHaveLength(5);
    expect(new Set(found.map((one) => one.text)).size).toBe(5);
  });

  it('takes no long time over a long row of digits', () => {
    expect(sensitiveIn('1 '.repeat(20_000))).toEqual([]);
    expect(sensitiveIn('NL91'.repeat(5_000))).toEqual([]);
  });
});

describe('tags', () => {
  it('are words behind a #, not orders and addresses', () => {
    expect(tagsIn('#Vip belt liever, bestelling #12345 #b2b-klant https://x.example/#top #vip')).toEqual([
      'vip',
      'b2b-klant',
    ]);
  });
});
