/** How periods are counted: Regulation (EEC, Euratom) 1182/71, to which recital 41 of Directive 2011/83/EU refers. */
import { addDays, isDay, isWorkingDay } from '../dates.ts';
import { isPublicHoliday } from './holidays.ts';
import type { Country } from './types.ts';

export interface End {
  day: string;
  /** Where the count itself ended; null: on `day`. */
  movedFrom: string | null;
}

/**
 * Calendar days, the day of the event not counted. What would end on a Saturday, a Sunday or a public holiday ends with
 * the next working day (art. 3, paragraphs 1 and 4).
 */
export function endAfterDays(event: string, days: number, country: Country): End {
  const counted = addDays(event, days);
  let day = counted;
  while (!isWorkingDay(day) || isPublicHoliday(day, country)) day = addDays(day, 1);
  return { day, movedFrom: day === counted ? null : counted };
}

/**
 * The same date so many years later, 28 February for the 29th where there is none (art. 3, paragraph 2c). Not moved to a
 * working day: these years say how long a defect counts, not by when something has to be done.
 */
export function endAfterYears(event: string, years: number): End {
  const sameDate = `${Number(event.slice(0, 4)) + years}${event.slice(4)}`;
  return { day: isDay(sameDate) ? sameDate : `${sameDate.slice(0, -2)}28`, movedFrom: null };
}
