/** Replies that wait for the person to open an editor: one a tab, for one ticket, kept in the browser's memory alone. */
import type { InsertEnd, InsertOutcome, ReplyText } from '../editors/types.ts';
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Waiting } from '../messages/protocol.ts';
import type { CaseInsert } from '../messages/records.ts';
import { serial } from './serial.ts';
import { type Armed, dropArmed, getArmed, getTab, type Source, setArmed } from './session.ts';

/** Long enough to look something up first; so short that nobody has forgotten it. In milliseconds. */
const WAITS_FOR = 5 * 60_000;

/** What may still go into an editor that is opened. */
const WAITING: readonly InsertEnd[] = ['no-editor', 'note-editor'];

export type Taken = ReplyText & { insertId: string };

export function arm(
  tabId: number,
  armed: { ticketKey: string; insert: Omit<CaseInsert, 'at'> & { complaint: boolean }; reply: ReplyText },
  why: Extract<InsertOutcome, { outcome: 'no-editor' | 'note-editor' }>,
): Promise<void> {
  const until = Date.now() + WAITS_FOR;
  const canOpen = why.outcome === 'no-editor' && why.canOpen;
  return serial('armed', () =>
    setArmed(tabId, { ...armed, until, canOpen, taken: false, outcome: why.outcome }),
  );
}

/** With an id: only that one. */
export function disarm(tabId: number, insertId?: string): Promise<void> {
  return serial('armed', async () => {
    if (insertId === undefined || (await getArmed(tabId))?.insert.id === insertId) await dropArmed(tabId);
  });
}

/** Whether a reply waits for what the tab shows now. Another ticket drops it; a page that is on its way does not. */
export function armedFor(tabId: number, result: ReadResult): Promise<boolean> {
  return serial('armed', async () => {
    const armed = await getArmed(tabId);
    if (!armed || result.kind !== 'ticket') return false;
    if (armed.ticketKey !== result.ticket.key) await dropArmed(tabId);
    return armed.ticketKey === result.ticket.key && isWaiting(armed);
  });
}

/** Hands it out once: to the document that shows its ticket now, and no other. */
export function takeArmed(tabId: number, source: Source, pageKey: string): Promise<Taken | null> {
  return serial('armed', async () => {
    const [armed, tab] = await Promise.all([getArmed(tabId), getTab(tabId)]);
    const shown =
      tab?.result.kind === 'ticket' &&
      tab.pageKey === pageKey &&
      tab.source.frameId === source.frameId &&
      tab.source.page === source.page
        ? tab.result.ticket.key
        : null;
    if (!armed || armed.ticketKey !== shown || !isWaiting(armed)) return null;
    await setArmed(tabId, { ...armed, taken: true });
    return { ...armed.reply, insertId: armed.insert.id };
  });
}

/** What became of it. Not yet in an editor, it waits on. The answer is what was inserted, null for nothing. */
export function settleArmed(tabId: number, insertId: string, outcome: InsertEnd): Promise<Armed | null> {
  return serial('armed', async () => {
    const armed = await getArmed(tabId);
    if (armed?.insert.id !== insertId || !armed.taken) return null;
    await setArmed(tabId, { ...armed, taken: !WAITING.includes(outcome), outcome });
    return outcome === 'inserted' ? armed : null;
  });
}

/** As the sidebar is told. Null: nothing, or nothing any more. */
export async function waitingOf(tabId: number, ticketKey: string): Promise<Waiting | null> {
  const armed = await getArmed(tabId);
  if (!armed || armed.ticketKey !== ticketKey || armed.until < Date.now()) return null;
  const { insert, until, canOpen, outcome } = armed;
  return { insertId: insert.id, until, canOpen, outcome };
}

function isWaiting({ taken, until }: Armed): boolean {
  return !taken && until >= Date.now();
}
