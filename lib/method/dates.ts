/** Arithmetic on local days, `YYYY-MM-DD`. Counted in UTC throughout, so that no time zone or summer time shifts one. */

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether this is a day that exists: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day that a clock on the wall shows at this moment. */
export function localDay(now: Date): string {
  return dayOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** `days` may be negative. Throws a RangeError when `day` is none. */
export function addDays(day: string, days: number): string {
  return dayOf(checked(day) + days * DAY);
}

/** 0 is Sunday, as in `Date`. Throws a RangeError when `day` is none. */
export function weekday(day: string): number {
  return new Date(checked(day)).getUTCDay();
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

function checked(day: string): number {
  if (!isDay(day)) throw new RangeError(`not a day: ${day.slice(0, 40)}`);
  return timeOf(day);
}

function timeOf(text: string): number {
  const [, year, month, date] = PATTERN.exec(text) ?? [];
  return year && month && date ? Date.UTC(Number(year), Number(month) - 1, Number(date)) : Number.NaN;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
