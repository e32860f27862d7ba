import { dayOf, daysBetween, plusDays, weekdayOf } from './calendar.ts';
import { CALENDAR, type CalendarCues } from './cues/calendar.ts';
import { numberOf } from './phrases.ts';
import type { DateSpan, Language } from './types.ts';
import { type Word, wordAt } from './words.ts';

/** A date found: the positions of its words, `to` exclusive. */
interface Found {
  from: number;
  to: number;
  day: string | null;
}

const NUMERIC =
  /(?<![\d/.,-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\5(\d{4}|\d{2})|(\d{1,2})[/.](\d{1,2})(?=[\s.,;:!?)]|$))(?![\d/-])/g;
/** Two numbers alone are a date only behind one of these ("1/2" may be a half). */
const BEFORE_SHORT =
  /(?:^|\s)(?:op|van|sinds|vanaf|tot|voor|d\.?d\.?|on|since|by|from|am|vom|seit|bis|le|du|depuis|au) $/i;
const DAY = /^(\d{1,2})(?:e|de|ste|th|st|nd|rd|er)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const MONTHS = positions('months');
const WEEKDAYS = positions('weekdays');
const OPENING: Record<Language, Set<string>> = {
  nl: openings('nl'),
  en: openings('en'),
  de: openings('de'),
  fr: openings('fr'),
};

/**
 * Days named in the message, in its order. The day is told where it is sure: a full date, a date without a year by the
 * year nearest to the day of receipt, "yesterday"; not a bare "Monday", nor 3/4 in English, which may be in March or April.
 */
export function readDates(
  text: string,
  list: readonly Word[],
  language: Language | null,
  receivedOn: string | null,
): DateSpan[] {
  const found = [...numeric(text, list, language, receivedOn)];
  if (language) {
    for (let at = 0; at < list.length; at++) {
      if (!mayOpen(list[at]?.folded ?? '', language)) continue;
      const named =
        monthly(text, list, at, language, receivedOn) ??
        ago(list, at, CALENDAR[language], receivedOn) ??
        near(text, list, at, language, receivedOn) ??
        weekday(list, at, language, receivedOn);
      if (!named) continue;
      found.push(named);
      at = named.to - 1;
    }
  }
  return spans(text, list, found);
}

function spans(text: string, list: readonly Word[], found: Found[]): DateSpan[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .flatMap(({ from, to, day }) => {
      const start = list[from]?.start ?? 0;
      if (start < end) return [];
      end = list[to - 1]?.end ?? start;
      return [{ text: text.slice(start, end), start, day }];
    });
}

function* numeric(
  text: string,
  list: readonly Word[],
  language: Language | null,
  receivedOn: string | null,
): Iterable<Found> {
  for (const match of text.slice(0, list.at(-1)?.end ?? 0).matchAll(NUMERIC)) {
    const [all, isoYear, isoMonth, isoDay, first, , second, year, shortFirst, shortSecond] = match;
    const from = wordAt(list, match.index);
    const to = wordAt(list, match.index + all.length);
    if (isoYear !== undefined) {
      const day = dayOf(Number(isoYear), Number(isoMonth), Number(isoDay));
      if (day) yield { from, to, day };
      continue;
    }
    if (shortFirst !== undefined && !BEFORE_SHORT.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    const order = dayAndMonth(Number(first ?? shortFirst), Number(second ?? shortSecond), language);
    if (order === 'none') continue;
    const day =
      order === 'unsure'
        ? null
        : year === undefined
          ? nearestYear(order.month, order.day, receivedOn)
          : dayOf(fullYear(year), order.month, order.day);
    if (day !== null || order === 'unsure' || year === undefined) yield { from, to, day };
  }
}

/** Day first, but in English (and where the language is not known) only when the other way there is no such month. */
function dayAndMonth(
  first: number,
  second: number,
  language: Language | null,
): { day: number; month: number } | 'unsure' | 'none' {
  const dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12;
  const monthFirst = second >= 1 && second <= 31 && first >= 1 && first <= 12;
  if (language !== null && language !== 'en') return dayFirst ? { day: first, month: second } : 'none';
  if (dayFirst && monthFirst && first !== second) return 'unsure';
  if (dayFirst) return { day: first, month: second };
  return monthFirst ? { day: second, month: first } : 'none';
}

/** "3 maart", "maandag 3 maart 2026", "March 3rd", "den 3. März". */
function monthly(
  text: string,
  list: readonly Word[],
  at: number,
  language: Language,
  receivedOn: string | null,
): Found | null {
  const named = weekdayNamed(list[at]?.folded ?? '', language);
  let first = at + Number(named !== null);
  if (named !== null && /^(?:the|den|dem|le)$/.test(list[first]?.folded ?? '')) first++;
  const monthFirst = language === 'en' ? monthAt(text, list, first, language) : null;
  if (monthFirst !== null) {
    const day = dayNumber(list[first + 1]?.folded ?? '');
    if (day === null || !adjoin(text, list[first], list[first + 1])) return null;
    return dated(text, list, at, first + 2, { month: monthFirst, day, named }, receivedOn);
  }
  const day = dayNumber(list[first]?.folded ?? '');
  if (day === null) return null;
  const gap = Number(/^(?:of|van)$/.test(list[first + 1]?.folded ?? ''));
  const month = monthAt(text, list, first + 1 + gap, language);
  if (month === null || !adjoin(text, list[first], list[first + 1])) return null;
  return dated(text, list, at, first + 2 + gap, { month, day, named }, receivedOn);
}

function dated(
  text: string,
  list: readonly Word[],
  from: number,
  after: number,
  { month, day, named }: { month: number; day: number; named: number | null },
  receivedOn: string | null,
): Found {
  const year = list[after]?.folded ?? '';
  const hasYear = YEAR.test(year) && adjoin(text, list[after - 1], list[after]);
  const told = hasYear ? dayOf(Number(year), month, day) : nearestYear(month, day, receivedOn);
  // "Monday 3 March", which is a Tuesday: no telling which of the two is meant.
  const sure = told !== null && (named === null || weekdayOf(told) === named);
  return { from, to: after + Number(hasYear), day: sure ? told : null };
}

function ago(
  list: readonly Word[],
  at: number,
  { daysAgo }: CalendarCues,
  receivedOn: string | null,
): Found | null {
  for (const steps of daysAgo) {
    let count: number | null = null;
    const fits = steps.every((step, index) => {
      const word = list[at + index]?.folded ?? '';
      if (step !== '#') return step === word;
      count = numberOf(word);
      return count !== null;
    });
    if (fits)
      return { from: at, to: at + steps.length, day: receivedOn && plusDays(receivedOn, -(count ?? 0)) };
  }
  return null;
}

function near(
  text: string,
  list: readonly Word[],
  at: number,
  language: Language,
  receivedOn: string | null,
): Found | null {
  const word = list[at];
  const { near: days } = CALENDAR[language];
  if (!word || !Object.hasOwn(days, word.folded)) return null;
  if (word.folded === 'morgen') {
    // "Goede morgen" and "am Morgen" are no tomorrow.
    if (/^(?:goede|goeie|guten|schonen)$/.test(list[at - 1]?.folded ?? '')) return null;
    if (language === 'de' && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))) return null;
  }
  const from = word.folded === 'hui' && list[at - 1]?.folded === 'aujourd' ? at - 1 : at;
  const count = days[word.folded] ?? 0;
  return { from, to: at + 1, day: receivedOn && plusDays(receivedOn, count) };
}

function weekday(
  list: readonly Word[],
  at: number,
  language: Language,
  receivedOn: string | null,
): Found | null {
  const cues = CALENDAR[language];
  const word = (position: number) => list[position]?.folded ?? '';
  const before = cues.past.includes(word(at)) || cues.coming.includes(word(at));
  const named = weekdayNamed(word(at + Number(before)), language);
  if (named === null) return null;
  const next = word(at + 1);
  const after = !before && (cues.pastAfter.includes(next) || cues.comingAfter.includes(next));
  const found = { from: at, to: at + 1 + Number(before || after) };
  if (!receivedOn || !(before || after)) return { ...found, day: null };
  const gone = before ? cues.past.includes(word(at)) : cues.pastAfter.includes(next);
  const ahead = (named - weekdayOf(receivedOn) + 7) % 7;
  // Of today and its neighbours "last Monday" may mean the one a week before.
  const distance = gone ? 7 - ahead : ahead;
  if (distance <= 1 || distance === 7) return { ...found, day: null };
  return { ...found, day: plusDays(receivedOn, gone ? -distance : distance) };
}

/** The year in which it is nearest to the day of receipt. */
function nearestYear(month: number, day: number, receivedOn: string | null): string | null {
  if (!receivedOn) return null;
  const year = Number(receivedOn.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((each) => dayOf(each, month, day))
    .filter((each) => each !== null);
  const distance = (each: string) => Math.abs(daysBetween(receivedOn, each));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function fullYear(written: string): number {
  return written.length === 4 ? Number(written) : 2000 + Number(written);
}

function dayNumber(word: string): number | null {
  const day = Number(DAY.exec(word)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function weekdayNamed(word: string, language: Language): number | null {
  return WEEKDAYS[language].get(word) ?? null;
}

function monthAt(text: string, list: readonly Word[], at: number, language: Language): number | null {
  const word = list[at];
  const month = word && MONTHS[language].get(word.folded);
  if (!word || month === undefined) return null;
  // "may" and "march" are other words too.
  if (language === 'en' && !/^\p{Lu}/u.test(text.slice(word.start))) return null;
  return month + 1;
}

function adjoin(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s.,]{1,2}$/.test(text.slice(left.end, right.start));
}

/** Cheap, and false of most words. */
function mayOpen(word: string, language: Language): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || OPENING[language].has(word) || numberOf(word) !== null;
}

function openings(language: Language): Set<string> {
  const { near, past, coming, daysAgo } = CALENDAR[language];
  const named = [...WEEKDAYS[language].keys(), ...(language === 'en' ? MONTHS.en.keys() : [])];
  return new Set([
    ...named,
    ...Object.keys(near),
    ...past,
    ...coming,
    ...daysAgo.flatMap(([first = '']) => first),
  ]);
}

function positions(key: 'months' | 'weekdays'): Record<Language, Map<string, number>> {
  const of = (cues: CalendarCues) =>
    new Map(cues[key].flatMap((names, at) => names.split(' ').map((name) => [name, at] as const)));
  return { nl: of(CALENDAR.nl), en: of(CALENDAR.en), de: of(CALENDAR.de), fr: of(CALENDAR.fr) };
}
