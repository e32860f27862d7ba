import { describe, expect, test } from 'vitest';
import { words } from '@/lib/reading/words.ts';

const written = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ["l'été, déjà?", ['l', 'été', 'déjà']],
    ['naïef2 Straße', ['naïef2', 'Straße']],
    ['e\u0301te\u0301’s', ['e\u0301te\u0301', 's']],
    ['kapot😡😡 ok', ['kapot', '😡', '😡', 'ok']],
    ['a—b…c', ['a', 'b', 'c']],
    ['\ud83d broken \ude00', ['broken']],
    ['12,50 €', ['12', '50']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('folded: lower case, without accents', () => {
    expect(words('ÉTÉ Größe cœur').map(({ folded }) => folded)).toEqual(['ete', 'grosse', 'coeur']);
  });
});
