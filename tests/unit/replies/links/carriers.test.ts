import { describe, expect, test } from 'vitest';
import { carrierPages } from '../../../../lib/replies/links/carriers.ts';
import { whereaboutsIn } from '../../../../lib/replies/links/whereabouts.ts';

const names = (number: string) => carrierPages(number, null).map(({ carrier }) => carrier);

describe('the carrier of a number', () => {
  test.each([
    ['3SABCD1234567', ['PostNL']],
    ['3s abcd 123 456 789', ['PostNL']],
    ['RS123456785NL', ['PostNL']],
    ['CD123456785BE', ['bpost']],
    ['323299901059912345678901', ['bpost']],
    ['JVGL06212345678901', ['DHL']],
    ['JJD000390012345678', ['DHL']],
    ['JD014600001234567890', ['DHL Express']],
    ['00340434161094042557', ['DHL']],
    ['1Z999AA10123456784', ['UPS']],
    ['YO0IZ8BX', ['GLS']],
  ])('is known of %s', (number, carriers) => expect(names(number)).toEqual(carriers));

  test.each([
    ['05212345678901', ['DPD', 'GLS']],
    ['123456789012', ['GLS', 'DHL', 'Mondial Relay']],
    ['1234567890', ['Mondial Relay', 'DHL Express']],
  ])('is one of several where they number alike: %s', (number, carriers) =>
    expect(names(number)).toEqual(carriers),
  );

  test.each([
    '',
    '1234567',
    'AB123456',
    'RS123456785CN',
    '123456789012345678',
    'TBA123456789012',
    'BEST-20418',
  ])('is not guessed of %j', (number) => expect(names(number)).toEqual([]));

  test('has a page with the number in it, on a host of its own', () => {
    const hosts = new Set<string>();
    for (const number of [
      '3SABCD1234567',
      '323299901059912345678901',
      'JVGL06212345678901',
      '05212345678901',
    ]) {
      for (const { address } of carrierPages(number, null)) {
        expect(new URL(address).protocol).toBe('https:');
        expect(address).toContain(number);
        hosts.add(new URL(address).host);
      }
    }
    expect(hosts.size).toBe(5);
  });

  test("knows the customer's postcode, where the page asks for it", () => {
    const to = { postcode: '3511AB', country: 'NL' } as const;
    const address = (number: string, at: typeof to | null) => carrierPages(number, at)[0]?.address;
    expect(address('3SABCD1234567', to)).toBe(
      'https://jouw.postnl.nl/track-and-trace/3SABCD1234567-NL-3511AB',
    );
    expect(address('3SABCD1234567', null)).toBe('https://jouw.postnl.nl/track-and-trace/3SABCD1234567');
    expect(address('JVGL06212345678901', to)).toMatch(/\/JVGL06212345678901\/3511AB$/);
  });
});

describe('where the customer lives', () => {
  test.each([
    ['Kerkstraat 4, 3511 AB Utrecht', '3511AB'],
    ['Mijn postcode is 3511AB.', '3511AB'],
    ['3511 AB … nogmaals: 3511AB', '3511AB'],
  ])('is read from %j', (text, postcode) => expect(whereaboutsIn(text)).toEqual({ postcode, country: 'NL' }));

  test.each([
    'Niet 3511 AB maar 3512 CD',
    'De Makita 4350 XL is stuk',
    'bestelling 3511ABC en X3511 AB',
    'Postcode 0511 AB',
    '1945 SS',
    'in 2026 ik',
  ])('is not known from %j', (text) => expect(whereaboutsIn(text)).toBeNull());
});
