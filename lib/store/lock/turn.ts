/** The lock switched on, opened, changed and switched off. Whoever calls these keeps the secret while it is open. */
import type { Bytes } from '../../backup/bytes.ts';
import { resealFiles } from '../aside-files.ts';
import { StoreError } from '../errors.ts';
import { dropIndex } from '../search/blocks.ts';
import { lockInForce, write } from '../write.ts';
import { convertRecords } from './convert.ts';
import { type LockRecord, newSecret, unwrapSecret, wrapSecret } from './lock.ts';
import { setLock, setRecord } from './state.ts';
import { Vault } from './vault.ts';

/** From now on what is written is sealed. What is there already is by `finishTurning`. */
export async function turnOn(passphrase: string, idle: number | null): Promise<Bytes> {
  if (await lockInForce()) throw new StoreError('broken', 'there is a lock already');
  const secret = newSecret();
  const record: LockRecord = {
    id: 'lock',
    phase: 'sealing',
    idle,
    ...(await wrapSecret(secret, passphrase)),
  };
  await keep(record);
  setLock({ record, vault: new Vault(secret) });
  return secret;
}

/** From now on what is written is not sealed. @throws StoreError `locked` */
export async function turnOff(): Promise<void> {
  const record = await openRecord();
  const opening: LockRecord = { ...record, phase: 'opening' };
  await keep(opening);
  setRecord(opening);
}

/**
 * What a lock that was switched on or off just now, or before the background was ended, still has to do. Nothing: there is no such.
 * Nobody else may be at the search's index meanwhile.
 *
 * @throws StoreError `locked`
 */
export async function finishTurning(onProgress: (share: number) => void = () => undefined): Promise<void> {
  const lock = await lockInForce();
  if (!lock || lock.record.phase === 'on') return;
  const record = await openRecord();
  // Its blocks lie there under other names, and the other way: it is made anew.
  await dropIndex();
  await convertRecords(onProgress);
  await resealFiles();
  if (record.phase === 'sealing') {
    const on: LockRecord = { ...record, phase: 'on' };
    await keep(on);
    setRecord(on);
  } else {
    await write(['lock', 'searchBlocks'], async (tx) => {
      await tx.objectStore('searchBlocks').clear();
      await tx.objectStore('lock').delete('lock');
    });
    setLock(null);
  }
}

/** Null: another passphrase, and it stays as it was. */
export async function unlock(passphrase: string): Promise<Bytes | null> {
  const lock = await lockInForce();
  const secret = lock && (await unwrapSecret(lock.record, passphrase));
  if (secret) setLock({ record: lock.record, vault: new Vault(secret) });
  return secret;
}

/** Whether this is the passphrase of the lock that is there. */
export async function isPassphrase(passphrase: string): Promise<boolean> {
  const lock = await lockInForce();
  return lock !== null && (await unwrapSecret(lock.record, passphrase)) !== null;
}

/** From now on nothing of it can be read; transactions that have begun end as they began. */
export async function lockAgain(): Promise<void> {
  const lock = await lockInForce();
  if (lock) setLock({ record: lock.record, vault: null });
}

/** False: that is not the passphrase, and nothing changed. */
export async function changePassphrase(before: string, after: string): Promise<boolean> {
  const record = await openRecord();
  const secret = await unwrapSecret(record, before);
  if (!secret) return false;
  const changed: LockRecord = { ...record, ...(await wrapSecret(secret, after)) };
  await keep(changed);
  setRecord(changed);
  return true;
}

export async function setIdle(idle: number | null): Promise<void> {
  const record = await openRecord();
  const changed: LockRecord = { ...record, idle };
  await keep(changed);
  setRecord(changed);
}

/** Of a lock that is open. @throws StoreError `locked` */
async function openRecord(): Promise<LockRecord> {
  const lock = await lockInForce();
  if (!lock?.vault) throw new StoreError('locked', 'the lock is not open');
  return lock.record;
}

function keep(record: LockRecord): Promise<unknown> {
  return write(['lock'], (tx) => tx.objectStore('lock').put(record));
}
