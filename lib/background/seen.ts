/**
 * Which tickets were opened, and when: in memory, while the browser runs. On the disk comes how many a day, and when one was
 * opened of which something else is kept, too.
 */
import type { ReadResult } from '../inboxes/adapter.ts';
import { hostOf } from '../inboxes/ticket.ts';
import { localDay } from '../method/dates.ts';
import { log } from '../platform/log.ts';
import { countSeen } from '../store/seen.ts';
import { serial } from './serial.ts';
import { getOpened, setOpened } from './session.ts';

/** The oldest are forgotten first: one of them that is opened again counts again. */
const MOST = 1_000;

/** Milliseconds. Should the background end before, one ticket isn't counted. */
const COUNT_AFTER = 500;

/** When those were opened that are still to be counted, by their key. */
const uncounted = new Map<string, string>();

/** Once the notes are on the screen: what is written to the disk beside the answer, the answer waits for in Firefox. */
export function countLater(result: ReadResult): void {
  const now = new Date();
  const key = isOpened(result) ? result.ticket.key : null;
  if (key === null || uncounted.has(key)) return;
  const at = now.toISOString();
  uncounted.set(key, at);
  setTimeout(() => {
    // Forgotten meanwhile, it was never opened; or only since then.
    if (uncounted.get(key) !== at) return;
    countOpened(result, now)
      .finally(() => uncounted.delete(key))
      .catch((error: unknown) => log.error('seen', error));
  }, COUNT_AFTER);
}

/** Counts the ticket that a page shows, once a day. */
export function countOpened(result: ReadResult, now = new Date()): Promise<void> {
  if (!isOpened(result)) return Promise.resolve();
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
  return (await getOpened()).at[key] ?? uncounted.get(key) ?? null;
}

/** One that is only answered there was opened elsewhere. */
function isOpened(result: ReadResult): result is Extract<ReadResult, { kind: 'ticket' }> {
  return result.kind === 'ticket' && result.ticket.view === 'read';
}

export function forgetOpened(stays: (key: string) => boolean): Promise<void> {
  for (const key of [...uncounted.keys()]) if (!stays(key)) uncounted.delete(key);
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
