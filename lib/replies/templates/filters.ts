/** What templates can do with a value: a part of Liquid's own filters, and days. */
import type { Liquid } from 'liquidjs';
import type { Country } from '../../method/rights/types.ts';
import { dateInWords, dayAndMonth, daysLater, weekdayName, workingDaysLater } from './dates.ts';
import { Asked, Day, dayOf } from './drops.ts';

const FILTERS = [
  'abs',
  'append',
  'at_least',
  'at_most',
  'capitalize',
  'ceil',
  'default',
  'divided_by',
  'downcase',
  'first',
  'floor',
  'join',
  'last',
  'lstrip',
  'minus',
  'modulo',
  'plus',
  'prepend',
  'remove',
  'remove_first',
  'replace',
  'replace_first',
  'round',
  'rstrip',
  'size',
  'slice',
  'split',
  'strip',
  'times',
  'truncate',
  'truncatewords',
  'upcase',
];
interface Calendar {
  language: string;
  /** Whose public holidays count. */
  country: Country;
  /** Until then nobody works; null: somebody does. */
  absentUntil: string | null;
}

export function registerFilters(liquid: Liquid, { language, country, absentUntil }: Calendar): void {
  for (const name of Object.keys(liquid.filters)) if (!FILTERS.includes(name)) delete liquid.filters[name];
  const ofDays: Record<string, (day: string, count: unknown) => string | Day> = {
    add_days: (day, count) => new Day(daysLater(day, Number(count)), language),
    add_working_days: (day, count) => {
      const from = absentUntil !== null && absentUntil > day ? absentUntil : day;
      return new Day(workingDaysLater(from, Number(count), country), language);
    },
    date_in_words: (day) => dateInWords(day, language),
    day_month: (day) => dayAndMonth(day, language),
    weekday: (day) => weekdayName(day, language),
  };
  for (const [name, filter] of Object.entries(ofDays)) {
    liquid.registerFilter(name, (value: unknown, count: unknown) => {
      const day = dayOf(value);
      return day === null ? value : filter(day, count);
    });
  }
  for (const [name, filter] of Object.entries(liquid.filters)) {
    const handler = typeof filter === 'function' ? filter : filter.handler;
    if (name === 'default' || !handler) continue;
    // What has no value keeps its name, so that it can be said what is missing.
    liquid.registerFilter(name, function (value, ...args) {
      if (value instanceof Asked) value.touch('stood');
      return value instanceof Asked && value.isMissing ? value : handler.call(this, value, ...args);
    });
  }
}
