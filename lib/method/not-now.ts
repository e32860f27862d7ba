import { MORNING, morningOf } from './follow-up.ts';

/** For how long a complaint can be put aside: long enough to calm down, short enough to answer in time. */
export type Pause = 'hour' | 'afternoon' | 'morning' | 'day';

const HOUR = 60 * 60 * 1000;
const AFTERNOON = 14;

/** Until when each lasts. Before noon there is still an afternoon; later than that, a new morning. */
export function pauses(now: Date, morning = MORNING): { pause: Pause; until: Date }[] {
  const at = (days: number, hour: number, minute = 0) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, minute);
  return [
    { pause: 'hour', until: anHourLater(now) },
    now.getHours() < 12
      ? { pause: 'afternoon', until: at(0, AFTERNOON) }
      : { pause: 'morning', until: morningOf(at(1, 0), morning) },
    { pause: 'day', until: at(1, now.getHours(), now.getMinutes()) },
  ];
}

export function anHourLater(now: Date): Date {
  return new Date(now.getTime() + HOUR);
}
