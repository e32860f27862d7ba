/** The days that are looked at, and the weeks or months that they fall in. */
import { addDays, weekday } from '../method/dates.ts';

export const PERIODS = ['weeks', 'quarter', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

export interface Days {
  from: string;
  to: string;
}

/** Whole weeks, this one among them, so that one can be laid beside another. */
const WEEKS: Record<Exclude<Period, 'own'>, number> = { weeks: 4, quarter: 13, year: 52 };
/** More weeks than these are no picture to read; then it is months. */
const MOST_WEEKS = 53;
/** Months that are shown of a period that a person chose. */
const MOST_YEARS = 10;

export function daysOf(period: Exclude<Period, 'own'>, today: string): Days {
  return { from: addDays(mondayOf(today), -7 * (WEEKS[period] - 1)), to: today };
}

/** What a person chose, put right: the earlier day first, and not longer than can be shown. */
export function ownDays(a: string, b: string): Days {
  const [from = a, to = b] = [a, b].sort();
  const earliest = `${String(Number(to.slice(0, 4)) - MOST_YEARS).padStart(4, '0')}-01-01`;
  return { from: from < earliest ? earliest : from, to };
}

export function daysIn({ from, to }: Days): number {
  return daysBetween(from, to) + 1;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** As many days just before. */
export function daysBefore(days: Days): Days {
  return { from: addDays(days.from, -daysIn(days)), to: addDays(days.from, -1) };
}

interface Spans {
  unit: 'week' | 'month';
  spans: Days[];
  /** Place of the span that a day of the period is in. */
  at(day: string): number;
}

export function spansOf(days: Days): Spans {
  const { from, to } = days;
  const first = mondayOf(from);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  if (weeks > MOST_WEEKS) return months(days);
  const spans = Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, 7 * week);
    return clipped({ from: monday, to: addDays(monday, 6) }, days);
  });
  return { unit: 'week', spans, at: (day) => Math.floor(daysBetween(first, day) / 7) };
}

function months(days: Days): Spans {
  const place = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = place(days.from);
  const monthOf = (at: number) =>
    `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const spans = Array.from({ length: place(days.to) - first + 1 }, (_, at) => {
    return clipped({ from: monthOf(first + at), to: addDays(monthOf(first + at + 1), -1) }, days);
  });
  return { unit: 'month', spans, at: (day) => place(day) - first };
}

function clipped(span: Days, { from, to }: Days): Days {
  return { from: span.from < from ? from : span.from, to: span.to > to ? to : span.to };
}

function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}
