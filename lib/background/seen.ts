/**
 * Which tickets were opened, and when: in memory, while the browser runs. On the disk comes how many a day, and when one was
 * opened of which something else is kept, too.
 */
import type { ReadResult } from '../inboxes/adapter.ts';
import { hostOf } from '../inboxes/ticket.ts';
import { localDay } from '../method/dates.ts';
import { countSeen } from '../store/seen.ts';
import { serial } from './serial.ts';
import { getOpened, setOpened } from './session.ts';

/** The oldest are forgotten first: one of them that is opened again counts again. */
const MOST = 1_000;

/** Counts the ticket that a page shows, once a day. One that is only answered there was opened elsewhere. */
export function countOpened(result: ReadResult, now = new Date()): Promise<void> {
  if (result.kind !== 'ticket' || result.ticket.view !== 'read') return Promise.resolve();
  const { key } = result.ticket;
  const day = localDay(now);
  return serial('seen', async () => {
    const { at, counted } = await getOpened();
    if (counted[key] === day) return;
    at[key] ??= now.toISOString();
    counted[key] = day;
    const keys = Object.keys(at);
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST))) {
      delete at[old];
      delete counted[old];
    }
    await setOpened({ at, counted });
    await countSeen(day, hostOf(key));
  });
}

/** Null: not since the browser was started, as far as it is remembered. */
export async function openedAt(key: string): Promise<string | null> {
  return (await getOpened()).at[key] ?? null;
}

export function forgetOpened(stays: (key: string) => boolean): Promise<void> {
  return serial('seen', async () => {
    const { at, counted } = await getOpened();
    const gone = Object.keys(at).filter((key) => !stays(key));
    if (gone.length === 0) return;
    for (const key of gone) {
      delete at[key];
      delete counted[key];
    }
    await setOpened({ at, counted });
  });
}
