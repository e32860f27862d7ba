import { localDay } from '../method/dates.ts';
import { browser } from '../platform/browser.ts';
import { openFollowUps } from '../store/follow-ups.ts';

/** The number of follow-ups due today or earlier, on the toolbar button. */
export async function refreshBadge(): Promise<void> {
  const due = await openFollowUps(localDay(new Date()));
  await browser.action.setBadgeText({ text: due.length === 0 ? '' : String(due.length) });
  await browser.action.setBadgeBackgroundColor({ color: '#b4541f' });
}
