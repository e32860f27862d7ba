/** Days as people write them in the language of the reply, and days from now. */
import { addDays, isDay, isWorkingDay } from '../../method/dates.ts';
import { isPublicHoliday } from '../../method/rights/holidays.ts';
import type { Country } from '../../method/rights/types.ts';

/** "21 November 2026" rather than "November 21, 2026": the shops are in Europe. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

/** `2026-11-21` as "21 november 2026"; any other text stays as it is. */
export function dateInWords(day: string, language: string): string {
  return written(day, language, { dateStyle: 'long' });
}

/** "maandag 7 december" */
export function dayAndMonth(day: string, language: string): string {
  return written(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "maandag" */
export function weekdayName(day: string, language: string): string {
  return written(day, language, { weekday: 'long' });
}

function written(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  if (!isDay(day)) return day;
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

/** Further than this nobody promises anything. */
const FURTHEST = 1_000;

export function daysLater(day: string, count: number): string {
  return addDays(day, bounded(count));
}

/** The `count`th day after `day` on which people work: no Saturday, Sunday or public holiday. */
export function workingDaysLater(day: string, count: number, country: Country): string {
  let result = day;
  for (let left = Math.max(0, bounded(count)); left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result) && !isPublicHoliday(result, country)) left -= 1;
  }
  return result;
}

function bounded(count: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.trunc(count) || 0));
}
