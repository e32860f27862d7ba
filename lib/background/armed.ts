/** Replies that wait for the person to open an editor: one a tab, for one ticket, kept in the browser's memory alone. */
import { canWait, type InsertEnd, type InsertOutcome, type ReplyText } from '../editors/types.ts';
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Waiting } from '../messages/protocol.ts';
import { serial } from './serial.ts';
import { type Armed, armedTabs, dropArmed, getArmed, getTab, type Source, setArmed } from './session.ts';

/** Long enough to look something up first; so short that nobody has forgotten it. In milliseconds. */
const WAITS_FOR = 5 * 60_000;

export type Taken = ReplyText & { insertId: string };

export function arm(
  tabId: number,
  armed: Pick<Armed, 'ticketKey' | 'insert' | 'reply'>,
  why: Extract<InsertOutcome, { outcome: 'no-editor' | 'note-editor' }>,
): Promise<void> {
  const until = Date.now() + WAITS_FOR;
  const canOpen = why.outcome === 'no-editor' && why.canOpen;
  return serial('armed', () =>
    setArmed(tabId, { ...armed, until, canOpen, opened: false, takenBy: null, outcome: why.outcome }),
  );
}

/**
 * It does not go in by itself any more. With an id: only that one. False where a page has it already: what becomes of it is
 * told, and kept, as of any other.
 */
export function disarm(tabId: number, insertId?: string): Promise<boolean> {
  return serial('armed', async () => {
    const armed = await getArmed(tabId);
    if (armed?.takenBy) return false;
    if (insertId === undefined || armed?.insert.id === insertId) await dropArmed(tabId);
    return true;
  });
}

/** With its tab, whatever became of it. */
export function forgetArmed(tabId: number): Promise<void> {
  return serial('armed', () => dropArmed(tabId));
}

/** Of every tab, by its ticket: whatever the tab shows by now. */
export function forgetArmedFor(isGone: (ticketKey: string) => boolean): Promise<void> {
  return serial('armed', async () => {
    for (const tabId of await armedTabs()) {
      const armed = await getArmed(tabId);
      if (armed && isGone(armed.ticketKey)) await dropArmed(tabId);
    }
  });
}

/** Those whose time is over: no reply is kept longer than it can wait. */
export function forgetOver(): Promise<void> {
  return serial('armed', async () => {
    for (const tabId of await armedTabs()) await held(tabId);
  });
}

/** Within `serial`. */
async function held(tabId: number): Promise<Armed | undefined> {
  const armed = await getArmed(tabId);
  // Of one that a page has taken, it may still tell what became of it.
  if (!armed || Date.now() <= armed.until + (armed.takenBy === null ? 0 : WAITS_FOR)) return armed;
  await dropArmed(tabId);
  return undefined;
}

/** Whether a reply waits for what the tab shows now. Another ticket drops it; a page that is on its way does not. */
export function armedFor(tabId: number, result: ReadResult): Promise<boolean> {
  return serial('armed', async () => {
    const armed = await held(tabId);
    if (!armed || result.kind !== 'ticket') return false;
    if (armed.ticketKey !== result.ticket.key) await dropArmed(tabId);
    return armed.ticketKey === result.ticket.key && isWaiting(armed);
  });
}

/** Whether the app's own Reply may be pressed for it: it waits, and none was pressed yet. */
export function mayOpen(tabId: number, insertId: string): Promise<boolean> {
  return serial('armed', async () => {
    const armed = await held(tabId);
    if (!armed || armed.insert.id !== insertId || !isWaiting(armed) || armed.opened) return false;
    await setArmed(tabId, { ...armed, opened: true });
    return true;
  });
}

/**
 * Hands it out once: to the document that shows its ticket now, and no other. Asked again under the same name, as after an
 * answer that was lost, it is the same.
 */
export function takeArmed(
  tabId: number,
  source: Source,
  pageKey: string,
  takenBy: string,
): Promise<Taken | null> {
  return serial('armed', async () => {
    const [armed, tab] = await Promise.all([held(tabId), getTab(tabId)]);
    const shown =
      tab?.result.kind === 'ticket' &&
      tab.pageKey === pageKey &&
      tab.source.frameId === source.frameId &&
      tab.source.page === source.page
        ? tab.result.ticket.key
        : null;
    if (!armed || armed.ticketKey !== shown) return null;
    if (armed.takenBy !== takenBy) {
      if (!isWaiting(armed)) return null;
      await setArmed(tabId, { ...armed, takenBy });
    }
    return { ...armed.reply, insertId: armed.insert.id };
  });
}

/** What became of it. Not yet in an editor, it waits on. The answer is what was inserted, null for nothing. */
export function settleArmed(tabId: number, insertId: string, outcome: InsertEnd): Promise<Armed | null> {
  return serial('armed', async () => {
    const armed = await held(tabId);
    if (armed?.insert.id !== insertId || !armed.takenBy) return null;
    await setArmed(tabId, { ...armed, takenBy: null, outcome });
    return outcome === 'inserted' ? armed : null;
  });
}

/** As the sidebar is told. Null: nothing, or nothing any more. */
export async function waitingOf(tabId: number, ticketKey: string): Promise<Waiting | null> {
  const armed = await serial('armed', () => held(tabId));
  if (!armed || armed.ticketKey !== ticketKey || armed.until < Date.now()) return null;
  const { insert, until, canOpen, opened, outcome } = armed;
  return { insertId: insert.id, templateId: insert.templateId, until, canOpen: canOpen && !opened, outcome };
}

function isWaiting({ takenBy, until, outcome }: Armed): boolean {
  return takenBy === null && canWait(outcome) && until >= Date.now();
}
