import { describe, expect, test } from 'vitest';
import { readFirstName } from '@/lib/reading/name.ts';

const first = (display: string | null, signed: string[] = [], given: string | null = null) =>
  readFirstName(signed, given, display)?.value ?? null;

describe('first name', () => {
  test.each([
    ['Els de Wit', 'Els'],
    ['Wit, Els', 'Els'],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['els', 'Els'],
    ['ELS DE WIT', 'Els'],
    ['Mevr. Els de Wit', 'Els'],
    ['Herr Jonas Kern', 'Jonas'],
    ['J. (Joost) Bakker', 'Joost'],
    ['"Noor Haddad" via Winkel', 'Noor'],
    ['Ömer Şahin', 'Ömer'],
  ])('%s → %s', (display, expected) => {
    expect(first(display)).toBe(expected);
  });

  test.each([
    'J. de Wit',
    'J.P. Bakker',
    'de Wit',
    'Van den Berg',
    'Mevr. Bakker',
    'Familie de Wit',
    'info',
    'Klantenservice',
    'noreply@winkel.example',
    'Team Tuin',
    'Bakker Installaties BV',
    'Klant van bol',
    '',
    '12345',
  ])('%s → none', (display) => {
    expect(first(display)).toBeNull();
  });

  test('how they signed beats the display name', () => {
    expect(first('Elisabeth de Wit', ['Els'])).toBe('Els');
    expect(first('Familie de Wit', ['Els de Wit'])).toBe('Els');
  });

  test('a surname alone under the mail leaves the display name', () => {
    expect(first('Els Bakker', ['Bakker'])).toBe('Els');
    expect(first('Els Bakker', ['E. Bakker'])).toBe('Els');
  });

  test('signed by a group: nobody', () => {
    expect(first('Scouting Noord', ['De leiding'])).toBeNull();
  });
});
