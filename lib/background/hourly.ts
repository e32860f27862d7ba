/** What is done now and then: reminders, should an alarm have been lost, and what was kept long enough. */
import { browser } from '../platform/browser.ts';
import { purgeFiles } from '../store/aside-files.ts';
import { purgeReplyDrafts } from '../store/drafts.ts';
import { purgeImprovements } from '../store/improvements.ts';
import { forgetLadders } from '../store/ladder.ts';
import { purgeNotes } from '../store/notes.ts';
import { purgeTemplates } from '../store/templates.ts';
import { forgetOver } from './armed.ts';
import { dailyBackup } from './daily.ts';
import { INDEX_ALARM, keepIndex } from './finding.ts';
import { isLocked } from './lock-state.ts';
import { remind } from './reminders.ts';
import { cleanUpByItself } from './retention.ts';

const ALARM = 'hourly';
/** A removed note, template or improvement, and a reply that went into a mail, are kept this long, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;
/** A file on its way to or from a page, and the snapshot that a restore is undone with. */
const FILE_KEPT = 60 * 60 * 1000;
const UNDO_KEPT = 7 * KEPT;

/**
 * Once; setting it again at every start of the worker would put it off each time, and wake the worker for it. Where it is
 * gone, the browser forgot all alarms (Firefox does when it is closed), and may have told nobody of its start.
 */
export async function setHourly(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 60 });
  if (await isLocked()) return;
  await remind();
  await dailyBackup();
}

export async function onAlarm(name: string): Promise<void> {
  await forgetOver();
  const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
  const before = ago(KEPT);
  if (name === ALARM) {
    await purgeFiles({ files: ago(FILE_KEPT), undo: ago(UNDO_KEPT) });
    await forgetLadders();
    await purgeTemplates(before);
  }
  // What is locked stays as it is; its turn comes with the first hour after it is opened.
  if (await isLocked()) return;
  if (name === INDEX_ALARM) await keepIndex();
  if (name !== ALARM) return;
  await remind();
  await dailyBackup();
  await purgeNotes(before);
  await purgeImprovements(before);
  await purgeReplyDrafts(before);
  await keepIndex({ thorough: true });
  await cleanUpByItself();
}
