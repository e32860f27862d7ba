import { localDay } from '../method/dates.ts';
import { isDue } from '../method/follow-up.ts';
import { browser } from '../platform/browser.ts';
import { openFollowUps } from '../store/follow-ups.ts';

/** The number of follow-ups that are due, on the toolbar button. */
export async function refreshBadge(): Promise<void> {
  const now = new Date();
  const due = (await openFollowUps(localDay(now))).filter((one) => isDue(one, now));
  await browser.action.setBadgeText({ text: due.length === 0 ? '' : String(due.length) });
  await browser.action.setBadgeBackgroundColor({ color: '#b4541f' });
}
