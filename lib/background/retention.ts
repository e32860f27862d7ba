/** Customers who are kept longer than the person wants: removed by hand, and by itself where that is set. */
import type { CleanUp } from '../messages/customer-requests.ts';
import { monthsAgo } from '../method/months.ts';
import { cleanUp } from '../store/retention.ts';
import { notifyRecords } from './notices.ts';
import { forgetInOwn } from './own-addresses.ts';
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
  await forgetInOwn(addresses);
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
