/** Arithmetic on local days, `YYYY-MM-DD`. Counted in UTC throughout, so that no time zone or summer time shifts one. */
import { isDay, plusDays, weekdayOf } from '../reading/calendar.ts';

export { isDay };

/** The day that a clock on the wall shows at this moment. */
export function localDay(now: Date): string {
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** `days` may be negative. Throws a RangeError when `day` is none. */
export function addDays(day: string, days: number): string {
  return plusDays(checked(day), days);
}

/** 0 is Sunday, as in `Date`. Throws a RangeError when `day` is none. */
export function weekday(day: string): number {
  return weekdayOf(checked(day));
}

export function isWorkingDay(day: string): boolean {
  const which = weekday(day);
  return which !== 0 && which !== 6;
}

/** The `count`th working day after `day`; with 0, `day` itself or the Monday after it. Knows no public holidays. */
export function addWorkingDays(day: string, count: number): string {
  let result = day;
  for (let left = count; left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result)) left -= 1;
  }
  while (!isWorkingDay(result)) result = addDays(result, 1);
  return result;
}

function checked(day: string): string {
  if (!isDay(day)) throw new RangeError(`not a day: ${day.slice(0, 40)}`);
  return day;
}
