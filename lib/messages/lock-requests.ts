/** The person's lock on customers and notes. Part of the protocol. */
import * as v from 'valibot';
import { request } from './request.ts';
import { id } from './shapes.ts';

/** Minutes without anybody at the computer; null: only when the browser is closed. */
export const IDLE_MINUTES = [5, 15, 30, 60, null] as const;
export type IdleMinutes = (typeof IDLE_MINUTES)[number];

export interface LockState {
  /** - `none`: no lock. - `locked` and `open`: there is one. - `turning`: it is open, and being switched on or off. */
  is: 'none' | 'locked' | 'open' | 'turning';
  idle: IdleMinutes;
}

const nothing = v.object({});
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const idle = v.nullable(v.picklist(IDLE_MINUTES.filter((each) => each !== null)));

/** The options page → background: the passphrase is never typed within a site. */
export const lockRequests = {
  'lock/state': request<LockState>()(['page'], nothing),
  /** `id` names the work, which takes a while with much that is kept: see `data/progress`. Asked again it goes on. */
  'lock/turn-on': request<null>()(['page'], v.object({ id, passphrase, idle })),
  'lock/turn-off': request<null>()(['page'], v.object({ id })),
  /** False: another passphrase. */
  'lock/unlock': request<boolean>()(['page'], v.object({ passphrase })),
  'lock/now': request<null>()(['page'], nothing),
  /** False: `before` is not the passphrase. */
  'lock/change': request<boolean>()(['page'], v.object({ before: passphrase, after: passphrase })),
  'lock/idle': request<null>()(['page'], v.object({ idle })),
  /** For whoever forgot the passphrase: customers, notes and templates are gone, and the lock with them. */
  'lock/start-anew': request<null>()(['page'], nothing),
} as const;

/** The sidebar → background. */
export const lockSidebarRequests = {
  /** Opens the page on which the passphrase is asked. */
  'lock/ask': request<null>()(['sidebar'], nothing),
} as const;
