/** What is done now and then: the badge, and what was kept long enough. */
import { browser } from '../platform/browser.ts';
import { purgeReplyDrafts } from '../store/drafts.ts';
import { purgeNotes } from '../store/notes.ts';
import { purgeTemplates } from '../store/templates.ts';
import { refreshBadge } from './badge.ts';

const ALARM = 'hourly';
/** A removed note or template, and a reply that went into a mail, are kept this long, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

/** Once; setting it again at every start of the worker would put it off each time, and wake the worker for it. */
export async function setHourly(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 60 });
}

export async function onAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  await refreshBadge();
  const before = new Date(Date.now() - KEPT).toISOString();
  await purgeNotes(before);
  await purgeTemplates(before);
  await purgeReplyDrafts(before);
}
