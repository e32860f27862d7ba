/** The lock: what the options page shows of it and can do. */
import type { IdleMinutes, LockState } from '../messages/lock-requests.ts';

export interface LockModel {
  /** Null while it is being asked. */
  state: LockState | null;
  /** It is being switched on or off: from 0 to 1. */
  turning: number | null;
  /** A passphrase is being tried, which takes a second on purpose. */
  trying: boolean;
  /** The last one that was tried is not it. */
  wrong: boolean;
}

export interface LockActions {
  turnOn(passphrase: string, idle: IdleMinutes): void;
  turnOff(): void;
  unlock(passphrase: string): void;
  lockNow(): void;
  /** Answers whether it was changed. */
  change(before: string, after: string): Promise<boolean>;
  setIdle(idle: IdleMinutes): void;
  /** All that is kept goes, and the lock with it. */
  startAnew(): void;
}
