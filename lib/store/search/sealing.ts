/**
 * The two places where a lock comes between the index and the disk: what a block is called there, and what is in it. Nothing is
 * awaited here within a transaction, so both may take their time.
 */
import { openLockNow } from '../write.ts';

export interface Sealing {
  key(name: string): Promise<string>;
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** @throws RangeError where it does not open */
  open(bytes: Uint8Array): Promise<Uint8Array>;
}

/** The lock is asked each time: it may have been switched on or off since. Without one all is as it is. */
export const sealing: Sealing = {
  key: async (name) => (await openLockNow())?.vault.blind('block', name) ?? name,
  seal: async (bytes) => (await openLockNow())?.vault.sealBytes(bytes) ?? bytes,
  open: async (bytes) => {
    const lock = await openLockNow();
    return lock ? lock.vault.openBytes(bytes) : bytes;
  },
};
