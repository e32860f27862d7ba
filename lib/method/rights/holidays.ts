/**
 * Public holidays on which a period of days cannot end.
 *
 * NL: art. 3 Algemene termijnenwet, and the days put on a par with a holiday by royal decree, for three years at a time.
 * BE: the ten days of the royal decree of 18 April 1974 on public holidays.
 * EU: only the two that every member state has; a deadline may fall later by a holiday of the customer's own country.
 */
import { addDays } from '../dates.ts';
import type { Country } from './types.ts';

interface Calendar {
  /** `MM-DD` */
  fixed: readonly string[];
  /** Days from Easter Sunday. */
  moving: readonly number[];
  /** Of some years only. */
  once: readonly string[];
}

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

const CALENDARS: Record<Country, Calendar> = {
  NL: {
    // Where 27 April is a Sunday, the King's birthday is kept on the Saturday: no working day either way.
    fixed: ['01-01', '04-27', '05-05', '12-25', '12-26'],
    moving: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    // The decree for 2026–2028; the next one is to be added here.
    once: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
  BE: {
    fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
    moving: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    once: [],
  },
  EU: { fixed: ['01-01', '12-25'], moving: [], once: [] },
};

/** Of the days from Monday to Friday: a holiday that is always in a weekend goes unsaid. */
export function isPublicHoliday(day: string, country: Country): boolean {
  const { fixed, moving, once } = CALENDARS[country];
  if (fixed.includes(day.slice(5)) || once.includes(day)) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return moving.some((distance) => addDays(easter, distance) === day);
}

/** Of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}
