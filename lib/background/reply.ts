/** A reply's way into the editor of a tab, and out of it again. */
import { canWait, type InsertEnd, type InsertOutcome, type UndoOutcome } from '../editors/types.ts';
import { askTab } from '../messages/ask-tab.ts';
import type { RewriteOutcome } from '../messages/content-requests.ts';
import type { OpenOutcome, sidebarRequests } from '../messages/protocol.ts';
import type { Payload } from '../messages/request.ts';
import { log } from '../platform/log.ts';
import type { DraftModel } from '../replies/tone/draft.ts';
import { findCase, forgetInsert, recordInsert } from '../store/cases.ts';
import { arm, disarm, mayOpen, settleArmed, waitingOf } from './armed.ts';
import { notifyRecords } from './notices.ts';
import { getTab, type Source } from './session.ts';
import { getSettings } from './settings.ts';
import { countUse } from './templates.ts';
import { caseOf } from './ticket-owner.ts';

export async function insertReply(
  tabId: number,
  { ticketKey, path, templateId, complaint, at, ...reply }: Payload<typeof sidebarRequests, 'reply/insert'>,
): Promise<InsertOutcome> {
  // One that waited is going in at this moment: a second would double it.
  if (!(await disarm(tabId))) return { outcome: 'no-editor', canOpen: false };
  const shown = await shownAs(tabId, ticketKey);
  if (!shown) return { outcome: 'other-ticket' };
  if (!(await seenAround(tabId, shown.source, at))) return { outcome: 'covered' };
  const outcome = await askTab(
    tabId,
    'content/insert',
    { ...reply, pageKey: shown.pageKey, at: shown.source.frameId === 0 ? at : null },
    shown.source.frameId,
  );
  const { insertId, ...text } = reply;
  const insert = { id: insertId, path, templateId, complaint };
  if (outcome.outcome === 'no-editor' || outcome.outcome === 'note-editor') {
    await arm(tabId, { ticketKey, insert, reply: text }, outcome);
    notifyRecords();
    await tellArmed(tabId, shown, true);
  }
  if (outcome.outcome === 'inserted') await keepInsert(ticketKey, insert);
  return outcome;
}

export async function openReply(
  tabId: number,
  { ticketKey, insertId, at }: Payload<typeof sidebarRequests, 'reply/open'>,
): Promise<{ outcome: OpenOutcome }> {
  const shown = await shownAs(tabId, ticketKey);
  if (!shown) return { outcome: 'gone' };
  if (!(await seenAround(tabId, shown.source, at))) return { outcome: 'covered' };
  if (!(await mayOpen(tabId, insertId))) return { outcome: 'gone' };
  notifyRecords();
  const { pageKey, source } = shown;
  return askTab(
    tabId,
    'content/open-reply',
    { pageKey, at: source.frameId === 0 ? at : null },
    source.frameId,
  );
}

export async function stopWaiting(tabId: number, ticketKey: string, insertId: string): Promise<void> {
  const stopped = await disarm(tabId, insertId);
  const shown = stopped ? await shownAs(tabId, ticketKey) : null;
  if (shown) await tellArmed(tabId, shown, false);
  notifyRecords();
}

/** Not while somebody types in the sidebar: the rest of their sentence would go into the mail behind it. */
export async function holdWaiting(tabId: number, ticketKey: string, held: boolean): Promise<boolean> {
  const [shown, waiting] = await Promise.all([shownAs(tabId, ticketKey), waitingOf(tabId, ticketKey)]);
  if (!shown || !waiting || !canWait(waiting.outcome)) return false;
  return tellArmed(tabId, shown, true, held);
}

/** What became of a reply that waited. */
export async function putIn(tabId: number, insertId: string, outcome: InsertEnd): Promise<void> {
  const inserted = await settleArmed(tabId, insertId, outcome);
  if (inserted) await keepInsert(inserted.ticketKey, inserted.insert);
  notifyRecords();
}

export async function undoReply(tabId: number, ticketKey: string, insertId: string): Promise<UndoOutcome> {
  const shown = await shownAs(tabId, ticketKey);
  if (!shown) return { outcome: 'nothing-to-undo' };
  const { pageKey, source } = shown;
  const outcome = await askTab(tabId, 'content/undo', { insertId, pageKey }, source.frameId);
  if (outcome.outcome === 'undone') {
    await disarm(tabId, insertId);
    await dropInsert(ticketKey, insertId).catch((error: unknown) => log.error('reply/undo', error));
  }
  return outcome;
}

/** How it sounds what is being written in the tab, for its sidebar alone. */
export async function hearReply(
  tabId: number,
  { ticketKey, ...basis }: Payload<typeof sidebarRequests, 'draft/hear'>,
): Promise<DraftModel | null> {
  const shown = await shownAs(tabId, ticketKey);
  if (!shown) return null;
  const { pageKey, source } = shown;
  const draft = await askTab(tabId, 'content/draft', { pageKey }, source.frameId);
  if (!draft) return null;
  const [{ toneOff }, { hearDraft }] = await Promise.all([getSettings(), import('../replies/tone/draft.ts')]);
  return hearDraft(draft.text, { ...basis, off: toneOff });
}

export async function rewriteDraft(
  tabId: number,
  { ticketKey, at, ...wanted }: Payload<typeof sidebarRequests, 'draft/rewrite'>,
): Promise<{ outcome: RewriteOutcome }> {
  const shown = await shownAs(tabId, ticketKey);
  if (!shown) return { outcome: 'gone' };
  if (!(await seenAround(tabId, shown.source, at))) return { outcome: 'covered' };
  const { pageKey, source } = shown;
  return askTab(
    tabId,
    'content/rewrite',
    { ...wanted, pageKey, at: source.frameId === 0 ? at : null },
    source.frameId,
  );
}

interface ShownAs {
  pageKey: string;
  source: Source;
}

/** The tab, while it shows this very ticket. */
async function shownAs(tabId: number, ticketKey: string): Promise<ShownAs | null> {
  const tab = await getTab(tabId);
  if (tab?.result.kind !== 'ticket' || tab.result.ticket.key !== ticketKey || tab.pageKey === null)
    return null;
  return { pageKey: tab.pageKey, source: tab.source };
}

/** A page that is gone by now hears it from what it announces next. */
function tellArmed(
  tabId: number,
  { pageKey, source }: ShownAs,
  armed: boolean,
  held = false,
): Promise<boolean> {
  return askTab(tabId, 'content/armed', { pageKey, armed, held }, source.frameId).catch(() => false);
}

/** Where a frame reads, the page around it has the sidebar; else whoever inserts looks for itself. */
async function seenAround(
  tabId: number,
  { frameId }: Source,
  at: { x: number; y: number } | null,
): Promise<boolean> {
  return frameId === 0 || at === null || askTab(tabId, 'content/in-sight', at);
}

/** The reply is in the editor by now: a full disk must not say otherwise. */
async function keepInsert(ticketKey: string, insert: Parameters<typeof recordInsert>[1]): Promise<void> {
  try {
    await recordInsert(await caseOf(ticketKey), insert, new Date().toISOString());
    notifyRecords();
    if (insert.templateId !== null) countUse(insert.templateId, insert);
  } catch (error) {
    log.error('reply/insert', error);
  }
}

/** Only one that is kept: taking back words of a draft keeps nothing of anybody. */
async function dropInsert(ticketKey: string, insertId: string): Promise<void> {
  const known = await findCase(ticketKey);
  if (!known?.inserts.some(({ id }) => id === insertId)) return;
  await forgetInsert(await caseOf(ticketKey), insertId, new Date().toISOString());
  notifyRecords();
}
