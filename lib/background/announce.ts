/** What a tab announces is answered with what to show beside it. */
import type { ReadResult } from '../inboxes/adapter.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { askTab } from '../messages/ask-tab.ts';
import type { Shown } from '../messages/protocol.ts';
import { readTicket, recall } from '../messages/read-ticket.ts';
import type { KeptLayout } from '../messages/schemas.ts';
import { log } from '../platform/log.ts';
import { findCase } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { StoreError } from '../store/errors.ts';
import { notesOf } from '../store/notes.ts';
import { armedFor } from './armed.ts';
import { asJudged } from './customer.ts';
import { countLater } from './seen.ts';
import { getTab, type Source, type TabState } from './session.ts';
import { getLayout, getSettings } from './settings.ts';
import { leaveTab, remember } from './tabs.ts';

/**
 * `url`: of the document that says so, `address`: of the tab's page. What a frame reads is shown beside the page around it.
 */
export async function announce(
  tabId: number,
  url: URL,
  read: ReadResult,
  source: Source = { frameId: 0, page: url.origin },
  address: URL = url,
): Promise<Shown> {
  await dropGoneSource(tabId, source);
  const state = await remember(tabId, url.origin, read, source, address);
  const shown = await shownFor(tabId, state);
  countLater(state.result);
  if (source.frameId !== 0) tellPage(tabId, shown);
  return shown;
}

/** As `leaveTab`; the page that a frame goes from has nothing to show any more. */
export async function leave(
  tabId: number,
  origin: string,
  at: number,
  last: ReadResult | null,
  source: Source,
): Promise<void> {
  await leaveTab(tabId, origin, at, last, source);
  const tab = source.frameId === 0 ? undefined : await getTab(tabId);
  if (tab?.source.frameId === 0) tellPage(tabId, await shownFor(tabId, tab));
}

/** A frame that was torn out of its page, or crashed with it, had no time to say that it goes. */
async function dropGoneSource(tabId: number, { frameId }: Source): Promise<void> {
  const tab = await getTab(tabId);
  if (!tab || tab.source.frameId === 0 || tab.source.frameId === frameId) return;
  const { origin, source, revision } = tab;
  await askTab(tabId, 'content/read-again', {}, source.frameId).catch(() =>
    leaveTab(tabId, origin, revision, null, source),
  );
}

/** The page's own script may not run yet: it hears it when it announces itself. */
function tellPage(tabId: number, shown: Shown): void {
  askTab(tabId, 'content/show', shown).catch(() => undefined);
}

/** After what says how it is shown has changed. */
export async function showAgain(tabId: number): Promise<void> {
  const tab = await getTab(tabId);
  if (tab) tellPage(tabId, await shownFor(tabId, tab));
}

async function shownFor(
  tabId: number,
  { result, reading, pageKey, revision, source }: TabState,
): Promise<Shown> {
  recall(reading);
  const armed = await armedFor(tabId, result);
  const { opening: when, ...layout } = await getLayout(new URL(source.page).host);
  const show = layout.collapsed && result.kind !== 'none' ? 'handle' : await opening(result, when);
  return { show, layout, pageKey, armed, revision };
}

/** Opens by itself only for what reads as a complaint or where the customer has a note, unless set otherwise: for this site, or all. */
async function opening(result: ReadResult, here: KeptLayout['opening']): Promise<Shown['show']> {
  if (result.kind === 'none') return 'nothing';
  // What the person taught and does not work any more is worth a word, on whatever page.
  if (result.kind === 'unreadable')
    return result.missing.includes('app') && !result.recipeFailed ? 'nothing' : 'handle';
  const when = here ?? (await getSettings()).opening;
  if (when === 'never') return 'handle';
  try {
    const earlier = await findCase(result.ticket.key);
    const ticket = asJudged(result.ticket, earlier);
    if (earlier?.dismissed) return 'handle';
    if (when === 'always') return 'open';
    const complaint = earlier?.answers.complaint ?? readTicket(ticket)?.complaint.value ?? false;
    return complaint || (await hasNotes(ticket)) ? 'open' : 'handle';
  } catch (error) {
    // Without the database a complaint is still a complaint; the sidebar itself says what is wrong with the notes.
    if (StoreError.from(error).problem !== 'locked') log.error('opening', error);
    return when === 'always' || readTicket(result.ticket)?.complaint.value ? 'open' : 'handle';
  }
}

/** Of a person who is only proposed that is not told, not even by opening. */
async function hasNotes(ticket: Ticket): Promise<boolean> {
  const address = ticket.customer?.address;
  const customer = address ? await findCustomer(address) : null;
  return customer !== null && (await notesOf(customer.id)).length > 0;
}
