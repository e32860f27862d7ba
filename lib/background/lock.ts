/** The lock switched on and off, opened and closed: when asked to, and when nobody is at the computer. */
import { RequestError } from '../messages/errors.ts';
import type { IdleMinutes } from '../messages/lock-requests.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { forgetAllFiles } from '../store/aside-files.ts';
import { StoreError } from '../store/errors.ts';
import { forgetLadders } from '../store/ladder.ts';
import * as store from '../store/lock/turn.ts';
import { forgetDatabase } from '../store/open.ts';
import { dailyBackup } from './daily.ts';
import { keepIndex } from './finding.ts';
import { dropSecret, isBeingRemoved, isLocked, keepSecret, lockState } from './lock-state.ts';
import { notify, notifyRecords } from './notices.ts';
import { showOptions } from './options-page.ts';
import { followed } from './progress.ts';
import { remind } from './reminders.ts';
import { serial } from './serial.ts';

/** @throws RequestError `invalid` where there is another one already, or one is being removed */
export async function turnOn(id: string, passphrase: string, idle: IdleMinutes): Promise<void> {
  await serial('lock', async () => {
    if ((await lockState()).is === 'none') await keepWhileOpen(await store.turnOn(passphrase, idle));
    // Asked a second time, as when the background ended under the first.
    else if (!(await store.isPassphrase(passphrase)) || (await isBeingRemoved()))
      throw new RequestError('invalid', 'there is another lock');
  });
  await watchIdle();
  await finish(id);
}

export async function turnOff(id: string): Promise<void> {
  await serial('lock', async () => {
    if ((await lockState()).is !== 'none') await store.turnOff();
  });
  await finish(id);
}

/** What was begun before the background ended. At every start, and when it is opened. */
export async function goOnTurning(): Promise<void> {
  if ((await lockState()).is === 'turning') await finish('lock');
}

/** Nobody may be at the search's index meanwhile. */
async function finish(id: string): Promise<void> {
  await followed(id, (told) => serial('search', () => serial('lock', () => store.finishTurning(told))));
  if ((await lockState()).is === 'none') await dropSecret();
  await watchIdle();
  await tellAll();
}

export async function unlock(passphrase: string): Promise<boolean> {
  const secret = await serial('lock', () => store.unlock(passphrase));
  if (!secret) return false;
  await keepWhileOpen(secret);
  await watchIdle();
  await tellAll();
  // Beside the answer: all that had to wait.
  afterwards(goOnTurning, remind, dailyBackup, keepIndex);
  return true;
}

export async function lockNow(): Promise<void> {
  if ((await lockState()).is === 'none') return;
  await dropSecret();
  await store.lockAgain();
  await browser.action.setBadgeText({ text: '' });
  await tellAll();
}

export function changePassphrase(before: string, after: string): Promise<boolean> {
  return serial('lock', () => store.changePassphrase(before, after));
}

export async function setIdle(idle: IdleMinutes): Promise<void> {
  await serial('lock', () => store.setIdle(idle));
  await watchIdle();
}

/** Only of what is locked: whoever has it open exports, erases, or switches the lock off. */
export async function startAnew(): Promise<void> {
  if (!(await isLocked())) throw new RequestError('invalid', 'there is nothing that can’t be opened');
  await serial('lock', async () => {
    await forgetDatabase();
    await forgetAllFiles();
    await forgetLadders();
  });
  await dropSecret();
  await tellAll();
}

/** Where the passphrase is asked: a page of its own, with our address above it. */
export function openLockPage(tabId: number): Promise<void> {
  return showOptions('#unlock', tabId);
}

/** At every start: a browser that was not told again looks each minute. */
export async function watchIdle(): Promise<void> {
  const { is, idle } = await lockState();
  if (is === 'none' || idle === null) return;
  browser.idle.setDetectionInterval(idle * 60);
}

/** With the screen locked nobody is there. */
export async function onIdle(state: string): Promise<void> {
  if (state === 'active') return;
  const { is, idle } = await lockState();
  if (idle === null || is === 'none' || is === 'locked') return;
  // Heard for a shorter time than the person's, as right after a start.
  if (state === 'idle' && (await browser.idle.queryState(idle * 60)) === 'active') return;
  await lockNow();
}

/** Closed again before its secret was kept, it stays closed. */
async function keepWhileOpen(secret: Uint8Array): Promise<void> {
  await keepSecret(secret);
  if (await isLocked()) await dropSecret();
}

async function tellAll(): Promise<void> {
  notify({ tabId: null, what: 'lock', revision: 0 });
  if (!(await isLocked())) notifyRecords();
}

function afterwards(...works: (() => Promise<void>)[]): void {
  for (const work of works) {
    work().catch((error: unknown) => {
      if (StoreError.from(error).problem !== 'locked') log.error('lock', error);
    });
  }
}
