import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../lib/method/dates.ts';
import { easterSunday, isPublicHoliday } from '../../../../lib/method/rights/holidays.ts';
import { COUNTRIES, type Country } from '../../../../lib/method/rights/types.ts';

function workdayHolidays(year: number, country: Country): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter(
    (day) => day.startsWith(`${year}`) && weekday(day) % 6 !== 0 && isPublicHoliday(day, country),
  );
}

describe('Easter', () => {
  it.each([
    ['1818', '1818-03-22'],
    ['1954', '1954-04-18'],
    ['1981', '1981-04-19'],
    ['2000', '2000-04-23'],
    ['2008', '2008-03-23'],
    ['2024', '2024-03-31'],
    ['2025', '2025-04-20'],
    ['2026', '2026-04-05'],
    ['2027', '2027-03-28'],
    ['2028', '2028-04-16'],
    ['2038', '2038-04-25'],
    ['2049', '2049-04-18'],
  ])('of %s is %s', (year, day) => {
    expect(easterSunday(Number(year))).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1970; year < 2200; year++) {
      const day = easterSunday(year);
      expect(weekday(day), day).toBe(0);
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`, day).toBe(true);
    }
  });
});

describe('public holidays from Monday to Friday', () => {
  it('are those of the Netherlands', () => {
    expect(workdayHolidays(2026, 'NL')).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-15',
      '2026-05-25',
      '2026-12-25',
    ]);
  });

  it('are those of Belgium', () => {
    expect(workdayHolidays(2027, 'BE')).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-06',
      '2027-05-17',
      '2027-07-21',
      '2027-11-01',
      '2027-11-11',
    ]);
  });

  it('are the two that all member states have', () => {
    expect(workdayHolidays(2028, 'EU')).toEqual(['2028-12-25']);
    expect(workdayHolidays(2026, 'EU')).toEqual(['2026-01-01', '2026-12-25']);
  });

  it('include New Year and Christmas everywhere', () => {
    for (const country of COUNTRIES) {
      expect(isPublicHoliday('2030-01-01', country)).toBe(true);
      expect(isPublicHoliday('2030-12-25', country)).toBe(true);
      expect(isPublicHoliday('2030-03-05', country)).toBe(false);
    }
  });
});
