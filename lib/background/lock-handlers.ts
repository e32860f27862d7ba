/** What the background does for the lock. */
import type { lockRequests, lockSidebarRequests } from '../messages/lock-requests.ts';
import type { Handlers } from '../messages/server.ts';
import {
  changePassphrase,
  lockNow,
  openLockPage,
  setIdle,
  startAnew,
  turnOff,
  turnOn,
  unlock,
} from './lock.ts';
import { lockState } from './lock-state.ts';
import { inTab } from './source.ts';

export const lockHandlers: Handlers<typeof lockRequests & typeof lockSidebarRequests> = {
  'lock/state': () => lockState(),
  'lock/turn-on': async ({ id, passphrase, idle }) => {
    await turnOn(id, passphrase, idle);
    return null;
  },
  'lock/turn-off': async ({ id }) => {
    await turnOff(id);
    return null;
  },
  'lock/unlock': ({ passphrase }) => unlock(passphrase),
  'lock/now': async () => {
    await lockNow();
    return null;
  },
  'lock/change': ({ before, after }) => changePassphrase(before, after),
  'lock/idle': async ({ idle }) => {
    await setIdle(idle);
    return null;
  },
  'lock/start-anew': async () => {
    await startAnew();
    return null;
  },
  'lock/ask': async (_, caller) => {
    await openLockPage(inTab(caller).tabId);
    return null;
  },
};
