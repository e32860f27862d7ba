import { addWorkingDays, isDay } from './dates.ts';
import type { Path } from './types.ts';

/** Working days after which it is worth looking whether it got solved. Ask first: whether they answered. */
const WAIT: Record<Path, number> = { 'ask-first': 3, 'save-first': 5, 'save-repeated': 5, part: 5 };
/** Working days that a remedy gets to arrive: a parcel or a bank transfer. */
const ARRIVAL = 2;

/**
 * The working day to suggest for the question "did it get solved?". A remedy's day that is still to come counts from
 * that day; one that has passed, or is no day at all, counts from today.
 */
export function followUpDay(path: Path, remedyOn: string | null, today: string): string {
  if (path === 'ask-first' || !remedyOn || !isDay(remedyOn) || remedyOn < today)
    return addWorkingDays(today, WAIT[path]);
  return addWorkingDays(remedyOn, ARRIVAL);
}
