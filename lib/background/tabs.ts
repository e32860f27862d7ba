/** What each tab shows: remembered, told to the sidebars, and forgotten. */
import type { ReadResult } from '../inboxes/adapter.ts';
import { continueTicket } from '../inboxes/continue.ts';
import { newestFromCustomer, originOf, type Ticket } from '../inboxes/ticket.ts';
import { RequestError } from '../messages/errors.ts';
import { forgetRead, readToKeep } from '../messages/read-ticket.ts';
import { forgetArmed, forgetArmedFor } from './armed.ts';
import { forgetFrames } from './frames.ts';
import { notify } from './notices.ts';
import { withOwn } from './own-addresses.ts';
import { forgetOpened } from './seen.ts';
import { serial } from './serial.ts';
import {
  announcedTabs,
  dropTab,
  getRecent,
  getTab,
  type Source,
  setRecent,
  setTab,
  type TabState,
} from './session.ts';

/** Tickets of one place, and of all, remembered beyond their tab, each with the one message that is answered. */
const RECENT = 40;
const MOST_RECENT = 200;
const RECENT_TEXT = 20_000;

/**
 * The page, or the frame in it that reads, shows this now. What is answered is what the tab shows: the ticket that it goes
 * on with, on a page that only answers a mail the one of the mail; and what another frame reads, where that has the say.
 *
 * @param address of the tab's page, as the browser says it
 * @throws RequestError `invalid` for a ticket that names another place than the document's own
 */
export function remember(
  tabId: number,
  origin: string,
  read: ReadResult,
  source: Source = { frameId: 0, page: origin },
  address: URL | null = null,
): Promise<TabState> {
  checkPlace(origin, read);
  // One after the other over all tabs: they share the recent tickets.
  return serial('tabs', async () => {
    const before = await getTab(tabId);
    return before && hasTheSay(before, read, source) ? before : show(tabId, origin, read, source, address);
  });
}

/** A frame that reads stands above the page around it; and another frame that shows nothing takes nothing away. */
function hasTheSay({ source: now }: TabState, read: ReadResult, { frameId, page }: Source): boolean {
  const another = now.page === page && now.frameId !== 0 && now.frameId !== frameId;
  return another && (frameId === 0 || read.kind === 'none');
}

async function show(
  tabId: number,
  origin: string,
  read: ReadResult,
  source: Source,
  address: URL | null = null,
): Promise<TabState> {
  const [before, recent, known] = await Promise.all([getTab(tabId), getRecent(), withOwn(origin, read)]);
  const result: ReadResult =
    known.kind === 'ticket' ? { ...known, ticket: continueTicket(recent, known.ticket) } : known;
  const pageKey = read.kind === 'ticket' ? read.ticket.key : null;
  const unchanged =
    before?.origin === origin &&
    before.source.frameId === source.frameId &&
    before.source.page === source.page &&
    before.pageKey === pageKey &&
    JSON.stringify(before.result) === JSON.stringify(result);
  const link = linkTo(address, pageKey, result);
  if (unchanged) {
    if (link !== before.link) await setTab(tabId, { ...before, link }, recent);
    return before;
  }

  // By the clock, it goes on growing when the tab was forgotten in between.
  const revision = Math.max((before?.revision ?? 0) + 1, Date.now());
  const same = before?.result.kind === result.kind && keyOf(before.result) === keyOf(result);
  const reading = result.kind === 'ticket' ? readToKeep(result.ticket) : null;
  const state: TabState = { revision, origin, source, pageKey, link, result, reading };
  try {
    await setTab(tabId, state, withTicket(recent, result));
  } catch (error) {
    // Rather nothing than what was there before.
    await dropTab(tabId);
    notify({ tabId, what: 'ticket', revision: 0 });
    throw error;
  }
  notify({ tabId, what: same ? 'records' : 'ticket', revision });
  return state;
}

/**
 * The page, or the frame that reads, goes away. `at`: milliseconds since 1970. The next one may have been quicker to announce itself: that stays.
 * `last` was never shown beside the page, but a writing page may go on with it.
 */
export async function leaveTab(
  tabId: number,
  origin: string,
  at: number,
  last: ReadResult | null,
  { frameId, page }: Source = { frameId: 0, page: origin },
): Promise<void> {
  if (last) checkPlace(origin, last);
  await serial('tabs', async () => {
    if (last) await setRecent(withTicket(await getRecent(), await withOwn(origin, last)));
    const now = await getTab(tabId);
    // With the page all its frames go; a frame takes only what it showed itself.
    const shown = now && now.revision <= at && (frameId === 0 || now.source.frameId === frameId);
    if (shown) await show(tabId, page, { kind: 'none' }, { frameId: 0, page });
  });
}

/** After what is still being remembered of it. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([serial('tabs', () => dropTab(tabId)), forgetFrames(tabId), forgetArmed(tabId)]);
}

/** A ticket that a tab shows now, or showed not long ago. */
export async function seenTicket(key: string): Promise<Ticket | null> {
  for (const tabId of await announcedTabs()) {
    const result = (await getTab(tabId))?.result;
    if (result?.kind === 'ticket' && result.ticket.key === key) return result.ticket;
  }
  return (await getRecent()).find((ticket) => ticket.key === key) ?? null;
}

/** Address of the page that shows this ticket now; null: none does, or it can't be gone back to. */
export async function pageOf(key: string): Promise<string | null> {
  for (const tabId of await announcedTabs()) {
    const tab = await getTab(tabId);
    if (tab?.result.kind === 'ticket' && tab.result.ticket.key === key && tab.link) return tab.link;
  }
  return null;
}

/** Keys of the tickets that are held here and are one of these people's, or may be. */
export async function ticketsOf(addresses: readonly string[]): Promise<string[]> {
  const shown = await Promise.all((await announcedTabs()).map(getTab));
  const tickets = shown.flatMap((tab) => (tab?.result.kind === 'ticket' ? [tab.result.ticket] : []));
  return [...tickets, ...(await getRecent())].filter((one) => isOf(one, addresses)).map(({ key }) => key);
}

/**
 * Whoever was erased is not in memory either: their tickets are gone from there, whatever a page still shows, and the replies
 * that wait for those, or for a ticket of which nobody knows any more whose it is.
 */
export function forgetPeople(addresses: readonly string[]): Promise<void> {
  return serial('tabs', async () => {
    const shown = new Set<string>();
    for (const tabId of await announcedTabs()) {
      const result = (await getTab(tabId))?.result;
      if (result?.kind !== 'ticket') continue;
      if (!isOf(result.ticket, addresses)) {
        shown.add(result.ticket.key);
        continue;
      }
      await dropTab(tabId);
      notify({ tabId, what: 'ticket', revision: Date.now() });
    }
    const recent = await getRecent();
    const kept = recent.filter((one) => !isOf(one, addresses));
    await setRecent(kept);
    await forgetOpened((key) => !recent.some((one) => one.key === key && isOf(one, addresses)));
    await forgetArmedFor((key) => !shown.has(key) && !kept.some((one) => one.key === key));
    forgetRead();
  });
}

function isOf({ customer, proposed }: Ticket, addresses: readonly string[]): boolean {
  return [customer, proposed?.person].some((one) => one?.address != null && addresses.includes(one.address));
}

/** Longer ones are no way back that a person would want to keep. */
const LONGEST_LINK = 2_000;

/** A page that only answers a ticket does not show it. */
function linkTo(address: URL | null, pageKey: string | null, result: ReadResult): string | null {
  if (address?.protocol !== 'https:' || result.kind !== 'ticket' || result.ticket.key !== pageKey)
    return null;
  const { origin, pathname, search, hash } = address;
  // Without a name or password that may stand before the host.
  const link = `${origin}${pathname}${search}${hash}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Forgets the tickets of places that Unwrap may not look at any more. */
export function forgetTickets(allowed: (origin: string) => boolean): Promise<void> {
  return serial('tabs', async () => {
    await setRecent((await getRecent()).filter((ticket) => allowed(originOf(ticket.key) ?? '')));
    await forgetOpened((key) => allowed(originOf(key) ?? ''));
    forgetRead();
  });
}

function checkPlace(origin: string, read: ReadResult): void {
  if (read.kind === 'ticket' && originOf(read.ticket.key) !== origin) {
    throw new RequestError('invalid', 'a page can only announce tickets of its own');
  }
}

function withTicket(recent: Ticket[], result: ReadResult): Ticket[] {
  if (result.kind !== 'ticket') return recent;
  const { ticket } = result;
  const message = newestFromCustomer(ticket);
  const kept = {
    ...ticket,
    messages: message ? [{ ...message, text: message.text.slice(0, RECENT_TEXT) }] : [],
  };
  const origin = originOf(ticket.key);
  const others = recent.filter((one) => one.key !== ticket.key);
  // A place forgets its own oldest: one busy inbox costs the others nothing.
  const own = others.filter((one) => originOf(one.key) === origin).slice(0, RECENT - 1);
  return [kept, ...others.filter((one) => originOf(one.key) !== origin || own.includes(one))].slice(
    0,
    MOST_RECENT,
  );
}

function keyOf(result: ReadResult): string | null {
  return result.kind === 'ticket' ? result.ticket.key : null;
}
