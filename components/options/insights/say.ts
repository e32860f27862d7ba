/** Numbers as people say them, in their language. */
import { locale, t } from '@/lib/platform/i18n.ts';

export function sayNumber(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** From 0 to 1; null: too few to say. */
export function sayShare(share: number | null): string {
  if (share === null) return t('insights_too_few');
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "12 minutes", "3 hours", "2 days"; null: too few to say. */
export function sayMinutes(minutes: number | null): string {
  if (minutes === null) return t('insights_too_few');
  if (minutes < 90) return unit(Math.max(1, Math.round(minutes)), 'minute');
  const hours = minutes / 60;
  return hours < 36 ? unit(Math.round(hours), 'hour') : unit(Math.round(hours / 24), 'day');
}

function unit(value: number, of: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: of, unitDisplay: 'long' }).format(value);
}

/** "3 Nov". */
export function sayShortDay(day: string, withYear = false): string {
  return format(day, { day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) });
}

/** "Nov 2026". */
export function sayMonth(day: string): string {
  return format(day, { month: 'short', year: 'numeric' });
}

/** "2 – 8 Nov 2026". */
export function sayDays(from: string, to: string): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatRange(noon(from), noon(to));
}

function format(day: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...how }).format(noon(day));
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
