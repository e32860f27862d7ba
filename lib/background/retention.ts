/** Customers who are kept longer than the person wants: removed by hand, and by itself where that is set. */
import type { CleanUp } from '../messages/customer-requests.ts';
import { cleanUp } from '../store/retention.ts';
import { notifyRecords } from './notices.ts';
import { remind } from './reminders.ts';
import { serial } from './serial.ts';
import { getSettings } from './settings.ts';
import { forgetPeople } from './tabs.ts';

/** How many went. */
export function removeOld(wanted: CleanUp): Promise<number> {
  return serial('retention', async () => {
    const addresses: string[] = [];
    try {
      return await cleanUp(wanted, (gone) => addresses.push(...gone));
    } finally {
      // Also where it stopped halfway.
      if (addresses.length > 0) await tellGone(addresses);
    }
  });
}

async function tellGone(addresses: readonly string[]): Promise<void> {
  await forgetPeople(addresses);
  notifyRecords();
  await remind();
}

/** Within the hourly alarm. */
export async function cleanUpByItself(): Promise<void> {
  const { months } = (await getSettings()).retention;
  if (months === null) return;
  await removeOld({ by: 'inactive', before: monthsAgo(months, new Date()) });
}

/** In UTC. From the 31st of a month it is at most the last day of the month then. */
export function monthsAgo(months: number, now: Date): string {
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), last));
  return then.toISOString();
}
