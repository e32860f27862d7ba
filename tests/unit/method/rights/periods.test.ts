import { afterEach, describe, expect, it } from 'vitest';
import { endAfterDays, endAfterYears } from '../../../../lib/method/rights/periods.ts';
import type { Country } from '../../../../lib/method/rights/types.ts';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('a period of days', () => {
  it('starts the day after the event', () => {
    expect(endAfterDays('2026-11-20', 14, 'NL')).toEqual({ day: '2026-12-04', movedFrom: null });
  });

  it.each<[string, string, Country, string, string]>([
    ['a Saturday', '2026-11-21', 'NL', '2026-12-07', '2026-12-05'],
    ['a Sunday', '2026-11-22', 'BE', '2026-12-07', '2026-12-06'],
    ['Christmas before a weekend', '2026-12-11', 'EU', '2026-12-28', '2026-12-25'],
    ['New Year before a weekend', '2026-12-18', 'BE', '2027-01-04', '2027-01-01'],
    ['King’s Day', '2026-04-13', 'NL', '2026-04-28', '2026-04-27'],
    ['Good Friday and all of Easter', '2026-03-20', 'NL', '2026-04-07', '2026-04-03'],
    ['Ascension and the day put on a par with it', '2026-04-30', 'NL', '2026-05-18', '2026-05-14'],
    ['Ascension', '2026-04-30', 'BE', '2026-05-15', '2026-05-14'],
    ['Whit Monday', '2026-05-11', 'BE', '2026-05-26', '2026-05-25'],
    ['the Belgian national day', '2026-07-07', 'BE', '2026-07-22', '2026-07-21'],
    ['Armistice Day', '2026-10-28', 'BE', '2026-11-12', '2026-11-11'],
  ])('that would end on %s is moved', (_, event, country, day, movedFrom) => {
    expect(endAfterDays(event, 14, country)).toEqual({ day, movedFrom });
  });

  it.each<[string, Country]>([
    ['2026-04-13', 'BE'],
    ['2026-03-20', 'EU'],
    ['2026-04-30', 'EU'],
    ['2026-07-07', 'NL'],
    ['2026-10-28', 'NL'],
  ])('from %s is not moved in %s, where its last day is no holiday', (event, country) => {
    expect(endAfterDays(event, 14, country).movedFrom).toBeNull();
  });

  it('counts 29 February', () => {
    expect(endAfterDays('2028-02-15', 14, 'NL').day).toBe('2028-02-29');
    expect(endAfterDays('2027-02-15', 14, 'NL').day).toBe('2027-03-01');
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('is the same in %s', (zone) => {
    process.env.TZ = zone;
    expect(endAfterDays('2026-10-20', 14, 'NL').day).toBe('2026-11-03');
    expect(endAfterDays('2026-03-17', 14, 'BE').day).toBe('2026-03-31');
  });
});

describe('a period of years', () => {
  it.each([
    ['2026-11-29', 2, '2028-11-29'],
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2027-02-28', 1, '2028-02-28'],
  ])('from %s, %i of them, ends on %s', (event, years, day) => {
    expect(endAfterYears(event, years).day).toBe(day);
  });

  it('is not moved to a working day', () => {
    expect(endAfterYears('2026-12-05', 1)).toEqual({ day: '2027-12-05', movedFrom: null });
  });
});
