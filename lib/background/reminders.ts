/**
 * Brings to mind what is due: on the toolbar button, in the sidebar, and by a notification of the browser where the person
 * allowed those. One alarm, for the earliest: it is only ever a copy of what the store says, as browsers forget alarms.
 */
import type { FollowUpRecord } from '../messages/records.ts';
import { browser } from '../platform/browser.ts';
import { plural, t } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { nextDueTime, takeDue } from '../store/due.ts';
import { refreshBadge } from './badge.ts';
import { isLocked } from './lock-state.ts';
import { speak } from './look.ts';
import { notifyRecords } from './notices.ts';
import { showOptions } from './options-page.ts';
import { serial } from './serial.ts';
import { getSettings } from './settings.ts';

export const REMINDER_ALARM = 'reminder';
/** One for all: a newer one takes the place of the one before. */
const NOTIFICATION = 'due';

/** Characters of a subject in a notification. */
const SUBJECT = 80;

const TITLES = {
  check: 'later_notice_check',
  'not-now': 'later_notice_not_now',
  reread: 'later_notice_reread',
} as const;

/** At every start, install, update and change, and when the alarm rings. What was told once is never told again. */
export function remind(): Promise<void> {
  return serial('reminders', async () => {
    if (await isLocked()) return;
    const { morning } = (await getSettings()).followUp;
    const due = await takeDue(new Date(), morning);
    await setAlarm(await nextDueTime(morning));
    await refreshBadge();
    if (due.length === 0) return;
    notifyRecords();
    await show(due).catch((error: unknown) => log.error('notification', error));
  });
}

/** Without the permission there is no such part of the browser's API. */
function notifications(): typeof browser.notifications | undefined {
  return browser.notifications;
}

/** Registered at every start, and once the permission is given. */
export function listenForClicks(): void {
  const clicked = notifications()?.onClicked;
  if (clicked && !clicked.hasListener(openDue)) clicked.addListener(openDue);
}

/** Of the customer it tells no more than the subject: it may stand on a screen that others see. */
async function show(due: FollowUpRecord[]): Promise<void> {
  const [first] = due;
  if (!first || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await speak();
  const one = due.length === 1;
  await notifications()?.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: one ? t(TITLES[first.kind]) : t('extension_name'),
    message: one ? quotedSubject(first.subject) : plural('later_notice_several', due.length),
  });
}

/** A stranger's words, shown as that. */
function quotedSubject(subject: string): string {
  if (subject === '') return t('no_subject');
  return t('quoted', subject.length > SUBJECT ? `${subject.slice(0, SUBJECT - 1).trimEnd()}…` : subject);
}

function openDue(id: string): void {
  if (id !== NOTIFICATION) return;
  notifications()
    ?.clear(id)
    .catch((error: unknown) => log.error('notification', error));
  showOptions('#follow-ups').catch((error: unknown) => log.error('notification', error));
}

async function setAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(REMINDER_ALARM);
  else await browser.alarms.create(REMINDER_ALARM, { when });
}
