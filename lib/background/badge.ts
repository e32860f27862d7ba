import { browser } from '../platform/browser.ts';
import { openFollowUps } from '../store/follow-ups.ts';

/** The number of follow-ups due today or earlier, on the toolbar button. */
export async function refreshBadge(): Promise<void> {
  const due = await openFollowUps(localDay(new Date()));
  await browser.action.setBadgeText({ text: due.length === 0 ? '' : String(due.length) });
  await browser.action.setBadgeBackgroundColor({ color: '#b4541f' });
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
