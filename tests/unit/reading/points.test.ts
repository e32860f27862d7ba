import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';
import { trimPoint } from '@/lib/reading/trim-point.ts';

const points = (text: string) =>
  readMessage(text, { subject: '', customerName: null }).points.map((span) => span.text);

function trimmed(text: string): string {
  const { start, end } = trimPoint(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe('what stands around a point', () => {
  test.each([
    ['Feit 2: de rits sluit niet', 'de rits sluit niet'],
    ['1. the zip does not close', 'the zip does not close'],
    ['Erstens, der Deckel fehlt', 'der Deckel fehlt'],
    ['- le couvercle manque', 'le couvercle manque'],
    ['Helaas, het deksel ontbreekt', 'het deksel ontbreekt'],
  ])('the count before it: %s', (text, rest) => {
    expect(trimmed(text)).toBe(rest);
  });

  test.each([
    ['Het deksel ontbreekt bij bestelling KP-30418.', 'Het deksel ontbreekt'],
    ['The lid is missing, order 5530271', 'The lid is missing'],
    ['Der Deckel fehlt bei 8830127', 'Der Deckel fehlt'],
  ])('the number after it: %s', (text, rest) => {
    expect(trimmed(text)).toBe(rest);
  });

  test.each(['Er zaten 5 lepels in', 'The hose burst after 20 minutes', '1. kapot', 'Helaas'])(
    'nothing else: %s',
    (text) => {
      expect(trimmed(text)).toBe(text);
    },
  );
});

describe('where a point ends and begins', () => {
  test('without the aside after it', () => {
    expect(points('Het deksel ontbreekt, gelukkig had ik nog een oude pan over.')).toEqual([
      'Het deksel ontbreekt',
    ]);
  });

  test('without what they did before it', () => {
    expect(points('I called your helpline, they hung up on me twice.')).toEqual([
      'they hung up on me twice.',
    ]);
  });

  test('"and" goes on with one thing, or begins another', () => {
    expect(points('Die Pfanne ist verbeult und wackelt ständig auf dem Herd.')).toHaveLength(1);
    expect(points('Die Pfanne ist verbeult und der Deckel fehlt in der Schachtel.')).toHaveLength(2);
  });

  test('a reason stays with it', () => {
    expect(points('De kan lekt, zodat de hele tafel nat is.')).toEqual([
      'De kan lekt, zodat de hele tafel nat is.',
    ]);
  });

  test('a bare verdict is none beside what went wrong', () => {
    expect(points('Waardeloos. De kan lekt aan de onderkant.')).toEqual(['De kan lekt aan de onderkant.']);
  });

  test('five at most', () => {
    const told = ['lid', 'spout', 'handle', 'base', 'filter', 'cord', 'plug'];
    const found = points(told.map((part) => `The ${part} is broken.`).join(' '));
    expect(found.length).toBeGreaterThan(2);
    expect(found.length).toBeLessThanOrEqual(5);
  });
});
