import { describe, expect, test } from 'vitest';
import { ORDER } from '@/lib/reading/model/senses/order.ts';
import { LISTS, sensesOf } from '@/lib/reading/model/senses.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { fold } from '@/lib/reading/words.ts';

test.each([
  ['kapotte', 'broken', 'kaputt', 'cassee'],
  ['ontbreekt', 'missing', 'fehlt', 'manque'],
  ['lekt', 'leaks', 'leckt', 'fuit'],
  ['deksel', 'lid', 'deckel', 'couvercle'],
])('%s, %s, %s and %s have a sense in common', (...words) => {
  const [first = [], ...others] = LANGUAGES.map((language, index) => sensesOf(language, words[index] ?? ''));
  expect(first.filter((sense) => others.every((senses) => senses.includes(sense)))).not.toEqual([]);
});

test('a compound says what it ends in, where a language has them', () => {
  expect(sensesOf('nl', 'schuurdeksel')).toEqual(sensesOf('nl', 'deksel'));
  expect(sensesOf('de', 'regentonnendeckel')).toEqual(sensesOf('de', 'deckel'));
  expect(sensesOf('fr', 'schuurdeksel')).toEqual([]);
});

test('the order names each sense once, and fewer than the models have room for', () => {
  const order = ORDER.split(' ');
  expect(new Set(order).size).toBe(order.length);
  expect(order.length).toBeLessThan(1024);
});

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { likeliest, also } = LISTS[language];
  const wordsOf = (list: typeof also) => Object.values(list).flatMap((words) => words.split(' '));

  test('are folded, under senses that have a number', () => {
    for (const list of [likeliest, also]) {
      expect(Object.keys(list).filter((sense) => !ORDER.split(' ').includes(sense))).toEqual([]);
      expect(wordsOf(list).filter((word) => fold(word) !== word)).toEqual([]);
    }
  });

  test('have one likeliest sense', () => {
    const words = wordsOf(likeliest);
    expect(words.length - new Set(words).size).toBe(0);
    expect(wordsOf(also).filter((word) => !words.includes(word))).toEqual([]);
  });
});
