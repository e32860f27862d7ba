/** Today, or a day counted from it, as replies say it. */
import type { Conversion } from './conversion.ts';
import type { Given } from './given.ts';

/** Days in what a shift counts in; months and years have no one number. */
const DAYS: Record<string, number> = { D: 1, W: 7 };

export function shiftedToday({ first: format, shift }: Given, whole: string, conversion: Conversion): string {
  // The hour is nothing that a reply has.
  if (/^[\s:.AahHms]*$|^LT/.test(format) && format !== '') return conversion.value('time', whole);
  const [, sign = '', count = '', unit = ''] = /^([+-]?)\s*(\d{1,4})\s*([a-z])$/i.exec(shift) ?? [];
  const days = DAYS[unit] === undefined ? null : Number(`${sign}${count}`) * DAYS[unit];
  if (shift !== '' && days === null) conversion.drop('filter', whole);
  return dayFromToday(days ?? 0, /^d{3,4}$/.test(format) ? 'weekday' : 'date_in_words');
}

export function dayFromToday(days: number, as: 'weekday' | 'date_in_words' = 'date_in_words'): string {
  if (days === 0 && as === 'date_in_words') return '{{ today }}';
  const moved = days === 0 ? '' : ` | add_days: ${days}`;
  return `{{ today${moved} | ${as} }}`;
}
