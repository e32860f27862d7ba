import { describe, expect, it } from 'vitest';
import { cleanAddress, cleanLine, makePerson, parsePeople, parsePerson } from '@/lib/inboxes/person.ts';

describe('parsePerson', () => {
  it.each([
    ['Tess Bos <Tess@Example.org>', 'Tess Bos', 'tess@example.org'],
    ['"Bos, Tess" <tess@example.org>', 'Bos, Tess', 'tess@example.org'],
    ['"Tess \\"de\\" Bos" <tess@example.org>', 'Tess "de" Bos', 'tess@example.org'],
    ["'Tess' <tess@example.org>", 'Tess', 'tess@example.org'],
    ['tess@example.org', null, 'tess@example.org'],
    ['<tess@example.org>', null, 'tess@example.org'],
    ['tess@example.org <TESS@example.org>', null, 'tess@example.org'],
    ['tess@example.org (Tess Bos)', 'Tess Bos', 'tess@example.org'],
    ['Tess Bos', 'Tess Bos', null],
    ['ليلى 🌻 <layla@example.com>', 'ليلى 🌻', 'layla@example.com'],
    ['<script>alert(1)</script> <bob@example.com>', '<script>alert(1)</script>', 'bob@example.com'],
    ['Tess <geen adres>', 'Tess', null],
  ])('%s', (text, name, address) => expect(parsePerson(text)).toEqual({ name, address }));

  it('gives nothing for nothing', () => {
    expect(parsePerson('  ')).toBeNull();
    expect(parsePerson('<>')).toBeNull();
  });
});

describe('parsePeople', () => {
  it('splits at commas and semicolons, not inside quotes', () => {
    const people = parsePeople('"Bos, Tess" <tess@example.org>, sam@example.com; Mia <mia@example.de>,');
    expect(people.map((person) => person.address)).toEqual([
      'tess@example.org',
      'sam@example.com',
      'mia@example.de',
    ]);
    expect(people[0]?.name).toBe('Bos, Tess');
  });

  it('survives an open quote', () => {
    expect(parsePeople('"Tess <tess@example.org>, sam@example.com').map((each) => each.address)).toContain(
      'sam@example.com',
    );
  });
});

describe('cleaning', () => {
  it('takes away what turns or hides text in a name, and leaves the name', () => {
    expect(cleanLine(' Te\u202ess\u0007\u200f  Bos\n')).toBe('Tess Bos');
    expect(cleanLine('דנה 👩‍🔧')).toBe('דנה 👩‍🔧');
  });

  it('bounds length between characters', () => {
    expect(cleanLine(`${'x'.repeat(1_999)}🌻`)).toBe('x'.repeat(1_999));
  });

  it.each([
    ['mailto:Tess@example.org?subject=x', 'tess@example.org'],
    ['niemand', null],
    [`${'x'.repeat(320)}@example.org`, null],
    ['a@b@c', null],
    [null, null],
  ])('address %s', (text, address) => expect(cleanAddress(text)).toBe(address));

  it('does not call a person by their address', () => {
    expect(makePerson('TESS@example.org', 'tess@example.org')).toEqual({
      name: null,
      address: 'tess@example.org',
    });
  });
});
