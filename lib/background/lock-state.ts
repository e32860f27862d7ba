/**
 * The lock as the browser keeps it: open as long as its session has the secret, which no site's page and no content script can read, and
 * which is never on the disk. It is gone with the browser.
 */
import { fromBase64, toBase64 } from '../messages/base64.ts';
import type { IdleMinutes, LockState } from '../messages/lock-requests.ts';
import { browser } from '../platform/browser.ts';
import { keepsSecretIn } from '../store/lock/state.ts';
import { lockInForce } from '../store/write.ts';

const SECRET = 'lockSecret';

keepsSecretIn(async () => {
  const kept = (await browser.storage.session.get(SECRET))[SECRET];
  return typeof kept === 'string' ? fromBase64(kept) : null;
});

export async function keepSecret(secret: Uint8Array): Promise<void> {
  await browser.storage.session.set({ [SECRET]: toBase64(secret) });
}

export async function dropSecret(): Promise<void> {
  await browser.storage.session.remove(SECRET);
}

/** @throws StoreError */
export async function lockState(): Promise<LockState> {
  const lock = await lockInForce();
  if (!lock) return { is: 'none', idle: null };
  const { phase, idle } = lock.record;
  const is = !lock.vault ? 'locked' : phase === 'on' ? 'open' : 'turning';
  return { is, idle: idle as IdleMinutes };
}

/** Whether what is kept can't be asked for now. */
export async function isLocked(): Promise<boolean> {
  return (await lockState().catch(() => null))?.is === 'locked';
}

/** Its phase is the last one. */
export async function isBeingRemoved(): Promise<boolean> {
  return (await lockInForce())?.record.phase === 'opening';
}
