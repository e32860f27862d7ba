import { addWorkingDays, isDay, localDay } from './dates.ts';
import type { Path } from './types.ts';

/** Working days after which it is worth looking. */
export interface FollowUpDays {
  /** Whether they answered, where we asked first. */
  answer: number;
  /** Whether it got solved, after every other reply. */
  solved: number;
}
export const FOLLOW_UP_DAYS: FollowUpDays = { answer: 3, solved: 5 };
/** Working days that a remedy gets to arrive: a parcel or a bank transfer. */
const ARRIVAL = 2;

/**
 * The working day to suggest for the question "did it get solved?". A remedy's day that is still to come counts from
 * that day; one that has passed, or is no day at all, counts from today.
 */
export function followUpDay(
  path: Path,
  remedyOn: string | null,
  today: string,
  { answer, solved }: FollowUpDays = FOLLOW_UP_DAYS,
): string {
  if (path === 'ask-first') return addWorkingDays(today, answer);
  if (!remedyOn || !isDay(remedyOn) || remedyOn < today) return addWorkingDays(today, solved);
  return addWorkingDays(remedyOn, ARRIVAL);
}

/**
 * - `check`: look on a day whether it got solved.
 * - `not-now`: the complaint was put aside until a moment.
 * - `reread`: a hard reply is read once more after a while, with fresh eyes.
 */
export const FOLLOW_UP_KINDS = ['check', 'not-now', 'reread'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** How it ended. `heard`: not solved, and still the customer was content with being listened to. */
export const OUTCOMES = ['solved', 'heard', 'stayed', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** When a day's promises are brought to mind, and a pause until a new morning ends: `HH:MM`. */
export const MORNING = '09:00';

/** When that is on a local day. */
export function morningOf(day: Date, morning: string): Date {
  const [hour = 0, minutes = 0] = morning.split(':').map(Number);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minutes);
}

interface Due {
  /** Local day. */
  dueOn: string;
  /** ISO time in UTC; null: any time of that day. */
  dueAt: string | null;
}

/** The moment to bring it to mind, in milliseconds since 1970. */
export function dueTime({ dueOn, dueAt }: Due, morning = MORNING): number {
  if (dueAt !== null) return Date.parse(dueAt);
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number);
  return morningOf(new Date(year, month - 1, day), morning).getTime();
}

/** Whether it is to be done by now: a day's promise from that day's first minute. */
export function isDue({ dueOn, dueAt }: Due, now: Date): boolean {
  return dueAt === null ? dueOn <= localDay(now) : Date.parse(dueAt) <= now.getTime();
}
